import type { Lines, Passage } from "../../model/postmortem.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { CAUSE_CUES, HARM_CUES, REPAIR_CUES, REPAIR_SENTENCES } from "../words/cues.ts";
import type { Cue } from "../words/lexicon.ts";
import type { SectionKind } from "../words/section-words.ts";
import { passage, type Statement, within } from "./passage.ts";
import { sentences } from "./witnesses.ts";

type Sought = "impact" | "rootCause" | "resolution";

/** Where a document without a section for it is likely to say it, best place first. */
const PLACES: Readonly<Record<Sought, readonly SectionKind[]>> = {
  impact: ["summary", "symptoms", "detection", "background", "response"],
  rootCause: ["summary", "response", "background", "trigger", "resolution", "detection", "conclusion"],
  resolution: ["summary", "response", "rootCause", "background", "conclusion"],
};

const CUES: Readonly<Record<Sought, Cue>> = {
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
    const found = statementsWith(units, sought, source);
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

/** A sentence with the unit it stands in. */
interface Told extends Statement {
  unit: Unit;
}

/** The first sentence that tells it and those that go on about it: the items it introduces, the next that tell it. */
function statementsWith(units: readonly Unit[], sought: Sought, { lines }: Source): Statement[] {
  const told = units.flatMap((unit) => sentencesIn(unit, lines));
  const first = told.findIndex(({ text }) => tells(text, sought));
  const head = told[first];
  if (!head) return [];
  const found = [head];
  const introduces = /[:：]$/.test(head.text);
  for (const sentence of told.slice(first + 1)) {
    const goesOn = introduces
      ? sentence.unit.kind === "item"
      : goesOnAbout(sentence, found.at(-1) ?? head, sought);
    if (!goesOn) break;
    found.push(sentence);
  }
  return found;
}

/** A sentence of the same paragraph or the next one that tells it, too. */
function goesOnAbout({ text, unit }: Told, before: Told, sought: Sought): boolean {
  return tells(text, sought) && unit.block <= before.unit.block + 1;
}

/** A repair is no cause. */
function tells(text: string, sought: Sought): boolean {
  return CUES[sought].test(text) && (sought !== "rootCause" || !REPAIR_SENTENCES.test(text));
}

/** The sentences of a unit, each with the lines that it stands on. */
function sentencesIn(unit: Unit, source: readonly string[]): Told[] {
  const [first, last] = unit.lines;
  if (first === last || unit.kind !== "line") return [{ text: unit.text, lines: [...unit.lines], unit }];
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
