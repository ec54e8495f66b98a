import type { Element } from "hast";
import { AUTHOR_PREFIX, HEADING_PREFIX } from "./safety.ts";

/** The places in a document that links can lead to, as they become known part by part. */
export class Places {
  private readonly ids = new Set<string>();

  /** Takes in the ids of elements: makes them unique, and gives `<a name>` an id. */
  add(elements: readonly Element[]): void {
    for (const { properties } of elements) {
      if (properties.id === undefined && properties.name === undefined) continue;
      properties.id ??= properties.name;
      delete properties.name;
      const id = typeof properties.id === "string" ? properties.id.replace(/\s+/g, "-") : "";
      if (id === "" || this.ids.has(id)) {
        delete properties.id;
        continue;
      }
      properties.id = id;
      this.ids.add(id);
    }
  }

  /** Whether every link to a place in the document leads to a known one, word for word: what comes cannot change that. */
  knowAllOf(elements: readonly Element[]): boolean {
    return elements.every((node) => {
      const name = localTarget(node);
      return name === null || this.ids.has(name);
    });
  }

  /**
   * Turns links to places in the document (`#root-cause`) to the prefixed ids. A link to a place that is not there loses
   * its target.
   */
  point(elements: readonly Element[]): void {
    for (const node of elements) {
      const name = localTarget(node);
      if (name === null) continue;
      const target = this.find(name);
      if (target === null) delete node.properties.href;
      else node.properties.href = `#${target}`;
    }
  }

  /** An author may link to an id of their own, or to a heading by the slug that GitHub would give it. */
  private find(name: string): string | null {
    const bare = name
      .toLowerCase()
      .replace(/[\uFE0F\u200D]/g, "")
      .replace(/^(?:user-content-)?-*|(?<!-)-+$/g, "");
    const candidates = [name, AUTHOR_PREFIX + name, HEADING_PREFIX + name, HEADING_PREFIX + bare];
    return candidates.find((candidate) => this.ids.has(candidate)) ?? null;
  }
}

/** The name of the place in the document that an element links to, or null. */
function localTarget({ tagName, properties: { href } }: Element): string | null {
  if (tagName !== "a" || typeof href !== "string" || !href.startsWith("#")) return null;
  return decode(href.slice(1));
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
