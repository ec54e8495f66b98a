import { isUnspaced, spread } from "../../../select/unspaced.ts";
import { normalWord } from "../query/words.ts";

/**
 * The places of words that together, in a row, are one of the terms: how letters of scripts without spaces are found,
 * each of which is a word of its own in the index. Other terms are passed over.
 */
export function runsOf(words: readonly string[], terms: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const term of terms.filter(isUnspaced)) {
    const letters = spread(term).split(" ");
    for (let start = 0; start + letters.length <= words.length; start += 1) {
      if (!letters.every((letter, n) => normalWord(words[start + n] ?? "") === letter)) continue;
      for (let n = 0; n < letters.length; n += 1) places.add(start + n);
    }
  }
  return places;
}
