import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import { labelOf } from "../label.ts";
import { descend, effectiveKinds } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { LEFT_OPEN } from "../words/placeholder-words.ts";
import { placeOf } from "./check-dates.ts";

/**
 * Statements that say nothing but that something is still to be written. Among action items it may be one, and in their
 * tables or behind "Status:" a state.
 */
export function checkPlaceholders({ root, unwritten, units, lines }: Source): Diagnostic[] {
  const tasks = descend(root).filter((section) => effectiveKinds(section).includes("actions"));
  const asked = new Set(tasks.flatMap((section) => section.units.filter(isTask)));
  return units.flatMap((unit, index) => {
    if (unit.kind === "code" || unit.kind === "heading" || asked.has(unit)) return [];
    // "TODO:" above a list is the name of the list.
    if (unit.kind === "line" && units[index + 1]?.kind === "item") return [];
    const label = labelOf(unit);
    if ((label && STATE.test(label.text)) || SHORT_CODE.test(unit.text)) return [];
    const said = label?.rest || unit.text;
    if (!unwritten.has(unit) && !LEFT_OPEN.test(said) && !LEFT_OPEN.test(unit.text)) return [];
    return [
      diagnose(
        "placeholder-left",
        placeOf(said, unit.lines, lines),
        `Still to be written: “${said.slice(0, 60).replace(/\.$/, "")}”.`,
      ),
    ];
  });
}

function isTask({ kind, text }: Unit): boolean {
  return kind === "row" || TASK.test(text);
}

/** What the generator of a site puts in: "{{< figure src=… >}}". */
const SHORT_CODE = /^\s*\{\{\s?[<%$.]/;

const STATE = /^\W*(?:status|state)\W*$/i;

/** "TODO: write down which tokens expire": more than the word by itself. */
const TASK = /^\W{0,4}todo\W{1,4}(?:\S+\s+){2}/i;
