import { letterOf, type Word } from "./tokens.ts";
import { formsOf } from "./verb-forms.ts";

/** One place of a phrase: the words that may stand there, or a gap of up to three words of any kind. */
export interface Place {
  exact: readonly string[];
  stems: readonly string[];
  /** The first letters of all these words, one bit each: what begins otherwise need not be compared. */
  letters: number;
  optional: boolean;
  gap: boolean;
}

const STEM = 3;
const WIDEST_GAP = 3;

/** The index of the word after the places from `at` on, the first of which stands at `index`; -1 where other words stand there. */
export function matchEnd(
  places: readonly Place[],
  at: number,
  words: readonly Word[],
  index: number,
): number {
  const place = places[at];
  if (!place) return index;
  if (place.gap) {
    for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      const end = matchEnd(places, at + 1, words, index + skipped);
      if (end !== -1) return end;
    }
    return -1;
  }
  const word = words[index];
  if (word && stands(word, place)) {
    const end = matchEnd(places, at + 1, words, index + 1);
    if (end !== -1) return end;
  }
  return place.optional ? matchEnd(places, at + 1, words, index) : -1;
}

function stands({ text, letter }: Word, { exact, stems, letters }: Place): boolean {
  if ((letter & letters) === 0) return false;
  for (const word of exact) if (word === text) return true;
  for (const stem of stems) if (text.startsWith(stem)) return true;
  return false;
}

/**
 * A place as `lexicon` describes how it is written.
 * @throws for a stem of fewer than three letters
 */
export function placeOf(written: string): Place {
  if (written === "~") return { exact: [], stems: [], letters: 0, optional: false, gap: true };
  const optional = written.endsWith("?");
  const words = (optional ? written.slice(0, -1) : written).split("/");
  const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const short = stems.find((stem) => stem.length < STEM);
  if (short !== undefined) throw new Error(`A stem of fewer than ${STEM} letters: "${short}*"`);
  const exact = words
    .filter((word) => !word.endsWith("*"))
    .flatMap((word) => (word.endsWith("+") ? formsOf(word.slice(0, -1)) : [word]));
  const letters = [...exact, ...stems].reduce((bits, word) => bits | letterOf(word), 0);
  return { exact: [...new Set(exact)], stems, letters, optional, gap: false };
}
