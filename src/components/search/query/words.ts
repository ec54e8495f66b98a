/**
 * One written word as the index holds it: lower case, letters, digits and underscores only. Punctuation is dropped on
 * both sides, so `v2.3.0` is `v230` in the index and in the query.
 */
export function normalWord(written: string): string {
  return written.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_]+/gu, "");
}

/**
 * The pieces of a word with punctuation inside, such as a path or a version: `/api/v1/users` → `api v1 users`. The
 * index holds them beside the whole word, except single characters. Empty for a plain word.
 */
export function wordPieces(written: string): string[] {
  const pieces = written.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return pieces.length > 1 ? pieces.filter((piece) => piece.length > 1) : [];
}

/** The stem by which a found word and a word of the query are compared for marking: never shorter than three. */
export function roughStem(word: string): string {
  const stem = word.replace(/(?:ations?|ions?|ings?|ies|ed|es|e|s|y)$/, "");
  return stem.length >= 3 ? stem : word;
}

/** Whether a word of a text, as written, is one that the query's words ask for, also as the start of a longer one. */
export function isAskedFor(written: string, asked: readonly string[]): boolean {
  const word = normalWord(written);
  const parts = [word, ...wordPieces(written)];
  return asked.some((term) => parts.some((part) => part.startsWith(term) || sameStem(part, term)));
}

function sameStem(part: string, term: string): boolean {
  const stem = roughStem(term);
  return part.startsWith(stem) && part.length - stem.length <= 4 && Math.abs(part.length - term.length) <= 4;
}
