import type { Item, Passage } from "../../model/postmortem.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import { REPAIR_CUES, REPAIR_SENTENCES, RESOLUTION_CUES } from "../words/cues.ts";
import type { SectionKind } from "../words/section-words.ts";
import { dedicated } from "./dedicated.ts";
import type { Fact } from "./fact.ts";
import { besideEntries, fromProse, fromSummary } from "./fallback.ts";
import { harmless } from "./harmless.ts";
import { listItems, plainItem } from "./items.ts";
import { blames, namedCause } from "./named-cause.ts";
import { labelRest, passage, type Statement, statements } from "./passage.ts";
import { plainness } from "./plainness.ts";
import { ratedHarm } from "./rated-harm.ts";
import type { RawEntry } from "./raw-entry.ts";
import { repairOfEntries } from "./repair-entries.ts";
import { fromStandIn } from "./stand-in.ts";
import { isStillOpen } from "./still-open.ts";
import { readSummary } from "./summary.ts";
import { type BesideEntries, besideOf } from "./told-order.ts";
import { sentences } from "./witnesses.ts";

export interface Passages {
  summary: Passage | null;
  impact: Passage | null;
  detection: Passage | null;
  trigger: Passage | null;
  rootCause: Passage | null;
  resolution: Passage | null;
  contributingFactors: Item[];
}

/**
 * What the document says in prose: each from its dedicated sections, else from a label in the summary, else from a part
 * that stands in for it, the sentences that state it.
 */
export function readPassages(source: Source, facts: readonly Fact[], entries: readonly RawEntry[]): Passages {
  const { root } = source;
  const beside = besideOf(entries);
  const contributing = dedicated(root, ["contributing"]);
  const rootCause = causeAndResolution(root, "rootCause");
  return {
    summary: readSummary(source, beside),
    impact:
      passageOf(root, "impact") ??
      [ratedHarm(facts), harmless(source)].reduce(
        joined,
        fromStandIn(source, "impact") ?? fromProse(source, "impact", beside),
      ),
    detection: passageOf(root, "detection"),
    trigger: passageOf(root, "trigger"),
    rootCause: rootCause ?? joined(guessedCause(source, beside), passage(contributing.flatMap(statements))),
    resolution:
      causeAndResolution(root, "resolution") ??
      fromStandIn(source, "resolution") ??
      (isStillOpen(facts) ? null : guessedRepair(source, beside, entries)),
    contributingFactors: contributing
      .flatMap((section) => descend(section).flatMap(listItems))
      .map(plainItem),
  };
}

/**
 * From a part that stands in for the cause, unless the summary has it in so many words; else from the prose, if that
 * blames; else what names the cause elsewhere.
 */
function guessedCause(source: Source, beside: BesideEntries): Passage | null {
  const standIn = fromStandIn(source, "rootCause");
  if (standIn) return fromSummary(source, "rootCause") ?? standIn;
  const guess = fromProse(source, "rootCause", beside);
  return guess && blames(guess) ? guess : (namedCause(source) ?? guess);
}

/** Two passages as one, in the order of the text; a guess if either is. */
function joined(first: Passage | null, second: Passage | null): Passage | null {
  if (!first || !second) return first ?? second;
  const [a, b] =
    (first.lines[0]?.[0] ?? 0) <= (second.lines[0]?.[0] ?? 0) ? [first, second] : [second, first];
  return { text: `${a.text}\n${b.text}`, lines: [...a.lines, ...b.lines], certainty: "inferred" };
}

/** What the prose beside the timeline tells of the repair, else its entries, else any prose. */
function guessedRepair(source: Source, beside: BesideEntries, entries: readonly RawEntry[]): Passage | null {
  return (
    besideEntries(source, "resolution", beside) ??
    repairOfEntries(entries) ??
    fromProse(source, "resolution", beside) ??
    wholeAccount(source.root)
  );
}

function passageOf(root: Section, kind: SectionKind): Passage | null {
  return passage(dedicated(root, [kind]).flatMap((section) => statementsOn(section, kind)));
}

/** What a part states of one of the things that it names, where a part of it is of that name: "Impact and detection" above "Impact". */
function statementsOn(section: Section, kind: SectionKind): Statement[] {
  const hasOwn = section.kinds.length > 1 && section.children.some(({ kinds }) => kinds.includes(kind));
  return statements(hasOwn ? { ...section, kinds: [kind] } : section);
}

