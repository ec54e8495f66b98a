const MARKER = /<!--\s*(\/?)casebook:internal\s*-->/gi;

/**
 * Blanks out what stands between `<!-- casebook:internal -->` and `<!-- /casebook:internal -->`, markers included, so that
 * lines keep their numbers. Blocks may lie in each other. One that is never closed reaches to the end: what is meant to be
 * kept back is never shown.
 */
export function withoutInternal(text: string): string {
  let shown = "";
  let depth = 0;
  let from = 0;
  for (const { 0: marker, 1: slash, index } of text.matchAll(MARKER)) {
    const before = text.slice(from, index);
    shown += (depth === 0 ? before : blank(before)) + blank(marker);
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    from = index + marker.length;
  }
  const rest = text.slice(from);
  return shown + (depth === 0 ? rest : blank(rest));
}

/** The line ends of a text. */
function blank(text: string): string {
  return text.replace(/[^\n]+/g, "");
}
