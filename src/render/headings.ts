import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { CONTINUE, EXIT, visit } from "unist-util-visit";
import type { Heading } from "./heading.ts";
import { classesOf } from "./ids.ts";
import { lettersOf } from "./letters.ts";
import { HEADING_PREFIX } from "./safety.ts";

const RANKED = /^h[1-6]$/;
const DEEPEST = 6;

/**
 * Takes out the heading at the title's line, or the first of all, if it says no more than the title: the page shows
 * that one. The title may stand in front matter, and then once more as the first heading.
 */
export function dropTitle(tree: Root, title: { text: string; line: number | null }): void {
  let isFirst = true;
  visit(tree, "element", (node, index, parent) => {
    if (!isHeading(node) || !parent || index === undefined) return CONTINUE;
    const isTitle = isFirst || node.position?.start.line === title.line;
    isFirst = false;
    if (!isTitle || lettersOf(textOf(node)) !== lettersOf(title.text)) return CONTINUE;
    parent.children.splice(index, 1);
    return EXIT;
  });
}

/**
 * Gives the headings levels from `base` down without a gap, whatever levels the author used: a deeper heading is one
 * level below the one it stands under. Headings without text are taken out.
 */
export function setHeadingLevels(tree: Root, base: number): void {
  const open: number[] = [];
  removeEmpty(tree);
  visit(tree, "element", (node) => {
    if (!isHeading(node)) return;
    const written = Number(node.tagName.slice(1));
    while ((open.at(-1) ?? 0) >= written) open.pop();
    node.tagName = `h${Math.min(DEEPEST, base + open.length)}`;
    open.push(written);
  });
}

function removeEmpty(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (!isHeading(node) || nameOf(node) !== "" || !parent || index === undefined) return CONTINUE;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Lists the headings that are seen, after tidying their ids and giving each a link to itself. */
export function finishHeadings(tree: Root): Heading[] {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  visit(tree, "element", (node) => {
    if (!isHeading(node)) return;
    const slug = freeSlug(tidySlug(String(node.properties.id ?? "")), taken);
    const text = nameOf(node);
    node.properties.id = slug;
    if (classesOf(node).includes("sr-only")) return;
    node.children.push(linkTo(slug, text));
    headings.push({
      depth: Number(node.tagName.slice(1)),
      slug,
      text,
      line: node.position?.start.line ?? null,
    });
  });
  return headings;
}

/** The name of a heading: its text, or that of the images in it. */
function nameOf(node: Element): string {
  const text = textOf(node).replace(/\s+/g, " ").trim();
  if (text !== "") return text;
  const alts: string[] = [];
  visit(node, "element", ({ tagName, properties }) => {
    if (tagName === "img" && properties.alt) alts.push(String(properties.alt));
  });
  return alts.join(" ");
}

/** An emoji at the start of a heading leaves a hyphen there, or nothing at all of the slug. */
function tidySlug(slug: string): string {
  if (!slug.startsWith(HEADING_PREFIX)) return slug;
  const own = slug
    .slice(HEADING_PREFIX.length)
    .replace(/[\uFE0F\u200D]/g, "")
    .replace(/^-+|-+$/g, "");
  return HEADING_PREFIX + (own || "section");
}

function freeSlug(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let count = 2; taken.has(free); count++) free = `${slug}-${count}`;
  taken.add(free);
  return free;
}

function linkTo(slug: string, text: string): Element {
  const properties = { className: ["anchor"], href: `#${slug}`, ariaLabel: `Link to “${text}”` };
  return { type: "element", tagName: "a", properties, children: [] };
}

function isHeading(node: Element): boolean {
  return RANKED.test(node.tagName);
}
