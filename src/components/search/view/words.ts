/** A number of results in words. */
export function countWords(total: number): string {
  return total === 0 ? "No results" : total === 1 ? "1 result" : `${total} results`;
}

/** What to say when the index cannot be had, with what the browser reported. */
export function failureWords(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The search index could not be loaded (${reason}); tags, causes and the timeline work without it`;
}
