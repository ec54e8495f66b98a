import { matchEnd, type Place, placeOf } from "./phrase.ts";
import { isUnspaced, startOf, type Word, wordsOf } from "./tokens.ts";

/** A phrase found in a text. */
export interface Hit<Value> {
  value: Value;
  /** Where it begins and ends in the text, in characters. */
  start: number;
  end: number;
}

/** A phrase under the first letters of its first word: that word, or what it begins with, and the places after it. */
interface Entry<Value> {
  value: Value | null;
  first: string;
  isStem: boolean;
  rest: readonly Place[];
}

/**
 * Phrases by the first letters of the word they begin with: looking a text up costs about the same however many phrases
 * there are. Whole words come before stems.
 */
export interface Lexicon<Value> {
  byStart: ReadonlyMap<number, readonly Entry<Value>[]>;
  /** Phrases of scripts other than the Latin one, and signs: found as they stand. */
  unspaced: readonly Unspaced<Value>[];
  /** Those of them that are no more than signs. */
  signs: readonly Unspaced<Value>[];
  hasExceptions: boolean;
}

interface Unspaced<Value> {
  text: string;
  value: Value | null;
}

/** A letter of a script other than the Latin one. */
const OTHER_LETTER = /[\u0370-\u1DFF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF]/;

/**
 * Phrases made ready for `findAll`. A phrase is lower-case words parted by single spaces:
 * `a/b` either word · `leak*` any word beginning so (three letters at least) · `find+` any form of the verb · `the?` may
 * be absent · `~` up to three words of any kind. Hyphens, slashes, underscores and dots in a text part words ("third-party" is two), apostrophes
 * do not. `except` takes back what lies within it: "deployed a fix" is no deployment that did harm.
 * @throws when a phrase begins with a gap or an optional word, which would have to be tried at every word
 */
export function lexicon<Value>(
  groups: Iterable<readonly [Value, readonly string[]]>,
  except: readonly string[] = [],
): Lexicon<Value> {
  const whole: Entry<Value>[] = [];
  const begun: Entry<Value>[] = [];
  const unspaced: Unspaced<Value>[] = [];
  const add = (value: Value | null, written: string): void => {
    const [first, ...rest] = written.split(" ").map(placeOf);
    if (!first || first.gap || first.optional)
      throw new Error(`A phrase must begin with a word: "${written}"`);
    for (const word of first.exact) whole.push({ value, first: word, isStem: false, rest });
    for (const stem of first.stems) begun.push({ value, first: stem, isStem: true, rest });
  };
  for (const [value, phrases] of groups) {
    for (const phrase of phrases) {
      if (isUnspaced(phrase)) unspaced.push({ text: phrase, value });
      else add(value, phrase);
    }
  }
  for (const phrase of except) {
    if (isUnspaced(phrase)) unspaced.push({ text: phrase, value: null });
    else add(null, phrase);
  }
  const byStart = Map.groupBy([...whole, ...begun], ({ first }) => startOf(first));
  const signs = unspaced.filter(({ text }) => !OTHER_LETTER.test(text));
  return { byStart, unspaced, signs, hasExceptions: except.length > 0 };
}

/** Phrases written one after another, parted by commas or line ends. */
export function listed(phrases: string): string[] {
  return phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** Every phrase found in the text's first words, in the order of their places, the longer first. */
export function findAll<Value>(known: Lexicon<Value>, text: string): Hit<Value>[] {
  const words = wordsOf(text);
  const found: Hit<Value>[] = [];
  const except: { start: number; end: number }[] = [];
  for (let index = 0; index < words.length; index++) {
    for (const { value, end } of matchesAt(known, words, index)) {
      const start = words[index]?.start ?? 0;
      if (value === null) except.push({ start, end });
      else found.push({ value, start, end });
    }
  }
  const stand = unspacedOf(known, text);
  const said = stand.length > 0 ? text.toLowerCase() : text;
  for (const { text: phrase, value } of stand) {
    for (let at = said.indexOf(phrase); at !== -1; at = said.indexOf(phrase, at + phrase.length)) {
      const hit = { start: at, end: at + phrase.length };
      if (value === null) except.push(hit);
      else found.push({ value, ...hit });
    }
  }
  const kept = except.length
    ? found.filter((hit) => !except.some(({ start, end }) => start <= hit.start && hit.end <= end))
    : found;
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The phrases to look for as they stand: none in Latin text without signs. */
function unspacedOf<Value>({ unspaced, signs }: Lexicon<Value>, text: string): readonly Unspaced<Value>[] {
  if (unspaced.length === 0 || !isUnspaced(text)) return NOTHING;
  return OTHER_LETTER.test(text) ? unspaced : signs;
}

/** Whether the text holds any of the phrases. */
export function hasAny<Value>(known: Lexicon<Value>, text: string): boolean {
  if (known.hasExceptions) return findAll(known, text).length > 0;
  const words = wordsOf(text);
  for (let index = 0; index < words.length; index++) if (beginsAt(known, words, index)) return true;
  const stand = unspacedOf(known, text);
  const said = stand.length > 0 ? text.toLowerCase() : text;
  return stand.some(({ text: phrase }) => said.includes(phrase));
}

/** Asks texts whether they hold one of the phrases, anywhere or as their first words. */
export interface Cue {
  test: (text: string) => boolean;
}

/** Phrases as one question. */
export function cue(phrases: readonly string[], where: "anywhere" | "first" = "anywhere"): Cue {
  const known = lexicon<true>([[true, phrases]]);
  if (where === "anywhere") return { test: (text) => hasAny(known, text) };
  return {
    test: (text) =>
      beginsAt(known, wordsOf(text), 0) || known.unspaced.some((phrase) => text.startsWith(phrase.text)),
  };
}

const NOTHING: readonly never[] = [];

/** The phrases that begin at a word, each with the end of its match in the text. */
function matchesAt<Value>(
  { byStart }: Lexicon<Value>,
  words: readonly Word[],
  index: number,
): readonly { value: Value | null; end: number }[] {
  const word = words[index];
  const entries = word && byStart.get(word.initial);
  if (!entries) return NOTHING;
  let found: { value: Value | null; end: number }[] | null = null;
  for (const entry of entries) {
    const after = endOf(entry, word, words, index);
    if (after === -1) continue;
    found ??= [];
    found.push({ value: entry.value, end: words[after - 1]?.end ?? word.end });
  }
  return found ?? NOTHING;
}

/** Whether any phrase begins at a word. */
function beginsAt<Value>({ byStart }: Lexicon<Value>, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const entries = word && byStart.get(word.initial);
  if (!entries) return false;
  for (const entry of entries) if (endOf(entry, word, words, index) !== -1) return true;
  return false;
}

/** The index of the word after the phrase, or -1 where the words are not the phrase's. */
function endOf<Value>(
  { first, isStem, rest }: Entry<Value>,
  word: Word,
  words: readonly Word[],
  index: number,
): number {
  const fits = isStem ? word.text.startsWith(first) : word.text === first;
  if (!fits) return -1;
  return rest.length === 0 ? index + 1 : matchEnd(rest, 0, words, index + 1);
}
