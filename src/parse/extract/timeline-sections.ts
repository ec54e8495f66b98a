import { undecorated } from "../label.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import { startsWithTime } from "../time-led.ts";
import type { Unit } from "../unit.ts";
import type { SectionKind } from "../words/section-words.ts";

/** Parts below a timeline that are lists of another kind. */
const OTHER_PARTS: readonly SectionKind[] = ["references", "lessons", "actions"];
const LEAST_TIMED = 3;

/**
 * The sections that hold the chronology: those named so; else the lead-up, where a template has nothing else; else any
 * section in which three or more units begin with a time of day.
 */
export function timelineSections({ root }: Source): Section[] {
  const all = [...descend(root)];
  const named = all.filter(
    (section) => section.kinds.includes("timeline") && !section.parent?.kinds.includes("timeline"),
  );
  const filled = named.filter((section) => [...descend(section)].some((part) => part.units.length > 0));
  if (filled.length) return filled;
  const leadUp = all.filter((section) => section.kinds.includes("leadUp") && section.units.length > 0);
  if (leadUp.length) return leadUp;
  const timed = all.filter((section) => !section.kinds.includes("references") && isTimed(section));
  return timed.map((section) => ({ ...section, children: [] }));
}

/** All units of a timeline in order, with the lines that open its parts. */
export function* timelineUnits(section: Section): Generator<Unit> {
  if (section.opener && section.rest) {
    yield { ...section.opener, text: section.rest, kind: "line", lead: null, bold: false };
  }
  yield* section.units;
  for (const child of section.children) {
    if (!OTHER_PARTS.some((kind) => child.kinds.includes(kind))) yield* withOpener(child);
  }
}

function* withOpener(section: Section): Generator<Unit> {
  if (section.opener) yield section.opener;
  yield* section.units;
  for (const child of section.children) yield* withOpener(child);
}

function isTimed(section: Section): boolean {
  return section.units.filter((unit) => unit.kind !== "quote" && hasTime(unit)).length >= LEAST_TIMED;
}

function hasTime(unit: Unit): boolean {
  const text = unit.kind === "row" ? unit.cells.slice(0, 2).join(" ") : unit.text;
  // "At 9:30 the team ..." begins a sentence of any prose; only under a named timeline is it an entry.
  if (/^(?:at|by|on|from|around|about)\s/i.test(undecorated(text))) return false;
  return startsWithTime(text) && /\d[:h.]\d\d|\d\s?[ap]m/i.test(text.slice(0, 40));
}
