import type { Element, Nodes, Root } from "hast";

/** The elements below a node, in document order: a list of its own, so that whoever goes through it may change the tree. */
export function elementsIn(top: Nodes): Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "element" && node !== top) found.push(node);
    if (!("children" in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index] as Nodes);
  }
  return found;
}

/**
 * Asks about every element what is to stand in its place: itself, another one, or nothing. What was put in another's
 * place is not asked about, nor what is in it.
 */
export function replaceElements(tree: Root, replacement: (node: Element) => Element | null): void {
  const open: (Root | Element)[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const children = parent.children as Element["children"];
    let kept: Element["children"] | null = null;
    for (const [index, child] of children.entries()) {
      const given = child.type === "element" ? replacement(child) : child;
      if (given === child && child.type === "element") open.push(child);
      if (given !== child) kept ??= children.slice(0, index);
      if (given) kept?.push(given);
    }
    if (kept) parent.children = kept;
  }
}
