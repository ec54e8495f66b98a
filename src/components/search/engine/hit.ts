import { isAskedFor, normalWord } from "../query/words.ts";
import type { PageData } from "./pagefind.ts";
import type { Outcome } from "./search.ts";
import { bestSections, type MarkedWord, markWords, openingOf, type SectionHit } from "./sections.ts";

/** One hit, ready to be shown. */
export interface Hit {
  id: string;
  title: string;
  titleWords: MarkedWord[];
  /** Address of the page, which marks the words when it opens. */
  href: string;
  /** Calendar day, such as `2023-05-15`, where known. */
  date: string | null;
  minutes: number | null;
  filters: Record<string, string[]>;
  sections: (SectionHit & { href: string })[];
  /** Words of the query that the page does not have. */
  missing: string[];
}

/** Some hits of a search, ready to be shown. */
export interface LoadedHits {
  hits: Hit[];
  /** Words of the query that the best hit does not have, so that they were left aside. */
  missing: string[];
  /** Number of all hits; 0 when the best of them has none of the words. */
  total: number;
}

/**
 * Loads the pages of the hits from `first` on and finds what to show of each. An exact title comes first. Pagefind
 * leaves words aside that it does not know, or takes the beginning of one for it; what has none of them is no hit.
 */
export async function loadHits(
  outcome: Pick<Outcome, "hits" | "marked" | "asked" | "text">,
  first: number,
  length: number,
  sectionsEach: number,
): Promise<LoadedHits> {
  const { hits, marked, asked, text } = outcome;
  const wanted = hits.slice(first, first + length);
  const pages = await Promise.all(wanted.map((hit) => hit.data()));
  const views = pages.map((page, index) =>
    viewOf(wanted[index]?.id ?? "", page, marked, asked, sectionsEach),
  );
  const missing = views[0]?.missing ?? [];
  if (first === 0 && asked.length > 0 && missing.length === asked.length)
    return { hits: [], missing, total: 0 };
  const named = normalWord(text);
  const exact = first > 0 ? [] : views.filter((view) => named !== "" && normalWord(view.title) === named);
  return { hits: [...exact, ...views.filter((view) => !exact.includes(view))], missing, total: hits.length };
}

function viewOf(
  id: string,
  page: PageData,
  marked: readonly string[],
  asked: readonly string[],
  sectionsEach: number,
): Hit {
  const title = page.meta.title ?? page.url;
  const found = marked.length > 0 ? bestSections(page, marked, sectionsEach) : [];
  const sections = found.length > 0 ? found : [{ label: null, anchor: null, excerpt: openingOf(page) }];
  return {
    id,
    title,
    titleWords: markWords(title, marked),
    href: addressOf(page.url, marked, null),
    date: page.meta.date ?? null,
    minutes: page.meta.minutes === undefined ? null : Number(page.meta.minutes),
    filters: page.filters,
    sections: sections.map((section) => ({ ...section, href: addressOf(page.url, marked, section.anchor) })),
    missing: missingFrom(page, asked),
  };
}

/** The words that neither the text of a page nor what is known of it has. */
function missingFrom(page: PageData, asked: readonly string[]): string[] {
  if (asked.length === 0) return [];
  const words = page.content.split(/\s+/);
  const written = page.locations.map((location) => words[location] ?? "");
  const known = Object.values(page.meta).join(" ").split(/\s+/);
  const has = (term: string) => [...written, ...known].some((word) => isAskedFor(word, [term]));
  return asked.filter((term) => !has(term));
}

/** `find` carries the words, which the page marks; the anchor opens it at the section. */
function addressOf(url: string, marked: readonly string[], anchor: string | null): string {
  const find = marked.length > 0 ? `?find=${marked.map(encodeURIComponent).join("+")}` : "";
  return `${url}${find}${anchor === null ? "" : `#${encodeURIComponent(anchor)}`}`;
}
