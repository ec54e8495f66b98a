import type { Paragraph, PhrasingContent, Root } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { replaceBlocks } from "./blocks.ts";

/** How a line begins that was meant to stand on its own: an emoji, a time or date, or "Label:". */
const LINE_HEAD =
  /^\s*(?:\p{Extended_Pictographic}|[[(~]?\d{1,2}[:h]\d{2}|[[(]?\d{4}-\d{2}-\d{2}|T\+|\p{Lu}[\p{L}\d /&()'’-]{0,40}:(?:\s|$))/u;

/**
 * Keeps the line breaks of paragraphs whose lines are labels or entries: Markdown would run them together. A paragraph
 * counts if it has two lines or more and most begin with an emoji, a bold label, "Label:" or a time, or if two entries
 * of the timeline begin in it.
 * @param starts the first lines of timeline entries
 */
export function keepLineBreaks(tree: Root, starts: ReadonlySet<number>): Root {
  return replaceBlocks(tree, (node) => [node.type === "paragraph" ? withBreaks(node, starts) : node]);
}

function withBreaks(paragraph: Paragraph, starts: ReadonlySet<number>): Paragraph {
  const lines = splitLines(paragraph);
  if (lines.length < 2 || !(countEntries(paragraph, starts) >= 2 || mostAreHeaded(lines))) return paragraph;
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: "break" }, ...line],
  );
  return { ...paragraph, children };
}

/** The paragraph's content, line by line. Breaks inside emphasis or links do not count. */
export function splitLines(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === "break") lines.push([]);
    else if (child.type !== "text") lines.at(-1)?.push(child);
    else {
      const [first = "", ...rest] = child.value.split("\n");
      if (first !== "") lines.at(-1)?.push({ ...child, value: first });
      for (const value of rest) lines.push(value === "" ? [] : [{ ...child, value }]);
    }
  }
  return lines;
}

function countEntries({ position }: Paragraph, starts: ReadonlySet<number>): number {
  if (!position) return 0;
  let count = 0;
  for (let line = position.start.line; line <= position.end.line; line++) if (starts.has(line)) count++;
  return count;
}

function mostAreHeaded(lines: PhrasingContent[][]): boolean {
  return lines.filter(isHeaded).length * 2 > lines.length;
}

function isHeaded(line: PhrasingContent[]): boolean {
  const [first] = line;
  return first?.type === "strong" || LINE_HEAD.test(plainText(line));
}
