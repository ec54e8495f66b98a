import { isUnspaced, spread } from "../../../select/unspaced.ts";
import { isAskedFor, normalWord } from "../query/words.ts";
import { runsOf } from "./runs.ts";

/** A word as it is written, and whether it is one that was searched for. */
export interface MarkedWord {
  text: string;
  hit: boolean;
}

/** A page's words with those that were hit, by their places. */
export interface HitText {
  words: readonly string[];
  locations: readonly number[];
  /** The query's words as the index holds them. */
  terms: readonly string[];
}

/** A stretch of words: from `first` up to `end`, which is no longer part of it. */
export interface Stretch {
  first: number;
  end: number;
}

const LENGTH = 26;
const LEAD = 6;
/** Where each letter counts as a word, as many stand for one. */
const LETTERS_A_WORD = 3;

/** The words of a title, marked. */
export function markWords(text: string, terms: readonly string[]): MarkedWord[] {
  const words = spread(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  const runs = runsOf(words, terms);
  return words.map((word, index) => ({ text: word, hit: runs.has(index) || isAskedFor(word, terms) }));
}

/** The hits of a stretch, by their places. */
export function hitsIn({ locations }: HitText, { first, end }: Stretch): number[] {
  return locations.filter((location) => location >= first && location < end);
}

/** The part of a stretch in which most hits stand, some words before the first of them, cut with an ellipsis. */
export function excerptOf(text: HitText, stretch: Stretch): MarkedWord[] {
  const densest = densestHit(text, stretch);
  const scale = isUnspaced(normalWord(text.words[densest] ?? "")) ? LETTERS_A_WORD : 1;
  const latest = Math.max(stretch.first, stretch.end - LENGTH * scale);
  const first = Math.min(Math.max(stretch.first, densest - LEAD * scale), latest);
  const end = Math.min(stretch.end, first + LENGTH * scale);
  const hits = new Set(text.locations);
  const words = text.words
    .slice(first, end)
    .map((word, index) => ({ text: word, hit: hits.has(first + index) || isAskedFor(word, text.terms) }));
  const ellipsis = { text: "…", hit: false };
  return [...(first > stretch.first ? [ellipsis] : []), ...words, ...(end < stretch.end ? [ellipsis] : [])];
}

/** The hit after which most others follow closely; the beginning where there is none. */
function densestHit(text: HitText, stretch: Stretch): number {
  const hits = hitsIn(text, stretch);
  let best = { start: stretch.first, count: 0 };
  for (const start of hits) {
    const count = hits.filter((hit) => hit >= start && hit < start + LENGTH - LEAD).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}
