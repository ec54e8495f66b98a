import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { Repair } from "../repair.ts";

const SHOWN = 6;

/** One finding for all garbled runs of a document, at the first of them. */
export function reportRepairs(repairs: readonly Repair[]): Diagnostic[] {
  const [first] = repairs;
  if (!first) return [];
  const lines = [...new Set(repairs.map((repair) => repair.line))];
  const where = lines.length === 1 ? `on line ${first.line}` : `on lines ${listed(lines)}`;
  const count =
    repairs.length === 1 ? "A garbled character was" : `${repairs.length} garbled characters were`;
  const message = `${count} repaired ${where}: “${first.written}” is shown as “${first.meant}”.`;
  return [
    diagnose(
      "mojibake-repaired",
      { line: first.line, column: first.column, endColumn: first.column + first.written.length },
      message,
    ),
  ];
}

function listed(lines: readonly number[]): string {
  const shown = lines.slice(0, SHOWN).join(", ");
  return lines.length > SHOWN ? `${shown} and ${lines.length - SHOWN} more` : shown;
}
