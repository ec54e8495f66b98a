import type { FrontMatterEntry } from "./front-entry.ts";

/** Metadata that begins a file without a fence: its entries, and the last of its lines. */
export interface FrontLines {
  entries: FrontMatterEntry[];
  end: number;
}

const PLAIN = /^(?<key>\p{L}[\p{L} _-]{0,30}):[ \t]+(?<value>\S.*)$/u;
/** A key of an object that a script exports: `title: "..."`. */
const QUOTED = /^\s*(?<key>[a-z][A-Za-z_]{0,30}): *(?<quote>["'`])(?<value>.*)\k<quote>,? *$/;
const OBJECT_START =
  /^export const (?:post|meta|metadata|front-?matter|article|blog|page|attributes)\b.{0,40}= *\{ *$/i;
const OBJECT_END = /^\};? *$/;
const STATEMENT = /^(?:import .* from ["']|export default |export const \w+ = .*[;}] *$|\};? *$)/;
const DOTTED = /^\.\. (?<key>[a-z][a-z_-]{0,30}):(?<value>.*)$/;
/** Keys of which a site generator has need, and an author who labels the lines of a report has none. */
const GENERATOR_KEYS = new Set(
  "category categories tags slug layout template lang permalink modified keywords".split(" "),
);
const MOST_LINES = 40;

/**
 * The metadata that Pelican and MultiMarkdown read from the first lines of a file ("title: ...", "category: ..." up to
 * a blank line), Nikola from a comment there (".. title: ..."), and MDX from an object that it exports. Null where the
 * first lines are the document's own.
 */
export function readFrontLines(lines: readonly string[]): FrontLines | null {
  if (lines[0]?.trim() === "<!--") return commented(lines);
  return /^(?:import|export) /.test(lines[0] ?? "") ? exported(lines) : bare(lines);
}

/** Imports and exports down to the last of them, where an object among them names a title. */
function exported(lines: readonly string[]): FrontLines | null {
  const early = lines.slice(0, MOST_LINES);
  const start = early.findIndex((line) => OBJECT_START.test(line));
  const length = early.slice(start).findIndex((line) => OBJECT_END.test(line));
  if (start === -1 || length === -1) return null;
  const entries = entriesOf(early.slice(start, start + length), QUOTED, start + 1);
  const end = early.findLastIndex((line) => STATEMENT.test(line)) + 1;
  return entries.some(({ key }) => key === "title") ? { entries, end } : null;
}

function commented(lines: readonly string[]): FrontLines | null {
  const end = lines.slice(0, MOST_LINES).findIndex((line) => line.trim() === "-->");
  const inside = end === -1 ? [] : lines.slice(1, end);
  if (inside.length === 0 || !inside.every((line) => line.trim() === "" || DOTTED.test(line))) return null;
  return { entries: entriesOf(inside, DOTTED, 2), end: end + 1 };
}

function bare(lines: readonly string[]): FrontLines | null {
  const end = lines.slice(0, MOST_LINES).findIndex((line) => line.trim() === "");
  const block = lines.slice(0, Math.max(end, 0));
  if (block.length < 2 || !block.every((line) => PLAIN.test(line))) return null;
  const entries = entriesOf(block, PLAIN, 1);
  return entries.some(({ key }) => GENERATOR_KEYS.has(key.toLowerCase())) ? { entries, end } : null;
}

function entriesOf(block: readonly string[], form: RegExp, firstLine: number): FrontMatterEntry[] {
  return block.flatMap((written, at) => {
    const { key, value = "" } = form.exec(written)?.groups ?? {};
    const line = firstLine + at;
    return key && value.trim() !== "" ? [{ key, value: value.trim(), lines: [line, line] }] : [];
  });
}
