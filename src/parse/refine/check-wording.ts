import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import { descend, effectiveKinds } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { BLAME } from "../words/wording-words.ts";
import { placeOf } from "./check-dates.ts";

/** Parts in which such words are wishes or talk about the words themselves. */
const ELSEWHERE = new Set(["actions", "references", "communication"]);

/** Words of blame and hindsight, outside quotations, code and action items. */
export function checkWording({ root, lines }: Source): Diagnostic[] {
  return descend(root).flatMap((section) => {
    if (effectiveKinds(section).some((kind) => ELSEWHERE.has(kind))) return [];
    return section.units.flatMap((unit) => blames(unit, lines));
  });
}

function blames(unit: Unit, lines: readonly string[]): Diagnostic[] {
  if (unit.kind === "code" || unit.kind === "quote" || unit.text.search(BLAME) === -1) return [];
  const text = unit.text.replace(/["“][^"”]{0,300}["”]/g, (quoted) => " ".repeat(quoted.length));
  return [...text.matchAll(BLAME)]
    .slice(0, 3)
    .map(([words]) =>
      diagnose(
        "wording-blame",
        placeOf(words, unit.lines, lines),
        `“${words}” judges with hindsight or blames.`,
      ),
    );
}
