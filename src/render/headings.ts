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

/** The title of a document as the page shows it, and its line in the text. */
export interface ShownTitle {
  text: string;
  line: number | null;
}

/** Settles the headings of a document, part by part. */
export class Headings {
  /** Those that are seen. */
  readonly shown: Heading[] = [];
  private readonly slugger = new GithubSlugger();
  private readonly taken = new Set<string>();
  /** The levels that the author gave to the headings above the place that has been reached. */
  private readonly open: number[] = [];
  private isFirst = true;
  private title: { letters: string; line: number | null } | null;
  private readonly base: number;

  /** @param base level of the document's first headings */
  constructor(title: ShownTitle | undefined, base: number) {
    this.title = title ? { letters: lettersOf(title.text), line: title.line } : null;
    this.base = base;
  }

  /** Takes out of the next part what is no heading for the page, and gives the others their level, id and link. */
  settle(tree: Root): void {
    for (const node of this.withoutSuperfluous(tree)) {
      this.setLevel(node);
      this.finish(node);
    }
  }

  /** The headings that stay: not the title, nor those without text. */
  private withoutSuperfluous(tree: Root): Element[] {
    const headings = elementsIn(tree).filter(isHeading);
    const superfluous = new Set(headings.filter((node) => this.repeatsTitle(node) || nameOf(node) === ""));
    if (superfluous.size === 0) return headings;
    replaceElements(tree, (node) => (superfluous.has(node) ? null : node));
    return elementsIn(tree).filter(isHeading);
  }

  /**
   * Whether this is the one heading to leave out since the page shows the title: that at the title's line, or the first
   * of all, if it says no more. The title may stand in front matter, and then once more as the first heading.
   */
  private repeatsTitle(node: Element): boolean {
    const { title, isFirst } = this;
    this.isFirst = false;
    if (!title || !(isFirst || node.position?.start.line === title.line)) return false;
    if (lettersOf(textOf(node)) !== title.letters) return false;
    this.title = null;
    return true;
  }

  /**
   * Levels go from `base` down without a gap, whatever levels the author used: a deeper heading is one level below the
   * one it stands under.
   */
  private setLevel(node: Element): void {
    const written = Number(node.tagName.slice(1));
    while ((this.open.at(-1) ?? 0) >= written) this.open.pop();
    node.tagName = `h${Math.min(DEEPEST, this.base + this.open.length)}`;
    this.open.push(written);
  }

  /** Gives it an id, GitHub's made tidy, and a link to itself. */
  private finish(node: Element): void {
    const written = node.properties.id || HEADING_PREFIX + this.slugger.slug(textOf(node));
    const slug = freeSlug(tidySlug(String(written)), this.taken);
    const text = nameOf(node);
    node.properties.id = slug;
    if (classesOf(node).includes("sr-only")) return;
    node.children.push(linkTo(slug, text));
    const depth = Number(node.tagName.slice(1));
    this.shown.push({ depth, slug, text, line: node.position?.start.line ?? null });
  }
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
