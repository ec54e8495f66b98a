/** Small words, and words that every action item uses: they make no two of them alike. */
const COMMON = new Set(
  `a about add after all also an and any are as at be before better by can check could create do does each ensure every for from had has
  have how if improve in into is it its make more must need no not of on or other our out over review set should so some such than that
  the their them then there these they this those to under up update use used using was we were what when where which while who will with
  without work would`.split(/\s+/),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_]*/gu;
const SUFFIXES = [
  "ations",
  "ation",
  "ings",
  "ing",
  "ments",
  "ment",
  "ers",
  "ies",
  "ied",
  "es",
  "ed",
  "er",
  "s",
];
/** Words that more texts than this share find no candidates; they count when two texts are compared. */
const TELLING = 40;

/** A text with what it is compared by. */
export interface Worded<T> {
  item: T;
  /** Stem → the word as written first. */
  words: ReadonlyMap<string, string>;
}

/** Two texts that say nearly the same. */
export interface Alike<T> {
  a: T;
  b: T;
  /** Cosine of their words, rare words weighing most: 0 to 1. */
  likeness: number;
  /** The words they share, the rarest first. */
  shared: string[];
}

/** The words of a text without small ones, by stem. */
export function wordsOf(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (!COMMON.has(word) && (word.length > 2 || /\P{ASCII}/u.test(word)) && !words.has(stem(word)))
      words.set(stem(word), word);
  }
  return words;
}

/**
 * Pairs of texts that are alike, best first. Candidates come from an index of their rarer words, so the cost grows
 * with the number of texts and not with its square.
 * @param least likeness from which a pair counts, 0 to 1; two shared words are needed in any case
 * @param comparable whether two texts may be paired at all
 */
export function alikePairs<T>(
  texts: readonly Worded<T>[],
  least: number,
  comparable: (a: T, b: T) => boolean,
): Alike<T>[] {
  const holders = new Map<string, number[]>();
  for (const [place, { words }] of texts.entries()) {
    for (const word of words.keys()) holders.set(word, [...(holders.get(word) ?? []), place]);
  }
  const weight = (word: string) => Math.log(1 + texts.length / (holders.get(word)?.length ?? 1));
  const found: Alike<T>[] = [];
  for (const [place, text] of texts.entries()) {
    const near = new Set([...text.words.keys()].flatMap((word) => later(holders.get(word) ?? [], place)));
    for (const other of near) {
      const second = texts[other];
      if (!second || !comparable(text.item, second.item)) continue;
      const pair = compared(text, second, weight);
      if (pair.shared.length > 1 && pair.likeness >= least) found.push(pair);
    }
  }
  return found.toSorted((a, b) => b.likeness - a.likeness);
}

function later(places: readonly number[], place: number): number[] {
  return places.length > TELLING ? [] : places.filter((other) => other > place);
}

function compared<T>(a: Worded<T>, b: Worded<T>, weight: (word: string) => number): Alike<T> {
  const shared = [...a.words.keys()]
    .filter((word) => b.words.has(word))
    .toSorted((x, y) => weight(y) - weight(x));
  const square = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weight(word) ** 2, 0);
  const likeness = square(shared) / Math.sqrt(square(a.words.keys()) * square(b.words.keys()) || 1);
  return { a: a.item, b: b.item, likeness, shared: shared.map((word) => a.words.get(word) ?? word) };
}

/** A crude stem: endings of English inflection cut off while three letters remain. */
function stem(word: string): string {
  const ending = SUFFIXES.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3);
  const cut = ending ? word.slice(0, -ending.length) : word;
  return cut.length > 3 && cut.endsWith("e") ? cut.slice(0, -1) : cut;
}
