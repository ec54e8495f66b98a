import { factKind } from "./words/lookup.ts";

/**
 * Whether the rows of a table hold two facts each, side by side: "| Severity | High | Status | Resolved |". A row may be
 * short of the second.
 * @param rows the cells of all rows, the head among them where it holds facts itself
 */
export function arePaired(rows: readonly (readonly string[])[]): boolean {
  return rows.length > 0 && rows.every((cells) => cells.length === 4 && isPair(cells));
}

function isPair([label = "", , other = "", value = ""]: readonly string[]): boolean {
  return factKind(label) !== null && (factKind(other) !== null || (other === "" && value === ""));
}
