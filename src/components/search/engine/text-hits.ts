import { pieces, spread } from "../../../select/unspaced.ts";
import type { Query } from "../query/parse.ts";
import { normalWord, wordPieces } from "../query/words.ts";
import type { Pagefind, PagefindResult } from "./pagefind.ts";

/** A page that has the words, with a score by which it is ranked: higher is better. */
export type TextHit = PagefindResult;

/**
 * The same hit with another score. It calls the result that it stands for, and so keeps it alive: Pagefind forgets a
 * page's data when the result that it gave is gone.
 */
export function rescored(result: TextHit, score: number): TextHit {
  return { id: result.id, score, data: () => result.data() };
}

/** How much a whole written word, such as `v2.3.0`, outweighs its pieces found apart. */
const WHOLE_WORD_BOOST = 4;

/**
 * The pages that have all words and phrases of a query, best first. Pagefind itself knows either words or one phrase;
 * the rest is put together here from several searches.
 */
export async function textHits(
  pagefind: Pagefind,
  { words, phrases }: Pick<Query, "words" | "phrases">,
): Promise<TextHit[]> {
  const [found, quoted, wholes] = await Promise.all([
    words.length > 0 ? find(pagefind, searchTerms(words).join(" ")) : null,
    Promise.all(phrases.map((phrase) => exact(pagefind, phrase))),
    Promise.all(words.filter(hasPieces).map((word) => exact(pagefind, word))),
  ]);
  const required = quoted.map(idsOf);
  const boosted = wholes.map(idsOf);
  return (found ?? quoted[0] ?? [])
    .filter(({ id }) => required.every((ids) => ids.has(id)))
    .map((hit) =>
      rescored(hit, hit.score * WHOLE_WORD_BOOST ** boosted.filter((ids) => ids.has(hit.id)).length),
    )
    .sort((a, b) => b.score - a.score);
}

/** The ids of the pages that have any of these words. */
export async function pagesWith(pagefind: Pagefind, words: readonly string[]): Promise<Set<string>> {
  const found = await Promise.all(words.map((word) => exact(pagefind, word)));
  return new Set(found.flat().map(({ id }) => id));
}

/** The single words that Pagefind is asked for; of a word with punctuation inside, its pieces that tell something. */
export function searchTerms(words: readonly string[]): string[] {
  return words
    .flatMap((word) => (hasPieces(word) ? tellingPieces(word) : normalWord(word)))
    .filter((term) => term !== "");
}

/** Numbers of one or two digits are in almost every page, as parts of its times: they only count where nothing else is. */
function tellingPieces(word: string): string[] {
  const all = wordPieces(word);
  const telling = all.filter((piece) => !/^\p{N}{1,2}$/u.test(piece));
  return telling.length > 0 ? telling : all;
}

/** All words that a hit should show marked, as the index holds them. */
export function markedTerms(query: Query): string[] {
  const inPhrases = query.phrases.flatMap(pieces).map(normalWord);
  const whole = query.words.filter(hasPieces).map(normalWord);
  return [...new Set([...searchTerms(query.words), ...whole, ...inPhrases])].filter((term) => term !== "");
}

function hasPieces(word: string): boolean {
  return wordPieces(word).length > 0;
}

async function exact(pagefind: Pagefind, phrase: string): Promise<TextHit[]> {
  const words = spread(phrase)
    .split(/\s+/)
    .map(normalWord)
    .filter((word) => word !== "");
  return words.length === 0 ? [] : find(pagefind, `"${words.join(" ")}"`);
}

async function find(pagefind: Pagefind, term: string): Promise<TextHit[]> {
  const { results } = await pagefind.search(term);
  // A page can come up twice in an exact search: once for its text, once for its title.
  return [...new Map(results.toReversed().map((result) => [result.id, result])).values()].reverse();
}

function idsOf(hits: readonly TextHit[]): Set<string> {
  return new Set(hits.map((hit) => hit.id));
}