/**
 * Root cause or resolution. In a section that names both, its labelled parts count; undivided prose is divided at the
 * first sentence that begins to tell of the repair, and where there is none it stands for both. A
 * section that names the cause and measures ("Root causes and resolutions") is divided likewise; of a repair with measures
 * ("Mitigation and future prevention") what was done counts, not what will be.
 */
function causeAndResolution(root: Section, wanted: "rootCause" | "resolution"): Passage | null {
  const other = wanted === "rootCause" ? "resolution" : "rootCause";
  const sections = dedicated(root, [wanted]);
  if (wanted === "rootCause" && sections.every(onlyAnalyses)) return null;
  const found = sections.flatMap((section) => {
    const isMixed = section.kinds.includes("actions");
    if (section.kinds.includes(other) || (isMixed && wanted === "rootCause"))
      return half(section, wanted, other);
    const told =
      wanted === "rootCause" ? blaming(statementsOn(section, wanted)) : statementsOn(section, wanted);
    return isMixed ? told.filter(({ text }) => REPAIR_CUES.test(text)) : told;
  });
  return passage([...found].sort((a, b) => a.lines[0] - b.lines[0]));
}

/** An account of cause and repair, undivided and without a plain word of the repair; one sentence tells the cause alone. */
function wholeAccount(root: Section): Passage | null {
  const told = dedicated(root, ["resolution"])
    .filter(({ kinds }) => kinds.includes("rootCause"))
    .flatMap(statements);
  return told.flatMap(sentences).length > 1 ? passage(told, "inferred") : null;
}

function tellsOfDeed(told: Statement): boolean {
  return (
    REPAIR_CUES.test(told.text) ||
    DEED.test(told.text) ||
    sentences(told).some(({ text }) => plainness(text).resolution >= 0.5)
  );
}

/** Somebody changed something: "we added an index". */
const DEED =
  /\b(?:we|i|he|she|they|team|engineers?|devops)\s(?:\p{L}+\s)?(?:added|set|changed|created|put|enabled|adjusted|increased|raised|lowered|modified|switched|moved|updated|installed|configured|reconfigured|renamed|rewrote|optimi[sz]ed|corrected|cleared|deleted|renewed|paid)\b/iu;

/** "Incident analysis" with no word of a cause: the account, not the cause. */
function onlyAnalyses(section: Section): boolean {
  return (
    ANALYSIS.test(section.heading) &&
    section.children.length === 0 &&
    statements(section).every(({ text }) =>
      sentences({ text, lines: [1, 1] }).every((one) => plainness(one.text).rootCause < 0.6),
    )
  );
}

const ANALYSIS = /^(?!.*(?:cause|fault|why)).*\banalysis\b/i;

function half(
  section: Section,
  wanted: "rootCause" | "resolution",
  other: "rootCause" | "resolution",
): Statement[] {
  const parts = descend(section).filter((part) => part !== section);
  const named = parts.filter((part) => part.kinds.includes(wanted));
  const undivided = [
    ...labelRest(section),
    ...statements({
      ...section,
      kinds: [...section.kinds, ...TOLD_WITHIN],
      rest: "",
      children: section.children.filter(isTold),
    }),
  ];
  if (named.length) return named.flatMap(statements);
  if (parts.some((part) => part.kinds.includes(other))) return undivided;
  const turn = undivided.findIndex((statement, index) => index > 0 && turnsToRepair(statement.text));
  if (turn === -1) return wanted === "resolution" && !undivided.some(tellsOfDeed) ? [] : undivided;
  if (wanted === "rootCause") return undivided.slice(0, turn);
  const introduces = /[:：]$/.test(undivided[turn]?.text ?? "") && undivided.length > turn + 1;
  return undivided.slice(introduces ? turn + 1 : turn);
}

function turnsToRepair(text: string): boolean {
  if (RESOLUTION_CUES.test(text)) return true;
  const [first = ""] = sentences({ text, lines: [1, 1] }).map((one) => one.text);
  const { resolution, rootCause, impact } = plainness(first);
  return resolution >= 0.75 && rootCause + impact < 0.3;
}

/** A list of causes may end with how it was put right: "- The solution was to ..." is no cause. */
function blaming(told: Statement[]): Statement[] {
  const causes = told.filter(({ text }) => !REPAIR_SENTENCES.test(text));
  return causes.length ? causes : told;
}

/** A part of no kind, or of what happened: "What went wrong?" beside "How did we fix it?". */
function isTold({ kinds }: Section): boolean {
  return kinds.every((kind) => TOLD_WITHIN.includes(kind));
}

const TOLD_WITHIN: readonly SectionKind[] = ["summary", "background", "wentPoorly", "trigger", "leadUp"];
