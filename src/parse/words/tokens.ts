import { remembered } from "../remembered.ts";

/** A word of a text, in lower case, with its place in characters. */
export interface Word {
  text: string;
  /** Its first three letters, as `startOf` gives them. */
  initial: number;
  /** The same as one bit, as `bitOf` gives it. */
  bit: number;
  /** That of the word behind it, and those of the four words behind it; `NO_WORD` with them. */
  next: number;
  near: number;
  start: number;
  end: number;
}

/** How many words behind a word are near: one more than the widest gap of a phrase. */
export const NEAR = 4;

/** The bit that stands for no word. */
export const NO_WORD = 1 << 31;

/** The bits of all words, and of none. */
export const ANY_WORD = -1;

const MOST_WORDS = 600;
const WORD = /[a-z0-9\u00C0-\u024F]+(?:['’][a-z]+)*/gi;
const UNSPACED = /[^\0-\u02FF\u2000-\u206F]/;

/** The first three letters of a word as one number, by which maps find it fast; letters of other scripts may coincide. */
export function startOf(word: string): number {
  return (
    ((word.charCodeAt(0) & 1023) << 20) | ((word.charCodeAt(1) & 1023) << 10) | (word.charCodeAt(2) & 1023)
  );
}

/** One of 31 bits by the first three letters of a word: where the bits of two words differ, the words do. */
export function bitOf(word: string): number {
  return 1 << ((Math.imul(startOf(word), SPREAD) >>> 16) % 31);
}

/** The golden ratio as a fraction of 2³²: multiplied by it, numbers near each other come to lie far apart. */
const SPREAD = 0x9e3779b1;

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
      bit: bitOf(plain),
      next: NO_WORD,
      near: NO_WORD,
      start: match.index,
      end: WORD.lastIndex,
    });
  }
  for (let index = 0; index < words.length; index++) lookAhead(words, index);
  return words;
});

function lookAhead(words: readonly Word[], index: number): void {
  const word = words[index] as Word;
  word.next |= words[index + 1]?.bit ?? 0;
  for (let near = index + 1; near <= index + NEAR; near++) word.near |= words[near]?.bit ?? 0;
}

/** Whether a text has characters outside Latin script and punctuation: scripts without spaces between words, signs. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
