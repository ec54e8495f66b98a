import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { lettersOf } from "./letters.ts";
import { splitLines } from "./line-breaks.ts";

const LONGEST_HEADING = 80;

/**
 * Makes headings of the lines that serve as such ("**Root cause**", "🔍 Impact:", "Timeline:"): those with which a
 * section begins, and that hold nothing but its heading. They rank below every real heading, so that they nest under
 * the one before them.
 * @param headings those of the sections, by their lines
 */
export function raisePseudoHeadings(tree: Root, headings: ReadonlyMap<number, string>): Root {
  const children = tree.children.flatMap((node) => {
    const heading = headings.get(node.position?.start.line ?? 0);
    return node.type === "paragraph" && heading ? raise(node, lettersOf(heading)) : [node];
  });
  return { ...tree, children };
}

function raise(paragraph: Paragraph, letters: string): RootContent[] {
  const [head = [], ...rest] = splitLines(paragraph);
  if (letters === "" || lettersOf(plainText(head)) !== letters || saysMore(head)) return [paragraph];
  const heading: Heading = {
    type: "heading",
    depth: 6,
    children: unwrapBold(head),
    position: paragraph.position,
  };
  if (rest.length === 0) return [heading];
  return [heading, { ...paragraph, children: rest.flatMap(joinLine) }];
}

/** A line that goes on behind its label ("Duration: 90 minutes") is a fact, and a long one is a sentence. */
function saysMore(line: PhrasingContent[]): boolean {
  const text = plainText(line).trim();
  return text.length > LONGEST_HEADING || (!isBold(line) && /:\s+\S/.test(text));
}

/** Bold from end to end. */
function isBold(line: PhrasingContent[]): boolean {
  return line.every((node) => node.type === "strong" || plainText(node).trim() === "");
}

function unwrapBold(line: PhrasingContent[]): PhrasingContent[] {
  return line.flatMap((node) => (node.type === "strong" ? node.children : [node]));
}

function joinLine(line: PhrasingContent[], index: number): PhrasingContent[] {
  return index === 0 ? line : [{ type: "text", value: "\n" }, ...line];
}
