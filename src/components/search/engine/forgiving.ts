import type { Query } from "../query/parse.ts";
import { isAskedFor } from "../query/words.ts";
import type { PageData, Pagefind } from "./pagefind.ts";
import { rescored, searchTerms, type TextHit, textHits } from "./text-hits.ts";

/** Hits that show whether a word is known. */
const BEST = 6;

/** What was found for the words of a query, and how far it had to be forgiven. */
export interface Forgiven {
  hits: TextHit[];
  /** Words that no page has and that were left aside. */
  missing: string[];
  /** Whether no page has all the words, so that the hits have only most of them. */
  partial: boolean;
}

/**
 * Finds the pages for a query's words. People remember half: a word that the archive does not know is left aside, and
 * when no page has all the words, those come that have at least half of them, rare words counting most. Pagefind by
 * itself takes the beginning of an unknown word for it (`data` for `databse`), which is undone here.
 */
export async function forgivingHits(pagefind: Pagefind, query: Query): Promise<Forgiven> {
  const hits = await textHits(pagefind, query);
  const terms = searchTerms(query.words);
  if (terms.length === 0) return { hits, missing: [], partial: false };
  if (hits.length === 0)
    return terms.length > 1 ? mostWords(pagefind, query) : { hits, missing: terms, partial: false };
  const missing = await missingFromBest(hits, terms);
  if (missing.length === 0) return { hits, missing, partial: false };
  const words = query.words.filter((word) => !searchTerms([word]).some((term) => missing.includes(term)));
  if (words.length + query.phrases.length === 0) return { hits: [], missing: terms, partial: false };
  return { hits: await textHits(pagefind, { ...query, words }), missing, partial: false };
}

/** The pages with at least half of the words that the archive knows, each counting by how rare it is. */
async function mostWords(pagefind: Pagefind, query: Query): Promise<Forgiven> {
  const found = await Promise.all(
    query.words.map((word) => knownHits(pagefind, { ...query, words: [word] })),
  );
  const known = found.filter((hits) => hits.length > 0);
  const missing = query.words.filter((_, index) => found[index]?.length === 0);
  const scores = new Map<string, { hit: TextHit; words: number; score: number }>();
  for (const hits of known) {
    for (const hit of hits) {
      const entry = scores.get(hit.id) ?? { hit, words: 0, score: 0 };
      scores.set(hit.id, {
        hit,
        words: entry.words + 1,
        score: entry.score + 1 / Math.log2(1 + hits.length),
      });
    }
  }
  const most = [...scores.values()].filter(({ words }) => words >= Math.max(known.length / 2, 1));
  const hits = most.sort((a, b) => b.score - a.score).map(({ hit, score }) => rescored(hit, score));
  return { hits, missing, partial: hits.length > 0 && known.length > 1 };
}

/** The hits of a query of one word; none when what was found is not that word. */
async function knownHits(pagefind: Pagefind, query: Query): Promise<TextHit[]> {
  const hits = await textHits(pagefind, query);
  return (await missingFromBest(hits, searchTerms(query.words))).length > 0 ? [] : hits;
}

/**
 * The words that none of the best hits has. Several are looked at, since one part of an index may know a word that
 * another does not; they are loaded at the same time, and shown anyway.
 */
async function missingFromBest(hits: readonly TextHit[], asked: readonly string[]): Promise<string[]> {
  const pages = await Promise.all(hits.slice(0, BEST).map((hit) => hit.data()));
  return pages.reduce<string[]>((missing, page) => missingFrom(page, missing), [...asked]);
}

/** The words that neither the text of a page nor what is known of it has. */
export function missingFrom(page: PageData, asked: readonly string[]): string[] {
  if (asked.length === 0) return [];
  const words = page.content.split(/\s+/);
  const written = page.locations.map((location) => words[location] ?? "");
  const known = Object.values(page.meta).join(" ").split(/\s+/);
  const has = (term: string) => [...written, ...known].some((word) => isAskedFor(word, [term]));
  return asked.filter((term) => !has(term));
}
