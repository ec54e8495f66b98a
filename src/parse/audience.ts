const OPEN = /<!--\s*casebook:internal\s*-->/;
const CLOSE = /<!--\s*\/casebook:internal\s*-->/;

/**
 * Blanks out what stands between `<!-- casebook:internal -->` and `<!-- /casebook:internal -->`, markers included, so that
 * lines keep their numbers. A block that is never closed reaches to the end: what is meant to be kept back is never shown.
 */
export function withoutInternal(text: string): string {
  if (!OPEN.test(text)) return text;
  let inside = false;
  return text
    .split("\n")
    .map((line) => {
      const before = inside ? "" : (OPEN.exec(line) ? line.slice(0, OPEN.exec(line)?.index) : line);
      const opened = inside || OPEN.test(line);
      const closing = opened ? CLOSE.exec(line) : null;
      inside = opened && !closing;
      return closing ? before + line.slice(closing.index + closing[0].length) : before;
    })
    .join("\n");
}
