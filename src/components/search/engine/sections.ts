import { isUnspaced, joinWords } from "../../../select/unspaced.ts";
import { capital } from "../../../select/wording.ts";
import { isAskedFor, normalWord } from "../query/words.ts";
import { excerptOf, type HitText, hitsIn, type MarkedWord, type Stretch } from "./excerpt.ts";
import type { Anchor, PageData } from "./pagefind.ts";
import { runsOf } from "./runs.ts";

/** The part of a page in which the words were found. */
export interface SectionHit {
  /** Name of the section, such as `Root cause` or `Timeline, 10:30`; null for what stands before the first one. */
  label: string | null;
  /** Element to open the page at; null for its beginning. */
  anchor: string | null;
  excerpt: MarkedWord[];
}

interface Section extends Stretch {
  anchor: Anchor | null;
}

const ENTRY = /^entry-/;
const CLOCK = /^\d{1,2}:\d{2}(?:–\d{1,2}:\d{2})?/;
/** Words in a row that make a repetition. */
const RUN = 4;
const SUMMARY = /summary|overview|what happened|in short|tl;dr|context|at a glance/i;

/**
 * The sections of a page that show best why it was hit: those with the most different words of the query. A hit in the
 * timeline is shown at its entry, not at the section of the document that tells the same. At most `limit`.
 * @param terms the query's words as the index holds them; their marks are put on every word that has them
 */
export function bestSections(page: PageData, terms: readonly string[], limit: number): SectionHit[] {
  const words = page.content.split(/\s+/);
  const text: HitText = { words, locations: locationsIn(words, page.locations, terms), terms };
  const sections = sectionsOf(page, text.words.length).filter((section) => hitsIn(text, section).length > 0);
  const told = neighbours(
    text,
    sections.filter(isEntry).flatMap((entry) => hitsIn(text, entry)),
  );
  const ranked = sections
    .filter((section) => isEntry(section) || !hitsIn(text, section).every((hit) => repeats(text, hit, told)))
    .map((section) => ({ section, worth: worthOf(text, section) }))
    .sort((a, b) => b.worth - a.worth || a.section.first - b.section.first);
  return ranked.slice(0, limit).map(({ section }) => describe(text, section));
}

/** What a page begins with, for lists that no words were asked of: its summary, else the document's first words. */
export function openingOf(page: PageData): MarkedWord[] {
  const text: HitText = { words: page.content.split(/\s+/), locations: [], terms: [] };
  const sections = sectionsOf(page, text.words.length);
  const summary = sections.find(({ anchor }) => SUMMARY.test(anchor?.text ?? ""));
  const document = sections.find(({ anchor }) => anchor?.id === "document");
  const [first = { anchor: null, first: 0, end: text.words.length }] = sections;
  return describe(text, summary ?? document ?? first).excerpt;
}

/** Where the terms stand: a letter of an unspaced script, found by itself, only where the whole term does. */
function locationsIn(
  words: readonly string[],
  found: readonly number[],
  terms: readonly string[],
): readonly number[] {
  if (!terms.some(isUnspaced)) return found;
  const others = found.filter((location) => !isUnspaced(normalWord(words[location] ?? "")));
  return [...new Set([...others, ...runsOf(words, terms)])].sort((a, b) => a - b);
}

function sectionsOf(page: PageData, length: number): Section[] {
  const starts = page.anchors.filter(isSection).toSorted((a, b) => a.location - b.location);
  const bounds = [
    { anchor: null, first: 0 },
    ...starts.map((anchor) => ({ anchor, first: anchor.location })),
  ];
  // What stands before the first section is the title, which is shown anyway.
  return bounds
    .map((section, index) => ({ ...section, end: bounds[index + 1]?.first ?? length }))
    .filter(({ anchor }) => anchor !== null || starts.length === 0);
}

function isSection(anchor: Anchor): boolean {
  const heading = /^h[1-6]$/.test(anchor.element) && /\S/.test(anchor.text ?? "");
  return heading || ENTRY.test(anchor.id) || anchor.element === "section";
}

function isEntry({ anchor }: Section): boolean {
  return anchor !== null && ENTRY.test(anchor.id);
}

/** How many different terms a section has, then how many hits; timeline entries are most to the point. */
function worthOf(text: HitText, section: Section): number {
  const written = hitsIn(text, section).map((hit) => text.words[hit] ?? "");
  const has = (term: string) =>
    written.some((word) => isAskedFor(word, [term])) || runsOf(written, [term]).size > 0;
  const different = text.terms.filter(has).length;
  return different * 100 + Math.min(written.length, 20) + (isEntry(section) ? 25 : 0);
}

/** Each of these hits with the words before it, and with those after it. */
function neighbours(text: HitText, hits: readonly number[]): Set<string> {
  return new Set(hits.flatMap((hit) => [run(text, hit - RUN + 1), run(text, hit)]));
}

/** Whether a hit stands behind or before the same words as one of those told of. */
function repeats(text: HitText, hit: number, told: ReadonlySet<string>): boolean {
  return told.has(run(text, hit - RUN + 1)) || told.has(run(text, hit));
}

function run({ words }: HitText, first: number): string {
  return words
    .slice(Math.max(first, 0), first + RUN)
    .map(normalWord)
    .join(" ");
}

function describe(text: HitText, section: Section): SectionHit {
  const { anchor, first, end } = section;
  if (anchor === null) return { label: null, anchor: null, excerpt: excerptOf(text, section) };
  const { label, length } = nameOf(anchor, text.words[first] ?? "");
  return { label, anchor: anchor.id, excerpt: excerptOf(text, { first: first + length, end }) };
}

/** A section's name, and how many of its first words are part of it: a timeline entry is named by its time. */
function nameOf(anchor: Anchor, firstWord: string): { label: string; length: number } {
  if (ENTRY.test(anchor.id)) {
    const time = CLOCK.exec(firstWord)?.[0];
    return time === undefined ? { label: "Timeline", length: 0 } : { label: `Timeline, ${time}`, length: 1 };
  }
  const heading = (anchor.text ?? "").split(/\s+/).filter((word) => word !== "");
  if (heading.length === 0) return { label: capital(anchor.id.replaceAll("-", " ")), length: 0 };
  return { label: joinWords(heading).replace(/[\s¶#.:]+$/, ""), length: heading.length };
}
