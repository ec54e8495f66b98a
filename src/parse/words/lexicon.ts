import { matchEnd, mayFollow, type Place, placesOf } from "./phrase.ts";
import { ANY_WORD, isUnspaced, startOf, type Word, wordsOf } from "./tokens.ts";

/** A phrase found in a text. */
export interface Hit<Value> {
  value: Value;
  /** Where it begins and ends in the text, in characters. */
  start: number;
  end: number;
}

/** The phrases that begin with one word, or with any word that begins with a stem. */
interface Opening<Value> {
  first: string;
  isStem: boolean;
  /** What may follow in any of them: the `next` of them all. */
  next: number;
  phrases: readonly Phrase<Value>[];
}

/** A phrase behind its first word. */
interface Phrase<Value> {
  value: Value | null;
  rest: readonly Place[];
  /** The first letters that the word behind the first may have, and those of which one must be near: see `Word`. */
  next: number;
  near: number;
}

/**
 * Phrases by the first letters of the word they begin with: looking a text up costs about the same however many phrases
 * there are. Whole words come before stems.
 */
export interface Lexicon<Value> {
  byStart: ReadonlyMap<number, readonly Opening<Value>[]>;
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
  const whole = new Map<string, Phrase<Value>[]>();
  const begun = new Map<string, Phrase<Value>[]>();
  const unspaced: Unspaced<Value>[] = [];
  const add = (value: Value | null, written: string): void => {
    const [first, ...rest] = placesOf(written);
    if (!first || first.gap || first.optional)
      throw new Error(`A phrase must begin with a word: "${written}"`);
    const phrase = { value, rest, next: mayFollow(rest), near: rest[0]?.gap ? rest[0].bits : ANY_WORD };
    for (const word of first.exact) whole.getOrInsert(word, []).push(phrase);
    for (const stem of first.stems) begun.getOrInsert(stem, []).push(phrase);
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
  const openings = [...openingsOf(whole, false), ...openingsOf(begun, true)];
  const byStart = Map.groupBy(openings, ({ first }) => startOf(first));
  const signs = unspaced.filter(({ text }) => !OTHER_LETTER.test(text));
  return { byStart, unspaced, signs, hasExceptions: except.length > 0 };
}

function openingsOf<Value>(
  byFirst: ReadonlyMap<string, readonly Phrase<Value>[]>,
  isStem: boolean,
): Opening<Value>[] {
  return [...byFirst].map(([first, phrases]) => {
    const next = phrases.reduce((bits, phrase) => bits | phrase.next, 0);
    return { first, isStem, next, phrases };
  });
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
  const found: Hit<Value | null>[] = [];
  for (let index = 0; index < words.length; index++) addMatches(found, known, words, index);
  const stand = unspacedOf(known, text);
  const said = stand.length > 0 ? text.toLowerCase() : text;
  for (const { text: phrase, value } of stand) {
    for (let at = said.indexOf(phrase); at !== -1; at = said.indexOf(phrase, at + phrase.length))
      found.push({ value, start: at, end: at + phrase.length });
  }
  const kept = known.hasExceptions ? withoutExceptions(found) : (found as Hit<Value>[]);
  return kept.length > 1 ? kept.sort((a, b) => a.start - b.start || b.end - a.end) : kept;
}

function withoutExceptions<Value>(found: readonly Hit<Value | null>[]): Hit<Value>[] {
  const except = found.filter(({ value }) => value === null);
  return found.filter(
    (hit): hit is Hit<Value> =>
      hit.value !== null && !except.some(({ start, end }) => start <= hit.start && hit.end <= end),
  );
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

/** Adds the phrases that begin at a word. */
function addMatches<Value>(
  found: Hit<Value | null>[],
  { byStart }: Lexicon<Value>,
  words: readonly Word[],
  index: number,
): void {
  const word = words[index];
  const openings = word && byStart.get(word.initial);
  if (!openings) return;
  for (const opening of openings) {
    if (!opens(opening, word)) continue;
    for (const phrase of opening.phrases) {
      const after = endOf(phrase, word, words, index);
      if (after !== -1)
        found.push({ value: phrase.value, start: word.start, end: words[after - 1]?.end ?? word.end });
    }
  }
}

/** Whether any phrase begins at a word. */
function beginsAt<Value>({ byStart }: Lexicon<Value>, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const openings = word && byStart.get(word.initial);
  if (!openings) return false;
  for (const opening of openings) {
    if (!opens(opening, word)) continue;
    for (const phrase of opening.phrases) if (endOf(phrase, word, words, index) !== -1) return true;
  }
  return false;
}

/** Whether a word is the first of an opening, and the word behind it begins as one of its phrases may go on. */
function opens<Value>({ first, isStem, next }: Opening<Value>, word: Word): boolean {
  if ((next & word.next) === 0) return false;
  return isStem ? word.text.startsWith(first) : word.text === first;
}

/** The index of the word after a phrase whose first word stands, or -1 where other words follow. */
function endOf<Value>(
  { rest, next, near }: Phrase<Value>,
  word: Word,
  words: readonly Word[],
  index: number,
): number {
  if ((next & word.next) === 0 || (near & word.near) === 0) return -1;
  return rest.length === 0 ? index + 1 : matchEnd(rest, 0, words, index + 1);
}
