/** Shorter words are not corrected: too many others are one letter away. */
const SHORTEST = 4;
const WORD = /\p{L}[\p{L}\p{N}_]*/gu;

/**
 * The archive's own vocabulary, for "did you mean": one word a line with the number of texts that use it, most used
 * first, at most `limit` words.
 */
export function vocabulary(texts: Iterable<string>, limit = 20_000): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
  return words.map(([word, count]) => `${word} ${count}\n`).join("");
}

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) if (word.length >= SHORTEST) words.add(word);
  return words;
}
