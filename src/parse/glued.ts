import { startsWithTime } from "./time-led.ts";
import type { Unit } from "./unit.ts";
import { factKind, sectionKinds } from "./words/lookup.ts";

const SPOT =
  /(?:^|\s|[:：]|(?<=[a-z])(?=[A-Z]))((?:\p{Lu}[\p{L}'’/-]{0,30})(?:\s[\p{L}'’&/-]{1,30}){0,4}(?:\(s\))?)\s?[:：]\s/gu;

/**
 * A line in which several times stand one after the other, or several labels ("Issue Summary: Duration: ... Impact: ...",
 * also without a space: "Issue SummaryDuration: ...") → one unit for each, all with the lines of the whole.
 */
export function unglue(units: readonly Unit[]): Unit[] {
  return units.flatMap(inEntries).flatMap((unit) => (canSplit(unit) ? split(unit) : [unit]));
}

/** Between the sentence of one time and the next time: "... fire. 10:45 The cache ...". */
const NEXT_TIME = /(?<=[.;!?。；→|>])\s(?=[*_[(]?(?:at\s)?(?:\d{1,2}[:h]\d{2}\b|\d{4} ?(?:hrs|hours)\b))/i;
/** "... fire. - 10:45 AM: The cache ...": the next item of a list, on the same line. */
const NEXT_ITEM = /(?<=[.;!?])\s[-–—*•]\s(?=\d{1,2}[:h]\d{2}(?: ?[ap]m)?(?: [A-Z]{2,4})?:\s)/i;

/** A chronology told in one line, three times and more, or in one item: one unit per time, all with the lines of the whole. */
export function inEntries(unit: Unit): Unit[] {
  const isItem = unit.kind === "item" && !unit.hasItems;
  if ((unit.kind !== "line" && !isItem) || !startsWithTime(unit.text)) return [unit];
  const parts = unit.text.split(isItem ? NEXT_ITEM : NEXT_TIME);
  return parts.length < (isItem ? 2 : 3)
    ? [unit]
    : parts.map((text, index) => ({ ...unit, text, ...(index > 0 && { lead: null, bold: false }) }));
}

function canSplit(unit: Unit): boolean {
  if (startsWithTime(unit.text)) return false;
  return unit.kind === "line" || (unit.kind === "item" && !unit.hasItems);
}

/** "Test it every year. Owner: Ada. Status: open": whose task it is and how far, said behind it. */
const OF_TASK =
  /^(?:owners?|assignees?|responsible|due|deadline|eta|target|status|state|priority|tickets?|timeline)\b/i;

function split(unit: Unit): Unit[] {
  const starts = labelStarts(unit.text);
  if (starts.length < 2) return [unit];
  if (starts[0] !== 0 && starts.every((start) => OF_TASK.test(unit.text.slice(start)))) return [unit];
  const bounds = starts[0] === 0 ? starts : [0, ...starts];
  return bounds.map((start, index) => {
    const text = unit.text
      .slice(start, bounds[index + 1])
      .replace(SEPARATOR, "")
      .trim();
    const lead = index === 0 ? unit.lead : null;
    return { ...unit, text, lead, bold: false, kind: index === 0 ? unit.kind : "line" };
  });
}

/** What parts one fact from the next in a line. */
const SEPARATOR = /\s[|·•]\s?$/;

/** As behind a label: two labels have one each. */
const COLON = /[:：]\s/;

function labelStarts(text: string): number[] {
  if (text.split(COLON).length < 3) return [];
  const starts: number[] = [];
  SPOT.lastIndex = 0;
  for (let found = SPOT.exec(text); found; found = SPOT.exec(text)) {
    const label = found[1] ?? "";
    const start = found.index + found[0].indexOf(label);
    const known = isKnown(label);
    if (known) starts.push(start);
    SPOT.lastIndex = start + (known ? label.length : untilNext(label));
  }
  return starts;
}

/** Where the search goes on: labels may share the colon between them, or stand one in the other, "SummaryDuration:". */
function untilNext(label: string): number {
  const inner = label.search(/(?<=\p{Ll})\p{Lu}|(?<= )\p{Lu}/u);
  return inner === -1 ? label.length : inner - (label[inner - 1] === " " ? 1 : 0);
}

function isKnown(label: string): boolean {
  return label.length < 50 && (sectionKinds(label).length > 0 || factKind(label) !== null);
}
