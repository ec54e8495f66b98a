import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import { labelOf } from "../label.ts";
import type { Source } from "../source.ts";
import { LEFT_OPEN } from "../words/placeholder-words.ts";
import { placeOf } from "./check-dates.ts";

/** Statements that say nothing but that something is still to be written. */
export function checkPlaceholders({ units, lines }: Source): Diagnostic[] {
  return units.flatMap((unit, index) => {
    if (unit.kind === "code" || unit.kind === "heading") return [];
    // "TODO:" above a list is the name of the list.
    if (/[:：]\s*$/.test(unit.text) && units[index + 1]?.kind === "item") return [];
    const said = labelOf(unit)?.rest || unit.text;
    if (!LEFT_OPEN.test(said) && !LEFT_OPEN.test(unit.text)) return [];
    return [
      diagnose(
        "placeholder-left",
        placeOf(said, unit.lines, lines),
        `Still to be written: “${said.slice(0, 60)}”.`,
      ),
    ];
  });
}
