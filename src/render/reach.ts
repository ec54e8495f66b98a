import type { Root } from "mdast";

/** What there is in a tree that concerns more than the block in which it stands. */
export interface Reach {
  /** Definitions of links or footnotes. */
  definitions: boolean;
  /** Raw HTML: an element may begin in one block and end in another. */
  html: boolean;
}

export function reachOf(tree: Root): Reach {
  const reach = { definitions: false, html: false };
  const open: (Root | Root["children"][number])[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "html") reach.html = true;
    if (node.type === "definition" || node.type === "footnoteDefinition") reach.definitions = true;
    if ("children" in node) for (const child of node.children) open.push(child);
  }
  return reach;
}
