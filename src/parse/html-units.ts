import { type Unit, unit } from "./unit.ts";

const TAG = /<\/?[a-z][^<>]*>/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const HEADING = /<h([1-6])\b/i;
const ITEM = /^\s*(?:<[uo]l\b[^<>]*>\s*)?<li\b/i;
const BOLD = /^\s*(?:<(?:p|div|center|summary)\b[^<>]*>\s*)*<(?:b|strong)\b[^<>]*>/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
};

/** A block of raw HTML → a unit per line of text; `<h1>` to `<h6>` give headings, `<li>` items of a list. Comments say nothing. */
export function htmlUnits(html: string, firstLine: number): Unit[] {
  const visible = html.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ""));
  let heading: number | null = null;
  return visible.split("\n").flatMap((source, index) => {
    const line = firstLine + index;
    const opened = HEADING.exec(source)?.[1];
    if (opened) heading = Number(opened);
    const rank = heading;
    if (/<\/h[1-6]/i.test(source)) heading = null;
    const text = plain(source);
    if (text === "") return [];
    if (rank !== null) return [unit("heading", text, [line, line], { rank })];
    const kind = ITEM.test(source) ? "item" : "line";
    return [unit(kind, text, [line, line], BOLD.test(source) ? { lead: text, bold: true } : {})];
  });
}

/** One line of HTML as plain text. */
export function plain(html: string): string {
  return html
    .replace(TAG, " ")
    .replace(/&(#?\w{2,6});/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}
