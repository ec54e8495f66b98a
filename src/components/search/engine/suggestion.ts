import { correctText, readVocabulary } from "./correct.ts";
import { loadWords } from "./facts.ts";

/** Hits up to which a query is taken for one that may have gone wrong. */
const FEW = 3;

/**
 * What was probably meant, from the archive's own words; null when nothing better is known. The words are loaded only
 * when a query found little or when its hits lack a word of it.
 */
export async function suggest(
  text: string,
  asked: readonly string[],
  hits: number,
  missing: readonly string[],
): Promise<string | null> {
  if (asked.length === 0 || (hits > FEW && missing.length === 0)) return null;
  const vocabulary = readVocabulary(await loadWords());
  return correctText(text, asked, vocabulary);
}
