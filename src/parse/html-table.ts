import { type Unit, unit } from "./unit.ts";

const BEGINS = /<(?:table|tr)\b/i;
const ENDS = /<\/table\b/i;
const TAGS = /(<\/?t[rdh]\b[^<>]*>)/i;
const OPENS_CELL = /^<t[dh]\b/i;
const HEAD_CELL = /^<th\b/i;
const OF_ROW = /^<\/?tr\b/i;

interface Row {
  cells: string[];
  lines: Unit["lines"];
  isHead: boolean;
}

/**
 * The rows of tables that are written as HTML, and the lines that they take. A table of a single column lays out a
 * page and is none.
 * @param plain what a piece of HTML says
 */
export function htmlRows(
  lines: readonly string[],
  firstLine: number,
  plain: (html: string) => string,
): { units: Unit[]; taken: ReadonlySet<number> } {
  const taken = new Set<number>();
  const units: Unit[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!BEGINS.test(lines[from] ?? "")) continue;
    const end = lines.findIndex((line, index) => index >= from && ENDS.test(line));
    const last = end === -1 ? lines.length - 1 : end;
    const rows = rowsOf(lines.slice(from, last + 1), firstLine + from);
    if (rows.some(({ cells }) => cells.length > 1)) {
      units.push(...unitsOf(rows, plain));
      for (let at = from; at <= last; at++) taken.add(at);
    }
    from = last;
  }
  return { units, taken };
}

function rowsOf(lines: readonly string[], firstLine: number): Row[] {
  const rows: Row[] = [];
  let row: Row | null = null;
  for (const [index, line] of lines.entries()) {
    const number = firstLine + index;
    for (const part of line.split(TAGS)) {
      if (OF_ROW.test(part)) row = null;
      else if (OPENS_CELL.test(part)) {
        row ??= begun(rows, number);
        row.cells.push("");
        row.isHead &&= HEAD_CELL.test(part);
      } else if (row) row.cells.push(`${row.cells.pop() ?? ""} ${part}`);
      if (row && part.trim() !== "") row.lines = [row.lines[0], number];
    }
  }
  return rows;
}

function begun(rows: Row[], line: number): Row {
  const row: Row = { cells: [], lines: [line, line], isHead: true };
  rows.push(row);
  return row;
}

/** The first row is the head where all its cells are. */
function unitsOf(rows: readonly Row[], plain: (html: string) => string): Unit[] {
  const said = rows.map((row) => ({ ...row, cells: row.cells.map(plain) }));
  const [first, ...others] = said;
  const head = first?.isHead && others.length > 0 ? first.cells : [];
  return (head.length ? others : said).flatMap(({ cells, lines }) => {
    const text = cells.filter((cell) => cell !== "").join(" | ");
    return text === "" ? [] : [unit("row", text, lines, { cells, head })];
  });
}
