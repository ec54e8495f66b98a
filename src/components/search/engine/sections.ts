import { capital } from "../../../select/wording.ts";
import { isAskedFor, normalWord } from "../query/words.ts";
import type { Anchor, PageData } from "./pagefind.ts";

/** A word as it is written, and whether it is one that was searched for. */
export interface MarkedWord {
  text: string;
  hit: boolean;
}

/** The part of a page in which the words were found. */
export interface SectionHit {
  /** Name of the section, such as `Root cause` or `Timeline, 10:30`; null for what stands before the first one. */
  label: string | null;
  /** Element to open the page at; null for its beginning. */
  anchor: string | null;
  excerpt: MarkedWord[];
}

interface Section {
  anchor: Anchor | null;
  first: number;
  end: number;
}

const EXCERPT_WORDS = 26;
const LEAD_WORDS = 6;
const ENTRY = /^entry-/;
const CLOCK = /^\d{1,2}:\d{2}(?:–\d{1,2}:\d{2})?/;

/**
 * The sections of a page that show best why it was hit: those with the most different words of the query, a timeline
 * entry before a section that says the same, at most `limit` and in the order of their worth.
 * @param terms the query's words as the index holds them; their marks are put on every word that has them
 */
export function bestSections(page: PageData, terms: readonly string[], limit: number): SectionHit[] {
  const words = page.content.split(/\s+/);
  const ranked = sectionsOf(page, words.length)
    .map((section) => ({ section, score: worth(section, words, page.locations, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.section.first - b.section.first);
  const hits: SectionHit[] = [];
  for (const { section } of ranked) {
    const hit = describe(section, words, page.locations, terms);
    if (!hits.some((other) => saysTheSame(other, hit))) hits.push(hit);
    if (hits.length === limit) break;
  }
  return hits;
}

/** The words of a title, marked. */
export function markWords(text: string, terms: readonly string[]): MarkedWord[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => ({ text: word, hit: isAskedFor(word, terms) }));
}

/** The start of a page, for lists without a query. */
export function openingOf(page: PageData, length = EXCERPT_WORDS): MarkedWord[] {
  return page.content
    .split(/\s+/)
    .slice(0, length)
    .map((text) => ({ text, hit: false }));
}

function sectionsOf(page: PageData, length: number): Section[] {
  const starts = page.anchors.filter(isSection).toSorted((a, b) => a.location - b.location);
  const bounds = [
    { anchor: null, first: 0 },
    ...starts.map((anchor) => ({ anchor, first: anchor.location })),
  ];
  return bounds.map((section, index) => ({ ...section, end: bounds[index + 1]?.first ?? length }));
}

function isSection(anchor: Anchor): boolean {
  const heading = /^h[1-6]$/.test(anchor.element) && /\S/.test(anchor.text ?? "");
  return heading || ENTRY.test(anchor.id) || anchor.element === "section";
}

/** How many different terms a section has, then how many hits, then whether it is a timeline entry. */
function worth(
  section: Section,
  words: readonly string[],
  locations: readonly number[],
  terms: readonly string[],
): number {
  const inside = locations.filter((location) => location >= section.first && location < section.end);
  if (inside.length === 0) return 0;
  const written = inside.map((location) => words[location] ?? "");
  const different = terms.filter((term) => written.some((word) => isAskedFor(word, [term]))).length;
  const entry = section.anchor !== null && ENTRY.test(section.anchor.id);
  return (
    different * 100 + Math.min(inside.length, 20) + (entry ? 25 : 0) + (section.anchor === null ? -30 : 0) + 1
  );
}

function describe(
  section: Section,
  words: readonly string[],
  locations: readonly number[],
  terms: readonly string[],
): SectionHit {
  const { anchor } = section;
  if (anchor === null)
    return { label: null, anchor: null, excerpt: excerptOf(section, words, locations, terms) };
  const { label, length } = nameOf(anchor, words[section.first] ?? "");
  const text = { ...section, first: section.first + length };
  return { label, anchor: anchor.id, excerpt: excerptOf(text, words, locations, terms) };
}

/** A section's name, and how many of its first words are part of it: a timeline entry is named by its time. */
function nameOf(anchor: Anchor, firstWord: string): { label: string; length: number } {
  if (ENTRY.test(anchor.id)) {
    const time = CLOCK.exec(firstWord)?.[0];
    return time === undefined ? { label: "Timeline", length: 0 } : { label: `Timeline, ${time}`, length: 1 };
  }
  const heading = (anchor.text ?? "").split(/\s+/).filter((word) => word !== "");
  if (heading.length === 0) return { label: capital(anchor.id.replaceAll("-", " ")), length: 0 };
  return { label: heading.join(" ").replace(/[\s¶#.:]+$/, ""), length: heading.length };
}

/** The stretch of a section in which most hits stand, some words before the first of them, cut with an ellipsis. */
function excerptOf(
  section: Section,
  words: readonly string[],
  locations: readonly number[],
  terms: readonly string[],
): MarkedWord[] {
  const inside = locations.filter((location) => location >= section.first && location < section.end);
  const best = inside.reduce(
    (top, start) => {
      const count = inside.filter(
        (location) => location >= start && location < start + EXCERPT_WORDS - LEAD_WORDS,
      ).length;
      return count > top.count ? { start, count } : top;
    },
    { start: section.first, count: 0 },
  );
  const latest = Math.max(section.first, section.end - EXCERPT_WORDS);
  const first = Math.min(Math.max(section.first, best.start - LEAD_WORDS), latest);
  const last = Math.min(section.end, first + EXCERPT_WORDS);
  const asked = new Set(locations);
  const excerpt = words
    .slice(first, last)
    .map((text, index) => ({ text, hit: asked.has(first + index) || isAskedFor(text, terms) }));
  if (first > section.first) excerpt.unshift({ text: "…", hit: false });
  if (last < section.end) excerpt.push({ text: "…", hit: false });
  return excerpt;
}

/** Whether one excerpt repeats another: the timeline and the document often hold the same sentence. */
function saysTheSame(one: SectionHit, other: SectionHit): boolean {
  const [a, b] = [one, other].map(
    (hit) => new Set(hit.excerpt.map((word) => normalWord(word.text)).filter((word) => word.length > 2)),
  );
  if (a === undefined || b === undefined) return false;
  const shared = a.intersection(b).size;
  return shared >= 0.7 * Math.min(a.size, b.size);
}
