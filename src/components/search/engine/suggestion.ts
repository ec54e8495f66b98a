import { correctText, readVocabulary } from "./correct.ts";
import { loadWords } from "./facts.ts";
import type { Outcome } from "./search.ts";

/** Hits up to which a query is taken for one that may have gone wrong. */
const FEW = 3;

/**
 * What was probably meant, from the archive's own words; null when nothing better is known. The words are loaded only
 * when a query found little or when words of it had to be left aside.
 */
export async function suggest({ text, asked, hits, missing, partial }: Outcome): Promise<string | null> {
  const doubtful = hits.length <= FEW || missing.length > 0 || partial;
  if (asked.length === 0 || !doubtful) return null;
  const vocabulary = readVocabulary(await loadWords());
  return correctText(text, asked, vocabulary);
}
