/** A cell before it is written; null is an empty cell. */
export type Cell = string | number | null;

/** Rows as CSV (RFC 4180): CRLF, quoted where needed. Cells that a spreadsheet would run as formulas get a leading '. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
