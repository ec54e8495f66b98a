/**
 * The match of a sticky pattern exactly at `index`, or null. All grammars here read by such bounded steps, so a text is
 * walked once whatever it holds.
 * @param pattern must carry the `y` flag
 */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Alternatives of a pattern from plain words, longest first, so that "sept" is not read as "sep". */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("|");
}
