import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { splitLines } from "./line-breaks.ts";

const LONGEST_HEADING = 100;

/**
 * Makes headings of the bold lines that serve as such ("**Root cause**", "🔍 **Impact:**"), where the reader found a
 * section to begin. They rank below every real heading, so that they nest under the one before them.
 * @param sections first lines of the sections
 */
export function raisePseudoHeadings(tree: Root, sections: number[]): void {
  const starts = new Set(sections);
  tree.children = tree.children.flatMap((node) =>
    node.type === "paragraph" && starts.has(node.position?.start.line ?? 0) ? raise(node) : [node],
  );
}

function raise(paragraph: Paragraph): RootContent[] {
  const [head = [], ...rest] = splitLines(paragraph);
  if (!isBoldLine(head)) return [paragraph];
  const heading: Heading = {
    type: "heading",
    depth: 6,
    children: unwrapBold(head),
    position: paragraph.position,
  };
  if (rest.length === 0) return [heading];
  return [heading, { ...paragraph, children: rest.flatMap(joinLine) }];
}

/** Bold text alone on its line, beside nothing but emoji and punctuation. */
function isBoldLine(line: PhrasingContent[]): boolean {
  const text = plainText(line);
  if (text.trim() === "" || text.length > LONGEST_HEADING) return false;
  const beside = line.filter((node) => node.type !== "strong");
  return (
    beside.length < line.length &&
    beside.every((node) => node.type === "text" && !/[\p{L}\d]/u.test(node.value))
  );
}

function unwrapBold(line: PhrasingContent[]): PhrasingContent[] {
  return line.flatMap((node) => (node.type === "strong" ? node.children : [node]));
}

function joinLine(line: PhrasingContent[], index: number): PhrasingContent[] {
  return index === 0 ? line : [{ type: "text", value: "\n" }, ...line];
}
