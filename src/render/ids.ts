import type { Element, Root } from "hast";
import { elementsIn } from "./elements.ts";
import { AUTHOR_PREFIX, HEADING_PREFIX } from "./safety.ts";

/**
 * Makes ids unique, gives `<a name>` an id, and turns links to places in the document (`#root-cause`) to the prefixed
 * ids. A link to a place that is not there loses its target.
 */
export function pointLocally(tree: Root): void {
  const elements = elementsIn(tree);
  const ids = settleIds(elements);
  for (const node of elements) {
    const { href } = node.properties;
    if (node.tagName !== "a" || typeof href !== "string" || !href.startsWith("#")) continue;
    const target = findTarget(decode(href.slice(1)), ids);
    if (target === null) delete node.properties.href;
    else node.properties.href = `#${target}`;
  }
}

function settleIds(elements: readonly Element[]): Set<string> {
  const ids = new Set<string>();
  for (const { properties } of elements) {
    if (properties.id === undefined && properties.name === undefined) continue;
    properties.id ??= properties.name;
    delete properties.name;
    const id = typeof properties.id === "string" ? properties.id.replace(/\s+/g, "-") : "";
    if (id === "" || ids.has(id)) {
      delete properties.id;
      continue;
    }
    properties.id = id;
    ids.add(id);
  }
  return ids;
}

/** An author may link to an id of their own, or to a heading by the slug that GitHub would give it. */
function findTarget(name: string, ids: Set<string>): string | null {
  const bare = name
    .toLowerCase()
    .replace(/[\uFE0F\u200D]/g, "")
    .replace(/^(?:user-content-)?-*|(?<!-)-+$/g, "");
  const candidates = [name, AUTHOR_PREFIX + name, HEADING_PREFIX + name, HEADING_PREFIX + bare];
  return candidates.find((candidate) => ids.has(candidate)) ?? null;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The element's classes, as a list. */
export function classesOf(node: Element): string[] {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
}
