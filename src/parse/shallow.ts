import type { Node, Parent, PhrasingContent, Root } from "mdast";

/** Levels of the tree that are kept: a list takes two. */
const MOST_LEVELS = 200;

/** Children that only their own parent may hold: they are never replaced, what they hold is. */
const PARTS = new Set(["listItem", "tableRow", "tableCell"]);
const INLINE = new Set(["emphasis", "strong", "delete", "link", "linkReference"]);

/**
 * The tree, in which what lies below 200 levels is its source as plain text, so that nothing that walks trees runs out of
 * stack. Changes the tree that is given.
 */
export function shallow(tree: Root, text: string): Root {
  const open: { node: Parent; level: number }[] = [{ node: tree, level: 1 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, level } = at;
    node.children.forEach((child, index) => {
      if (!("children" in child)) return;
      if (level >= MOST_LEVELS && !PARTS.has(child.type)) node.children[index] = asText(child, text);
      else open.push({ node: child, level: level + 1 });
    });
  }
  return tree;
}

function asText(node: Node, text: string): Parent["children"][number] {
  const { position } = node;
  const value = text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const said: PhrasingContent = { type: "text", value, ...(position && { position }) };
  return INLINE.has(node.type)
    ? said
    : { type: "paragraph", children: [said], ...(position && { position }) };
}
