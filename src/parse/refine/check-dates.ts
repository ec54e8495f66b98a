import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { Source } from "../source.ts";
import { addDays, isRealDate } from "../values/calendar.ts";
import { dateOrderOf } from "../values/date-order.ts";
import { findMoments } from "../values/moment.ts";

/**
 * Dates that do not exist, and the first one whose day and month could be swapped: none where another date of the
 * document shows the order.
 */
export function checkDates({ units, settings, lines }: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  let asked = dateOrderOf(lines.join("\n")) !== null;
  for (const unit of units) {
    if (unit.kind === "code" || !/\d/.test(unit.text)) continue;
    for (const moment of findMoments(unit.text.slice(0, 1000), settings)) {
      const written = unit.text.slice(moment.start, moment.end);
      const place = placeOf(written, unit.lines, lines);
      if (moment.invalid)
        found.push(diagnose("date-invalid", place, `The calendar has no such day: ${written}.`));
      else if (moment.ambiguous && !asked && moment.date && isRealDate(addDays(moment.date, 0))) {
        asked = true;
        const order = settings.dateOrder === "dmy" ? "day first" : "month first";
        found.push(
          diagnose("date-ambiguous", place, `“${written}” can be read in two ways; it was read ${order}.`),
        );
      }
    }
  }
  return found;
}

/** Line and columns of some words within a span of lines; the first line where they are not found as written. */
export function placeOf(
  words: string,
  [first, last]: readonly [number, number],
  lines: readonly string[],
): { line: number; column: number; endColumn: number } {
  for (let line = first; line <= last; line++) {
    const at = (lines[line - 1] ?? "").indexOf(words);
    if (at !== -1) return { line, column: at + 1, endColumn: at + 1 + words.length };
  }
  const whole = lines[first - 1] ?? "";
  const column = whole.length - whole.trimStart().length + 1;
  return { line: first, column, endColumn: Math.max(column, whole.trimEnd().length + 1) };
}
