import type { Html, Nodes, Root, Text } from "mdast";
import { HTML_NAMES } from "./words/html-names.ts";

const ANGLED = /<[A-Za-z][^<>=/"\n]*>/;
const WORDS = /^<([A-Za-z][\w-]*)(?: [^<>=/"\n]*)?>/;

/**
 * Markdown takes every word in angle brackets for HTML, and what is no element is shown by nobody: "<END OF OUTAGE>",
 * "<name of the service>". Such marks become text, in place. A tag with attributes or one that is closed somewhere is
 * left as it is: a component of somebody's site generator.
 * @param text the source of the tree
 */
export function withAngleWords(tree: Root, text: string): Root {
  if (ANGLED.test(text)) spell(tree, text.toLowerCase());
  return tree;
}

function spell(parent: Nodes, source: string): void {
  if (!("children" in parent)) return;
  const children: Nodes[] = parent.children;
  for (const [index, node] of children.entries()) {
    if (node.type !== "html") spell(node, source);
    else if (isWords(node, source)) children[index] = isFlow(parent) ? paragraph(node) : asText(node);
  }
}

function isWords({ value }: Html, source: string): boolean {
  const name = WORDS.exec(value)?.[1]?.toLowerCase();
  return name !== undefined && !HTML_NAMES.has(name) && !source.includes(`</${name}`);
}

function isFlow({ type }: Nodes): boolean {
  return type === "root" || type === "blockquote" || type === "listItem" || type === "footnoteDefinition";
}

function asText({ value, position }: Html): Text {
  return { type: "text", value, position };
}

function paragraph(node: Html): Nodes {
  return { type: "paragraph", children: [asText(node)], position: node.position };
}
