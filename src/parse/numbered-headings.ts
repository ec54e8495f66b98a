import type { Unit } from "./unit.ts";
import { sectionKinds } from "./words/lookup.ts";

const LEAST = 3;
const LONGEST = 80;

/**
 * "3. Sequence of events" above paragraphs: Markdown takes each for a list of one item. Three and more that stand alone
 * in their blocks, most of which name parts of a postmortem, come back as bold lines, which serve as headings.
 */
export function withNumberedHeadings(units: readonly Unit[]): Unit[] {
  const alone = units.filter((unit, index) => isAlone(unit, units[index - 1], units[index + 1]));
  const known = alone.filter(({ text }) => sectionKinds(text).length > 0).length;
  if (alone.length < LEAST || known * 2 < alone.length) return [...units];
  const headings = new Set(alone);
  return units.map((unit) => (headings.has(unit) ? asHeading(unit) : unit));
}

function isAlone(unit: Unit, before: Unit | undefined, after: Unit | undefined): boolean {
  const { kind, ordered, depth, text, block } = unit;
  if (kind !== "item" || !ordered || depth !== 1 || text.length > LONGEST || /[.!;,]$/.test(text))
    return false;
  return (
    before?.block !== block &&
    after !== undefined &&
    after.block !== block &&
    !(after.kind === "item" && after.ordered)
  );
}

function asHeading(unit: Unit): Unit {
  return { ...unit, kind: "line", ordered: false, depth: 0, lead: unit.text, bold: true };
}
