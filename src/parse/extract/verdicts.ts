import type { Section } from "../section.ts";
import type { Unit } from "../unit.ts";
import { CLEARS_FIRMLY, CLEARS_SUSPECT, NAMES_SUSPECTS } from "../words/verdict-words.ts";

/**
 * The items and rows of a section that name a suspect and the verdict that it was not it: "Cookies: ruled out, ...",
 * "Not the cause | the proxy". Where the section or the head of the table names suspects, plainer verdicts do.
 */
export function clearedIn({ heading, units }: Section): Unit[] {
  const namesSuspects = ({ head }: Unit) =>
    [heading, ...head].some((name) => NAMES_SUSPECTS.test(name) && !STATES.test(name));
  return units.filter(
    (unit) =>
      (unit.kind === "item" || unit.kind === "row") &&
      parts(unit).some(
        (part) => CLEARS_FIRMLY.test(part) || (CLEARS_SUSPECT.test(part) && namesSuspects(unit)),
      ),
  );
}

/** Where a verdict may begin: in each cell of a row, behind the label of an item. */
function parts({ kind, cells, text }: Unit): readonly string[] {
  if (kind === "row") return cells;
  const label = LABEL.exec(text.slice(0, LONGEST_LABEL))?.[0];
  return label === undefined ? [] : [text.slice(label.length)];
}

/** "The leak is the leading hypothesis": a statement about one suspect is no name for a list of them. */
const STATES = /\b(?:is|was|are|were)\b(?! (?:not|ruled|considered|excluded))/i;

const LONGEST_LABEL = 100;
const LABEL = /^[^:：—–→]{2,90}(?:[:：]|\s[—–→-]{1,2})\s/u;
