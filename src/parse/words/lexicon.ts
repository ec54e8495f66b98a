/** A phrase found in a text. */
export interface Hit<Value> {
  value: Value;
  /** Where it begins and ends in the text, in characters. */
  start: number;
  end: number;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** One place of a phrase: the words that may stand there, or a gap of up to three words of any kind. */
interface Place {
  exact: readonly string[];
  stems: readonly string[];
  optional: boolean;
  gap: boolean;
}

interface Phrase<Value> {
  value: Value | null;
  places: readonly Place[];
}

/** Phrases by the word they begin with: looking a text up costs about the same however many phrases there are. */
export interface Lexicon<Value> {
  byWord: ReadonlyMap<string, readonly Phrase<Value>[]>;
  byStem: ReadonlyMap<string, readonly Phrase<Value>[]>;
  /** Phrases of scripts that set no spaces between words: found as they stand. */
  unspaced: readonly { text: string; value: Value }[];
}

const STEM = 3;
const WIDEST_GAP = 3;
const MOST_WORDS = 600;
const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF]/;

/**
 * Phrases made ready for `findAll`. A phrase is lower-case words parted by single spaces:
 * `a/b` either word · `leak*` any word beginning so (three letters at least) · `the?` may be absent · `~` up to three
 * words of any kind. Hyphens, slashes, underscores and dots in a text part words ("third-party" is two), apostrophes
 * do not. `except` takes back what lies within it: "deployed a fix" is no deployment that did harm.
 * @throws when a phrase begins with a gap or an optional word, which would have to be tried at every word
 */
export function lexicon<Value>(
  groups: Iterable<readonly [Value, readonly string[]]>,
  except: readonly string[] = [],
): Lexicon<Value> {
  const byWord = new Map<string, Phrase<Value>[]>();
  const byStem = new Map<string, Phrase<Value>[]>();
  const unspaced: { text: string; value: Value }[] = [];
  const add = (value: Value | null, written: string): void => {
    if (UNSPACED.test(written)) {
      if (value !== null) unspaced.push({ text: written, value });
      return;
    }
    const phrase = { value, places: written.split(" ").map(placeOf) };
    const first = phrase.places[0];
    if (!first || first.gap || first.optional)
      throw new Error(`A phrase must begin with a word: "${written}"`);
    for (const word of first.exact) push(byWord, word, phrase);
    for (const stem of first.stems) push(byStem, stem.slice(0, STEM), phrase);
  };
  for (const [value, phrases] of groups) for (const phrase of phrases) add(value, phrase);
  for (const phrase of except) add(null, phrase);
  return { byWord, byStem, unspaced };
}

/** Phrases written one after another, parted by commas or line ends. */
export function listed(phrases: string): string[] {
  return phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** Every phrase found in the text's first 600 words, in the order of their places; the longest per place and value. */
export function findAll<Value>(known: Lexicon<Value>, text: string): Hit<Value>[] {
  const words = wordsOf(text);
  const found: Hit<Value>[] = [];
  const except: { start: number; end: number }[] = [];
  for (const [index, { text: word, start }] of words.entries()) {
    for (const phrases of [known.byWord.get(word), known.byStem.get(word.slice(0, STEM))]) {
      for (const { value, places } of phrases ?? []) {
        const after = matchEnd(places, 0, words, index);
        const last = after === -1 ? undefined : words[after - 1];
        if (!last) continue;
        if (value === null) except.push({ start, end: last.end });
        else found.push({ value, start, end: last.end });
      }
    }
  }
  if (known.unspaced.length && UNSPACED.test(text)) found.push(...findUnspaced(known, text));
  const kept = except.length
    ? found.filter((hit) => !except.some(({ start, end }) => start <= hit.start && hit.end <= end))
    : found;
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether the text holds any of the phrases. */
export function hasAny<Value>(known: Lexicon<Value>, text: string): boolean {
  return findAll(known, text).length > 0;
}

/** Asks texts whether they hold one of the phrases, anywhere or as their first words. */
export interface Cue {
  test: (text: string) => boolean;
}

/** Phrases as one question. */
export function cue(phrases: readonly string[], where: "anywhere" | "first" = "anywhere"): Cue {
  const known = lexicon<true>([[true, phrases]]);
  if (where === "anywhere") return { test: (text) => hasAny(known, text) };
  return { test: (text) => (findAll(known, text)[0]?.start ?? Number.POSITIVE_INFINITY) === (wordsOf(text)[0]?.start ?? 0) };
}

function findUnspaced<Value>({ unspaced }: Lexicon<Value>, text: string): Hit<Value>[] {
  return unspaced.flatMap(({ text: phrase, value }) => {
    const start = text.indexOf(phrase);
    return start === -1 ? [] : [{ value, start, end: start + phrase.length }];
  });
}

const WORD = /[a-z0-9\u00C0-\u024F]+(?:['’][a-z]+)*/gi;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    words.push({
      text: written.toLowerCase().replaceAll("’", "'"),
      start: match.index,
      end: match.index + written.length,
    });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** The index of the word after the match, or -1. */
function matchEnd(places: readonly Place[], at: number, words: readonly Word[], index: number): number {
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
  if (word && (place.exact.includes(word.text) || place.stems.some((stem) => word.text.startsWith(stem)))) {
    const end = matchEnd(places, at + 1, words, index + 1);
    if (end !== -1) return end;
  }
  return place.optional ? matchEnd(places, at + 1, words, index) : -1;
}

function placeOf(written: string): Place {
  if (written === "~") return { exact: [], stems: [], optional: false, gap: true };
  const optional = written.endsWith("?");
  const words = (optional ? written.slice(0, -1) : written).split("/");
  const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const short = stems.find((stem) => stem.length < STEM);
  if (short !== undefined) throw new Error(`A stem of fewer than ${STEM} letters: "${short}*"`);
  return { exact: words.filter((word) => !word.endsWith("*")), stems, optional, gap: false };
}

function push<Value>(map: Map<string, Phrase<Value>[]>, key: string, phrase: Phrase<Value>): void {
  const list = map.get(key);
  if (list) list.push(phrase);
  else map.set(key, [phrase]);
}
