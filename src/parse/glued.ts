import { factKind, sectionKinds } from "./words/lookup.ts";
import type { Unit } from "./unit.ts";

const SPOT =
  /(?:^|[.!?。)]\s+|\s[·•|]\s|\s(?=(?:Impact|Root Cause|Resolution|Duration|Detection|Summary|Severity|Start|End)\s?[:：]\s)|[:：]\s*|(?<=[a-z])(?=[A-Z]))((?:\p{Lu}[\p{L}'’/-]*)(?:\s[\p{L}'’&/-]+){0,4})\s?[:：]\s/gu;

/**
 * A line in which several labels stand one after the other ("Issue Summary: Duration: ... Impact: ...", also without
 * a space: "Issue SummaryDuration: ...") → one unit per label, all with the lines of the whole.
 */
export function unglue(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => (canSplit(unit) ? split(unit) : [unit]));
}

function canSplit(unit: Unit): boolean {
  return unit.kind === "line" || (unit.kind === "item" && !unit.hasItems);
}

function split(unit: Unit): Unit[] {
  const starts = labelStarts(unit.text);
  if (starts.length < 2) return [unit];
  const bounds = starts[0] === 0 ? starts : [0, ...starts];
  return bounds.map((start, index) => {
    const text = unit.text.slice(start, bounds[index + 1]).trim();
    const lead = index === 0 ? unit.lead : null;
    return { ...unit, text, lead, bold: false, kind: index === 0 ? unit.kind : "line" };
  });
}

function labelStarts(text: string): number[] {
  if (!/[:：]/.test(text)) return [];
  const starts: number[] = [];
  SPOT.lastIndex = 0;
  for (let found = SPOT.exec(text); found; found = SPOT.exec(text)) {
    const label = found[1] ?? "";
    if (isKnown(label)) starts.push(found.index + found[0].indexOf(label));
    // Labels may share the colon between them: search on from the end of this label.
    SPOT.lastIndex = found.index + found[0].indexOf(label) + label.length;
  }
  return starts;
}

function isKnown(label: string): boolean {
  return label.length < 50 && (sectionKinds(label).length > 0 || factKind(label) !== null);
}
