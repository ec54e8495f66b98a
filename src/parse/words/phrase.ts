import { ANY_WORD, bitOf, NEAR, NO_WORD, type Word } from "./tokens.ts";
import { formsOf } from "./verb-forms.ts";

/** One place of a phrase: the words that may stand there, or a gap of up to three words of any kind. */
export interface Place {
  exact: readonly string[];
  stems: readonly string[];
  /** The first letters of all these words, or of those behind the gap: what begins otherwise need not be compared. */
  bits: number;
  optional: boolean;
  gap: boolean;
}

const STEM = 3;
const WIDEST_GAP = NEAR - 1;

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
      if (((words[index + skipped]?.bit ?? NO_WORD) & place.bits) === 0) continue;
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

function stands({ text, bit }: Word, { exact, stems, bits }: Place): boolean {
  if ((bit & bits) === 0) return false;
  for (const word of exact) if (word === text) return true;
  for (const stem of stems) if (text.startsWith(stem)) return true;
  return false;
}

/**
 * The places of a phrase as `lexicon` describes how it is written.
 * @throws for a stem of fewer than three letters
 */
export function placesOf(phrase: string): Place[] {
  const places = phrase.split(" ").map(placeOf);
  return places.map((place, at) => (place.gap ? { ...place, bits: mayFollow(places.slice(at + 1)) } : place));
}

/** The first letters that the word at the first of these places may have; any where it may be no word of theirs. */
export function mayFollow([place, ...others]: readonly Place[]): number {
  if (!place || place.gap) return ANY_WORD;
  return place.optional ? place.bits | mayFollow(others) : place.bits;
}

function placeOf(written: string): Place {
  if (written === "~") return { exact: [], stems: [], bits: 0, optional: false, gap: true };
  const optional = written.endsWith("?");
  const words = (optional ? written.slice(0, -1) : written).split("/");
  const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const short = stems.find((stem) => stem.length < STEM);
  if (short !== undefined) throw new Error(`A stem of fewer than ${STEM} letters: "${short}*"`);
  const exact = words
    .filter((word) => !word.endsWith("*"))
    .flatMap((word) => (word.endsWith("+") ? formsOf(word.slice(0, -1)) : [word]));
  const bits = [...exact, ...stems].reduce((all, word) => all | bitOf(word), 0);
  return { exact: [...new Set(exact)], stems, bits, optional, gap: false };
}
