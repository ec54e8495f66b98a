import type { Break, Code, Paragraph, Root, Text } from "mdast";
import { replaceBlocks } from "./blocks.ts";

/**
 * Turns indented code that holds timeline entries into paragraphs of lines: Markdown takes any text indented by four
 * spaces for code, and a timeline pasted so was never meant as such. Fenced code stays code.
 * @param told the lines of timeline entries
 */
export function unfoldIndentedEntries(tree: Root, told: ReadonlySet<number>): Root {
  if (told.size === 0) return tree;
  return replaceBlocks(tree, (node) =>
    node.type === "code" && isIndented(node) && holdsEntry(node, told) ? toParagraphs(node) : [node],
  );
}

/** A fence takes a line or two of its own, so only indented code has as many lines as its value. */
function isIndented({ lang, value, position }: Code): boolean {
  if (lang || !position) return false;
  return position.end.line - position.start.line + 1 === value.split("\n").length;
}

function holdsEntry({ position }: Code, told: ReadonlySet<number>): boolean {
  if (!position) return false;
  for (let line = position.start.line; line <= position.end.line; line++) if (told.has(line)) return true;
  return false;
}

function toParagraphs({ value, position }: Code): Paragraph[] {
  return value
    .split(/\n[ \t]*\n/)
    .filter((block) => block.trim() !== "")
    .map((block) => ({ type: "paragraph", children: toLines(block), position }));
}

function toLines(block: string): (Text | Break)[] {
  const texts = block.split("\n").map((line): Text => ({ type: "text", value: line.trim() }));
  return texts.flatMap((text, index) => (index === 0 ? [text] : [{ type: "break" }, text]));
}
