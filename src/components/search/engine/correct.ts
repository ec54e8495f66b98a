import { distance } from "fastest-levenshtein";

/** The archive's words with the number of documents that use them. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Reads `words.txt`: one word and its count a line, most used first. */
export function readVocabulary(text: string): Vocabulary {
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [word = "", count = "0"] = line.split(" ");
        return [word, Number(count)];
      }),
  );
}

/**
 * The word that was probably meant by one that the archive does not know, else null. A word that begins a known one
 * is taken for unfinished. Of equally near words the one that starts alike wins, then the more common one.
 */
export function correctWord(written: string, vocabulary: Vocabulary): string | null {
  const word = written.toLowerCase();
  if (word.length < 4 || /\d/.test(word) || vocabulary.has(word)) return null;
  const allowed = word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  let best: { word: string; cost: number } | null = null;
  for (const [known, count] of vocabulary) {
    if (known.startsWith(word)) return null;
    if (Math.abs(known.length - word.length) > allowed) continue;
    const errors = mistakes(word, known);
    if (errors > allowed) continue;
    const cost = errors + (known[0] === word[0] ? 0 : 0.5) - Math.min(count, 1000) / 4000;
    if (best === null || cost < best.cost) best = { word: known, cost };
  }
  return best?.word ?? null;
}

/** Letters to change, add or drop; two neighbours that changed places count as one mistake. */
function mistakes(word: string, known: string): number {
  const errors = distance(word, known);
  return errors === 2 && word.length === known.length && sorted(word) === sorted(known) ? 1 : errors;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** The query's text with each unknown word replaced by a known one; null when there is nothing to replace. */
export function correctText(text: string, terms: readonly string[], vocabulary: Vocabulary): string | null {
  let corrected = text;
  for (const term of terms) {
    const better = correctWord(term, vocabulary);
    if (better !== null)
      corrected = corrected.replace(
        new RegExp(`(?<![\\p{L}\\p{N}_])${term}(?![\\p{L}\\p{N}_])`, "iu"),
        better,
      );
  }
  return corrected === text ? null : corrected;
}
