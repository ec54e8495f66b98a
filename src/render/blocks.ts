import type { Parent, Root, RootContent } from "mdast";

/** Blocks that hold blocks. */
const CONTAINERS = new Set(["blockquote", "footnoteDefinition", "list", "listItem"]);

/**
 * The tree with what is given for each block in its place: the block itself, others, or nothing. What holds blocks is not
 * asked about, but what it holds is. The tree that is passed in stays as it is; both share what did not change.
 */
export function replaceBlocks(tree: Root, replacement: (block: RootContent) => RootContent[]): Root {
  return within(tree, replacement);
}

function within<Node extends Parent>(node: Node, replacement: (block: RootContent) => RootContent[]): Node {
  const children = (node.children as RootContent[]).flatMap((child) =>
    CONTAINERS.has(child.type) ? [within(child as RootContent & Parent, replacement)] : replacement(child),
  );
  const isSame =
    children.length === node.children.length && children.every((child, at) => child === node.children[at]);
  return isSame ? node : { ...node, children };
}
