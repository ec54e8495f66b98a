import { remembered } from "../remembered.ts";

/** A word of a text, in lower case, with its place in characters. */
export interface Word {
  text: string;
  /** Its first three letters, as `startOf` gives them. */
  initial: number;
  /** Its first letter as one bit, as `letterOf` gives it. */
  letter: number;
  start: number;
  end: number;
}

const MOST_WORDS = 600;
const WORD = /[a-z0-9\u00C0-\u024F]+(?:['’][a-z]+)*/gi;
const UNSPACED = /[^\0-\u02FF\u2000-\u206F]/;

/** The first three letters of a word as one number, by which maps find it fast; letters of other scripts may coincide. */
export function startOf(word: string): number {
  return (
    ((word.charCodeAt(0) & 1023) << 20) | ((word.charCodeAt(1) & 1023) << 10) | (word.charCodeAt(2) & 1023)
  );
}

/** The first letter of a word as one of 27 bits; all that are not of the English alphabet share one. */
export function letterOf(word: string): number {
  const place = word.charCodeAt(0) - 97;
  return 1 << (place >= 0 && place < 26 ? place : 26);
}

/** The first 600 words of a text in Latin script. Hyphens, slashes and dots part words, apostrophes do not. */
export const wordsOf: (text: string) => readonly Word[] = remembered((text) => {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match && words.length < MOST_WORDS; match = WORD.exec(text)) {
    const lower = match[0].toLowerCase();
    const plain = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
    words.push({
      text: plain,
      initial: startOf(plain),
      letter: letterOf(plain),
      start: match.index,
      end: WORD.lastIndex,
    });
  }
  return words;
});

/** Whether a text has characters outside Latin script and punctuation: scripts without spaces between words, signs. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
