/**
 * The scripts of Chinese and Japanese, which are written without spaces between words. The search index holds each of
 * their letters as a word of its own, and a query of several letters asks for them in a row. So any part of a sentence is
 * found, whatever a dictionary would take for a word, and beside any other language.
 */
const LETTER = "(?=\\p{L})[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}]\\p{M}*";
const HAS = new RegExp(LETTER, "u");
const ALL = new RegExp(`^(?:${LETTER})+$`, "u");
const CLOSING =
  "[\\u3001\\u3002\\u3009\\u300b\\u300d\\u300f\\u3011\\uff01\\uff09\\uff0c\\uff0e\\uff1a\\uff1b\\uff1f]";
/** Between a letter and what comes before it, and between a letter or the end of a sentence and what comes after it. */
const BREAK = new RegExp(
  `(?<=[^\\s\\p{Ps}\\p{Pi}])(?=${LETTER})|(?<=${LETTER}|${CLOSING})(?=[\\p{L}\\p{N}\\p{Ps}\\p{Pi}])`,
  "gu",
);
const ENDS = new RegExp(
  `(?:${LETTER}|[\\u3000-\\u303f\\uff00-\\uff0f\\uff1a-\\uff20])[^\\p{L}\\p{N}\\s]*$`,
  "u",
);
const BEGINS = new RegExp(
  `^[^\\p{L}\\p{N}\\s]*(?:${LETTER}|[\\u3000-\\u303f\\uff00-\\uff0f\\uff1a-\\uff20])`,
  "u",
);

/** Whether a text has letters of such a script. */
export function hasUnspaced(text: string): boolean {
  return HAS.test(text);
}

/** Whether a text has nothing else. */
export function isUnspaced(text: string): boolean {
  return ALL.test(text);
}

/** The text with spaces around each such letter; closing punctuation stays with the letter before it. */
export function spread(text: string): string {
  return hasUnspaced(text) ? text.replace(BREAK, " ") : text;
}

/** Whether two words that stand in a row belong together without a space. */
export function isJoined(before: string, after: string): boolean {
  return ENDS.test(before) && BEGINS.test(after);
}

/** Words in a row as a text again. */
export function joinWords(words: readonly string[]): string {
  return words.reduce(
    (text, word, n) => (n === 0 ? word : text + (isJoined(words[n - 1] ?? "", word) ? "" : " ") + word),
    "",
  );
}

/** The words of a text, where letters of such scripts in a row are one: `DNSが落ちた` is `DNS`, `が落ちた`. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (const word of spread(text).split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && isJoined(last, word)) found[found.length - 1] = last + word;
    else if (word !== "") found.push(word);
  }
  return found;
}
