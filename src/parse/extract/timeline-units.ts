import { inEntries } from "../glued.ts";
import { descend, type Section } from "../section.ts";
import { startsWithTime } from "../time-led.ts";
import type { Unit } from "../unit.ts";
import type { SectionKind } from "../words/section-words.ts";

/** Parts below a timeline that are lists of another kind. */
const OTHER_PARTS: readonly SectionKind[] = ["references", "lessons", "actions"];
/** Parts that are of another kind unless their lines begin with times. */
const OTHER_UNTIMED: readonly SectionKind[] = ["impact", "summary", "facts"];

/** All units of a timeline in the order of the document, with the lines that open its parts. */
export function timelineUnits(section: Section): Unit[] {
  return [...partsOf(section)].sort((a, b) => a.lines[0] - b.lines[0]);
}

function* partsOf(section: Section): Generator<Unit> {
  if (section.opener && section.rest) {
    yield* inEntries({ ...section.opener, text: section.rest, kind: "line", lead: null, bold: false });
  }
  if (isOfSeveral(section) || isShared(section)) {
    yield* section.units.filter(({ kind }) => kind === "heading");
    for (const child of section.children) yield* timelinesOf(child);
    return;
  }
  yield* section.units;
  for (const child of section.children) {
    if (!isOtherPart(child)) yield* withOpener(child);
  }
}

/** Below the name of the whole stand several reports, each with a timeline beside its causes and its harm. */
function isOfSeveral(section: Section): boolean {
  return descend(section).filter(isTimeline).length > 2;
}

/** "Timeline and resolution" above a part for each. */
function isShared({ kinds, units, children }: Section): boolean {
  return kinds.length > 1 && units.length === 0 && children.filter(isTimeline).length === 1;
}

/** Whether a section is a timeline by its name. */
export function isTimeline({ kinds }: Section): boolean {
  return kinds.includes("timeline");
}

/** The timelines of a part under its heading, without what stands beside them. */
function* timelinesOf(part: Section): Generator<Unit> {
  if (isTimeline(part)) yield* withOpener(part);
  else if (descend(part).some(isTimeline)) {
    if (part.opener) yield part.opener;
    for (const child of part.children) yield* timelinesOf(child);
  }
}

/** A list of another kind, or a heading below which the harm or its length is told rather than its course. */
function isOtherPart(child: Section): boolean {
  const units = descend(child).flatMap((part) => part.units);
  const isTold = units.length > 1 && units.every((unit) => unit.depth > 1 || startsWithTime(unit.text));
  if (OTHER_PARTS.some((kind) => child.kinds.includes(kind))) return !isTold;
  const isNamed = OTHER_UNTIMED.some((kind) => child.kinds.includes(kind)) || child.fact === "duration";
  return isNamed && units.length > 0 && !units.some(({ text }) => startsWithTime(text));
}

function* withOpener(section: Section): Generator<Unit> {
  if (section.opener) yield section.opener;
  yield* section.units;
  for (const child of section.children) yield* withOpener(child);
}
