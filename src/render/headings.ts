import GithubSlugger from "github-slugger";
import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { elementsIn, replaceElements } from "./elements.ts";
import type { Heading } from "./heading.ts";
import { classesOf } from "./ids.ts";
import { lettersOf } from "./letters.ts";
import { HEADING_PREFIX } from "./safety.ts";

const RANKED: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const DEEPEST = 6;

/**
 * Takes out the heading at the title's line, or the first of all, if it says no more than the title: the page shows
 * that one. The title may stand in front matter, and then once more as the first heading.
 */
export function dropTitle(tree: Root, title: { text: string; line: number | null }): void {
  const letters = lettersOf(title.text);
  const dropped = elementsIn(tree)
    .filter(isHeading)
    .filter((node, index) => index === 0 || node.position?.start.line === title.line)
    .find((node) => lettersOf(textOf(node)) === letters);
  if (dropped) replaceElements(tree, (node) => (node === dropped ? null : node));
}

/**
 * Gives the headings levels from `base` down without a gap, whatever levels the author used: a deeper heading is one
 * level below the one it stands under. Headings without text are taken out.
 */
export function setHeadingLevels(tree: Root, base: number): void {
  const open: number[] = [];
  replaceElements(tree, (node) => (isHeading(node) && nameOf(node) === "" ? null : node));
  for (const node of elementsIn(tree).filter(isHeading)) {
    const written = Number(node.tagName.slice(1));
    while ((open.at(-1) ?? 0) >= written) open.pop();
    node.tagName = `h${Math.min(DEEPEST, base + open.length)}`;
    open.push(written);
  }
}

/** Lists the headings that are seen, after giving each an id, GitHub's made tidy, and a link to itself. */
export function finishHeadings(tree: Root): Heading[] {
  const headings: Heading[] = [];
  const slugger = new GithubSlugger();
  const taken = new Set<string>();
  for (const node of elementsIn(tree).filter(isHeading)) {
    const written = node.properties.id || HEADING_PREFIX + slugger.slug(textOf(node));
    const slug = freeSlug(tidySlug(String(written)), taken);
    const text = nameOf(node);
    node.properties.id = slug;
    if (classesOf(node).includes("sr-only")) continue;
    node.children.push(linkTo(slug, text));
    headings.push({
      depth: Number(node.tagName.slice(1)),
      slug,
      text,
      line: node.position?.start.line ?? null,
    });
  }
  return headings;
}

/** The name of a heading: its text, or that of the images in it. */
function nameOf(node: Element): string {
  const text = textOf(node).replace(/\s+/g, " ").trim();
  if (text !== "") return text;
  return elementsIn(node)
    .filter(({ tagName, properties }) => tagName === "img" && properties.alt)
    .map(({ properties }) => String(properties.alt))
    .join(" ");
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
  return RANKED.has(node.tagName);
}
