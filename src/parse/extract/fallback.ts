import type { Lines, Passage } from "../../model/postmortem.ts";
import { descend, type Section } from "../sections.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { CAUSE_CUES, HARM_CUES, REPAIR_CUES } from "../words/cues.ts";
import type { SectionKind } from "../words/section-words.ts";
import { passage, type Statement, within } from "./passage.ts";

type Sought = "impact" | "rootCause" | "resolution";

/** Where a document without a section for it is likely to say it, best place first. */
const PLACES: Readonly<Record<Sought, readonly SectionKind[]>> = {
  impact: ["summary", "symptoms", "detection", "background", "response"],
  rootCause: ["summary", "response", "background", "trigger", "resolution", "detection", "conclusion"],
  resolution: ["summary", "response", "rootCause", "background", "conclusion"],
};

const CUES: Readonly<Record<Sought, RegExp>> = {
  impact: HARM_CUES,
  rootCause: CAUSE_CUES,
  resolution: REPAIR_CUES,
};

/**
 * What the prose plainly says where no section is named for it: the first statements of the summary or the opening that
 * tell of the harm, the cause or the repair, with the ones that go on about it. A guess; null where nothing does.
 */
export function fromProse(source: Source, sought: Sought): Passage | null {
  for (const units of places(source, PLACES[sought])) {
    const found = statementsWith(units, CUES[sought]);
    if (found.length) return passage(found, "inferred");
  }
  return null;
}

/** The opening above the first section, then the sections of the kinds given, then prose under any other heading. */
function* places({ root, title }: Source, kinds: readonly SectionKind[]): Generator<Unit[]> {
  const all = [...descend(root)].filter(
    (section) => !within(section, SKIPPED) && !section.kinds.some((kind) => SKIPPED.includes(kind)),
  );
  const summary = all.filter((section) => section.kinds.includes("summary"));
  yield summary.flatMap(prose);
  yield all.filter((section) => section === root || section.opener === title).flatMap(prose);
  for (const kind of kinds.slice(1))
    yield all.filter((section) => section.kinds.includes(kind)).flatMap(prose);
  yield all.filter((section) => section.kinds.length === 0 && section.fact === null).flatMap(prose);
}

const SKIPPED: readonly SectionKind[] = [
  "timeline",
  "actions",
  "lessons",
  "wentWell",
  "wentPoorly",
  "gotLucky",
  "references",
  "communication",
  "facts",
  "people",
];

function prose(section: Section): Unit[] {
  return section.units.filter(
    (unit) => unit.kind === "line" || unit.kind === "item" || unit.kind === "quote",
  );
}

function statementsWith(units: readonly Unit[], cue: RegExp): Statement[] {
  const first = units.findIndex((unit) => cue.test(unit.text));
  if (first === -1) return [];
  const found = units.slice(first, first + 1);
  const isIntroduction = /[:：]$/.test(units[first]?.text ?? "");
  for (const unit of units.slice(first + 1)) {
    const goesOn = isIntroduction
      ? unit.kind === "item"
      : cue.test(unit.text) && unit.block <= (found.at(-1)?.block ?? 0) + 1;
    if (!goesOn) break;
    found.push(unit);
  }
  return found.map((unit): Statement => ({ text: unit.text, lines: [...unit.lines] as Lines }));
}
