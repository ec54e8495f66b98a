import type { Break, Code, Paragraph, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import type { Lines } from "../model/postmortem.ts";

/**
 * Turns indented code that holds timeline entries into paragraphs of lines: Markdown takes any text indented by four
 * spaces for code, and a timeline pasted so was never meant as such. Fenced code stays code.
 */
export function unfoldIndentedEntries(tree: Root, entries: Lines[]): void {
  if (entries.length === 0) return;
  visit(tree, "code", (node, index, parent) => {
    if (!parent || index === undefined || !isIndented(node) || !holdsEntry(node, entries)) return;
    parent.children.splice(index, 1, ...toParagraphs(node));
  });
}

/** A fence takes a line or two of its own, so only indented code has as many lines as its value. */
function isIndented({ lang, value, position }: Code): boolean {
  if (lang || !position) return false;
  return position.end.line - position.start.line + 1 === value.split("\n").length;
}

function holdsEntry({ position }: Code, entries: Lines[]): boolean {
  if (!position) return false;
  return entries.some(([first, last]) => first <= position.end.line && last >= position.start.line);
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
