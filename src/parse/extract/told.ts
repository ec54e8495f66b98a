import type { Lines } from "../../model/postmortem.ts";
import type { Unit } from "../unit.ts";
import type { Statement } from "./passage.ts";
import { sentences } from "./witnesses.ts";

/** A sentence with the unit it stands in. */
export interface Told extends Statement {
  unit: Unit;
}

/** The sentences of units in the order of the text. */
export function sentencesOfUnits(units: readonly Unit[], source: readonly string[]): Told[] {
  return units.flatMap((unit) => sentencesIn(unit, source)).sort((a, b) => a.lines[0] - b.lines[0]);
}

/** The sentences of a unit, each with the lines that it stands on; those of an item with all of its lines. */
function sentencesIn(unit: Unit, source: readonly string[]): Told[] {
  const [first, last] = unit.lines;
  if (unit.kind === "code") return [{ text: unit.text, lines: [...unit.around], unit }];
  if (first === last || (unit.kind !== "line" && unit.kind !== "quote"))
    return sentences(unit).map(({ text }) => ({ text, lines: [...unit.around], unit }));
  const letters = source.slice(first - 1, last).map(bare);
  return sentences(unit).map(({ text }): Told => {
    const sought = bare(text);
    const head = sought.slice(0, PROBE);
    const tail = sought.slice(-PROBE);
    const from = letters.findIndex(
      (line, index) =>
        (line + (letters[index + 1] ?? "")).includes(head) && !(letters[index + 1] ?? "").includes(head),
    );
    const to = letters.findLastIndex(
      (line, index) =>
        ((letters[index - 1] ?? "") + line).includes(tail) && !(letters[index - 1] ?? "").includes(tail),
    );
    const lines: Lines = from === -1 || to < from ? [...unit.lines] : [first + from, first + to];
    return { text, lines, unit };
  });
}

/** Letters by which the ends of a sentence are found again in the lines as written. */
const PROBE = 16;

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
