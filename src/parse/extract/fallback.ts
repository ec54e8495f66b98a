import type { Lines, Passage } from "../../model/postmortem.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import {
  CAUSE_CUES,
  DENIES,
  DETECTION_SENTENCES,
  HARM_CUES,
  REPAIR_CUES,
  REPAIR_SENTENCES,
  RESOLUTION_CUES,
  ROOT_CAUSE_CUES,
} from "../words/cues.ts";
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

/**
 * What the prose plainly says where no section is named for it: the first statements of the summary or the opening that
 * tell of the harm, the cause or the repair, with the ones that go on about it. A guess; null where nothing does.
 */
export function fromProse(source: Source, sought: Sought): Passage | null {
  for (const parts of places(source, PLACES[sought])) {
    const found = parts.flatMap((units) => statementsWith(units, sought, source));
    if (found.length) return passage(found, "inferred");
  }
  return null;
}

/**
 * Summaries, each with a statement of its own; the opening above the first section; the sections of the kinds given;
 * then prose under any other heading.
 */
function* places({ root, title }: Source, kinds: readonly SectionKind[]): Generator<Unit[][]> {
  const all = [...descend(root)].filter(
    (section) => !within(section, SKIPPED) && !section.kinds.some((kind) => SKIPPED.includes(kind)),
  );
  const summary = all.filter((section) => section.kinds.includes("summary"));
  yield summary.map(prose);
  yield [all.filter((section) => section === root || section.opener === title).flatMap(prose)];
  for (const kind of kinds.slice(1))
    yield [all.filter((section) => section.kinds.includes(kind)).flatMap(prose)];
  yield [all.filter((section) => section.kinds.length === 0 && section.fact === null).flatMap(prose)];
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

function prose({ opener, rest, units }: Section): Unit[] {
  const labelled = opener && rest !== "" ? [{ ...opener, text: rest }] : [];
  return [...labelled, ...units.filter((unit) => unit.kind !== "row" && unit.kind !== "heading")];
}

/** A sentence with the unit it stands in. */
interface Told extends Statement {
  unit: Unit;
}

/**
 * The first sentence that tells it and those that go on about it: what it introduces, the next that tell it. For a
 * cause, one that names the root cause comes before those that merely say "because".
 */
function statementsWith(units: readonly Unit[], sought: Sought, { lines }: Source): Statement[] {
  const told = units.flatMap((unit) => sentencesIn(unit, lines)).sort((a, b) => a.lines[0] - b.lines[0]);
  const named = sought === "rootCause" ? told.findIndex(names) : -1;
  const plain =
    named === -1 ? told.findIndex((one) => tells(one, sought) && !DETECTION_SENTENCES.test(one.text)) : named;
  const first = plain === -1 ? told.findIndex((sentence) => tells(sentence, sought)) : plain;
  const head = told[first];
  if (!head) return [];
  const found = [head];
  const later = told.slice(first + 1);
  for (const sentence of later) {
    if (!goesOnAbout(sentence, found.at(-1) ?? head, head, sought)) break;
    found.push(sentence);
  }
  return named === -1 ? found : [...found, ...later.slice(found.length - 1).filter(names)];
}

/** What its head introduces with a colon; else a sentence of the same paragraph or the next one that tells it, too. */
function goesOnAbout(sentence: Told, before: Told, head: Told, sought: Sought): boolean {
  const { text, unit } = sentence;
  if (/[:：]$/.test(head.text)) return unit.kind === "item" || unit.kind === "code";
  if (unit.block > before.unit.block + 1) return false;
  return tells(sentence, sought) && !(unit.block > before.unit.block && DETECTION_SENTENCES.test(text));
}

/** A repair or a wrong suspicion is no cause. */
function tells({ text, unit }: Told, sought: Sought): boolean {
  if (unit.kind === "code") return false;
  if (sought === "resolution") return REPAIR_CUES.test(text) || RESOLUTION_CUES.test(text);
  if (sought === "impact") return HARM_CUES.test(text);
  return split(text).some(blames);
}

function names({ text, unit }: Told): boolean {
  return unit.kind !== "code" && split(text).some((part) => ROOT_CAUSE_CUES.test(part) && blames(part));
}

function blames(text: string): boolean {
  return CAUSE_CUES.test(text) && !REPAIR_SENTENCES.test(text) && !DENIES.test(text);
}

function split(text: string): string[] {
  return sentences({ text, lines: [1, 1] }).map((sentence) => sentence.text);
}

/** The sentences of a unit, each with the lines that it stands on. */
function sentencesIn(unit: Unit, source: readonly string[]): Told[] {
  const [first, last] = unit.lines;
  if (first === last || unit.kind !== "line") return [{ text: unit.text, lines: [...unit.around], unit }];
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
