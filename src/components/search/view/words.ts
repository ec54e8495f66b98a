import { listed } from "../../../select/wording.ts";
import type { Outcome } from "../engine/search.ts";

/** A number of results in words. */
export function countWords(total: number): string {
  return total === 0 ? "No results" : total === 1 ? "1 result" : `${total} results`;
}

/** What to say of archives that did not answer. */
export function downWords({ down }: Outcome): string[] {
  return down.map((title) => `The archive “${title}” could not be reached; its documents are missing here`);
}

/** What to say of words that were left aside, so that nobody takes the hits for more than they are. */
export function forgivenWords({ hits, missing, partial }: Outcome): string[] {
  if (hits.length === 0) return [];
  const quoted = listed(
    missing.map((word) => `“${word}”`),
    "or",
  );
  return [
    ...(missing.length > 0 ? [`No document has ${quoted}; shown without`] : []),
    ...(partial ? ["No document has all of these words; shown are those with most of them"] : []),
  ];
}

/** What to say when the index cannot be had, with what the browser reported. */
export function failureWords(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The search index could not be loaded (${reason}); tags, causes and the timeline work without it`;
}
