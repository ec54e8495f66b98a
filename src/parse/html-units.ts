import { htmlRows } from "./html-table.ts";
import { type Unit, unit } from "./unit.ts";

const TAG = /<\/?[a-z][^<>]*>/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const HEADING = /<h([1-6])\b/i;
const ITEM = /^\s*(?:<[uo]l\b[^<>]*>\s*)?<li\b/i;
const BOLD = /^\s*(?:<(?:p|div|center|summary)\b[^<>]*>\s*)*<(?:b|strong)\b[^<>]*>/i;
/** "## Impact", "- one more" right below a tag, where Markdown still takes it for HTML. */
const MARKED = /^\s{0,3}(?:(#{1,6})|[-*+])\s+(?=\S)/;
/** Holds text of which no sign means anything. */
const VERBATIM = /<(?:pre|code|script|style|textarea|svg)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
};

/**
 * A block of raw HTML → a unit per line of text or row of a table; `<h1>` to `<h6>` give headings, `<li>` items of a list, and so do the
 * signs of Markdown that an author set within a tag. Comments say nothing.
 */
export function htmlUnits(html: string, firstLine: number): Unit[] {
  const visible = html.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ""));
  const isVerbatim = VERBATIM.test(visible);
  const lines = visible.split("\n");
  const tables = htmlRows(isVerbatim ? [] : lines, firstLine, plain);
  let heading: number | null = null;
  const others = lines.flatMap((source, index) => {
    if (tables.taken.has(index)) return [];
    const line = firstLine + index;
    const opened = HEADING.exec(source)?.[1];
    if (opened) heading = Number(opened);
    const rank = heading;
    if (/<\/h[1-6]/i.test(source)) heading = null;
    const text = plain(source);
    if (text === "") return [];
    if (rank !== null) return [unit("heading", text, [line, line], { rank })];
    const mark = isVerbatim ? null : MARKED.exec(source);
    if (mark) return [marked(text, line, mark[1]?.length ?? null)];
    const kind = ITEM.test(source) ? "item" : "line";
    return [unit(kind, text, [line, line], BOLD.test(source) ? { lead: text, bold: true } : {})];
  });
  return [...others, ...tables.units].sort((a, b) => a.lines[0] - b.lines[0]);
}

function marked(text: string, line: number, rank: number | null): Unit {
  const bare = text.replace(MARKED, "");
  return rank === null ? unit("item", bare, [line, line]) : unit("heading", bare, [line, line], { rank });
}

/** One line of HTML as plain text. */
export function plain(html: string): string {
  return html
    .replace(TAG, " ")
    .replace(/&(#?\w{2,6});/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}
