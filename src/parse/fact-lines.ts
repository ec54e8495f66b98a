import { labelOf } from "./label.ts";
import type { Unit } from "./unit.ts";
import { factKind, sectionKinds } from "./words/lookup.ts";

/** Whether each of the units has a label and most name facts or parts of a report: its head, in whatever frame. */
export function areFacts(units: readonly Unit[]): boolean {
  const labels = units.map((unit) => labelOf(unit)?.text);
  const known = labels.filter((label) => label !== undefined && isKnown(label));
  return labels.every(Boolean) && known.length * 2 > labels.length;
}

function isKnown(label: string): boolean {
  return factKind(label) !== null || sectionKinds(label).length > 0;
}
