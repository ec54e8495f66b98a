import { sectionKinds } from "./words/lookup.ts";

/** The opening of a fence that may stand around a whole document. */
const OPENING = /^ {0,3}(`{3,}|~{3,})[ \t]*(?:(markdown|md|text)[ \t]*)?$/i;
const HEADING = /^#{1,6}[ \t]+\S/;
const SUBHEADING = /^#{2,6}[ \t]+\S/;
/** A part's name alone on its line, in a report without marks: "Root Cause:". */
const PART = /^\p{Lu}[\p{L} ]{3,40}:[ \t]*$/u;
const PARTS = 3;
/** Lines with text before and after the fence, at most: "Here is the postmortem:". */
const OUTSIDE = 4;

/**
 * A document that was pasted as one block of code, as chat assistants hand it out: its fence is blanked, so that what
 * stands in it is read and shown as the document that it is. The number of lines stays. Any other text comes back as
 * it is: the block must hold headings before anything could close it, and all but a few lines of the text.
 */
export function unwrapDocument(text: string): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => OPENING.test(line));
  if (first === -1 || textLines(lines.slice(0, first)) > OUTSIDE) return text;
  const [, fence = "", language] = OPENING.exec(lines[first] ?? "") ?? [];
  const last = closing(lines, first, fence);
  if (textLines(lines.slice(last + 1)) > OUTSIDE) return text;
  const bare = lines.findIndex((line, at) => at > first && line.trim() === fence);
  const inside = lines.slice(first + 1, bare === -1 ? last : bare);
  const headings = inside.filter((line) => (language ? HEADING : SUBHEADING).test(line)).length;
  if (headings < 2 && inside.filter(namesPart).length < PARTS) return text;
  return lines.map((line, at) => (at === first || at === last ? "" : line)).join("\n");
}

/** The line that closes the fence: the last bare one, where those inside come in pairs; the text's end where there is none. */
function closing(lines: readonly string[], first: number, fence: string): number {
  const places = lines.flatMap((line, at) => (at > first && line.trimStart().startsWith(fence) ? [at] : []));
  const last = places.at(-1);
  return last !== undefined && places.length % 2 === 1 && lines[last]?.trim() === fence ? last : lines.length;
}

function namesPart(line: string): boolean {
  return PART.test(line) && sectionKinds(line).length > 0;
}

function textLines(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== "").length;
}
