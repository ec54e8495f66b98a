import type { Postmortem } from "../../model/postmortem.ts";
import type { Detector, Phase } from "../../model/vocabulary.ts";
import { descend, effectiveKinds, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { DETECTION_FRAMES } from "../words/detection-frames.ts";
import { DETECTOR_NOUNS } from "../words/detector-nouns.ts";
import { DETECTIONS, DETECTORS } from "../words/detector-words.ts";
import { findAll, hasAny } from "../words/lexicon.ts";
import { LOOKS_BACK } from "../words/section-groups.ts";
import type { SectionKind } from "../words/section-words.ts";
import { witness } from "./detection-witness.ts";
import { detectorIn } from "./detector-in.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { frontKey } from "./front-keys.ts";
import type { Statement } from "./passage.ts";
import type { Passages } from "./passages.ts";
import type { RawEntry } from "./raw-entry.ts";
import { sentences, sentencesOf } from "./witnesses.ts";

type Found = Postmortem["detectedBy"];

/** How much of a timeline and of a narrative is asked: who noticed is told early. */
const EARLY_ENTRIES = 10;
/** Later on, people notice and discover what they look for. */
const FIRST = 3;
const EARLY_STATEMENTS = 20;
/** A head as short as this may be but a label; its details are asked so far. */
const LABEL = 40;
const DETAILS = 400;

/**
 * Who or what noticed first: by a labelled fact; else by the words of the detection's own part; else by a sentence
 * that says so in a frame of its own, in the timeline, the summary, the narrative.
 */
export function readDetector(
  source: Source,
  facts: readonly Fact[],
  passages: Passages,
  entries: readonly RawEntry[],
): Found {
  const summary = [...sentencesOf(source, passages.summary), ...sentencesOf(source, passages.impact)];
  return (
    labelled(source, facts) ??
    ofDetection(sentencesOf(source, passages.detection)) ??
    firstEntry(entries) ??
    firstOf(summary, inFrame) ??
    firstOf(
      summary.filter(({ text }) => hasAny(DETECTIONS, text)),
      anyWord,
    ) ??
    firstOf(told(source), inFrame)
  );
}

/** A fact or a key of the front matter that names who noticed; else what is said beside the time of the detection. */
function labelled(source: Source, facts: readonly Fact[]): Found {
  const named = [...fronted(source), ...factsOf(facts, "detectedBy")];
  const timed = factsOf(facts, "detected").map((fact) => ({ ...fact, label: "" }));
  for (const { label, text, lines } of [...named, ...timed]) {
    const value = anyWord(text) ?? byName(text, label !== "" && !REPORTED.test(label));
    if (value) return { value, certainty: "stated", lines };
  }
  return null;
}

/** What front matter says in words of its own. */
function fronted({ front }: Source): Pick<Fact, "label" | "text" | "lines">[] {
  return front
    .filter(({ key }) => frontKey(key) === "detectedBy")
    .map(({ key, value, lines }) => ({ label: key, text: String(value), lines }));
}

function firstOf(statements: readonly Statement[], ask: (text: string) => Detector | null): Found {
  for (const { text, lines } of statements) {
    const value = ask(text);
    if (value) return { value, certainty: "inferred", lines };
  }
  return null;
}

/** By what the detection's own part says; a list of means, by whom it names; else whom it is about. */
function ofDetection(statements: readonly Statement[]): Found {
  const all = statements.map(({ text }) => text).join("\n");
  const means = all.length <= LONGEST_LIST ? detectorIn(all, DETECTOR_NOUNS) : null;
  return (
    firstOf(statements, anyWord) ??
    firstOf(statements.slice(0, 1), () => means) ??
    firstOf(statements.slice(0, 1), onlyUsers)
  );
}

const LONGEST_LIST = 300;

/** "Users could not pay": who met it, where nobody else is named. */
function onlyUsers(text: string): Detector | null {
  const named = findAll(DETECTOR_NOUNS, text);
  return named.length > 0 && named.every(({ value }) => value === "customer") ? "customer" : null;
}

/** The first entry that says who noticed; of one that tells of the detection any word counts. */
function firstEntry(entries: readonly RawEntry[]): Found {
  for (const [index, entry] of entries.slice(0, EARLY_ENTRIES).entries()) {
    if (entry.phase !== null && IS_LATER.has(entry.phase)) continue;
    const isDetection = entry.phase === "detection";
    const value = (isDetection ? ofEntry : inFrame)(toldOf(entry));
    if (value && (value !== "internal" || isDetection || index < FIRST))
      return { value, certainty: "inferred", lines: entry.lines };
  }
  return null;
}

/** What happens once somebody knows. */
const IS_LATER: ReadonlySet<Phase> = new Set<Phase>(["resolution", "follow-up"]);

function ofEntry(text: string): Detector | null {
  return anyWord(text) ?? (LABELLED.test(text) ? onlyUsers(text) : null);
}

/** "Detection: users could not pay." */
const LABELLED = /^\W{0,4}(?:detect|discover|report|notic)[\p{L} ]{0,20}[:–—-]/iu;

/** What an entry says; with its details where its head is but a label. */
function toldOf({ head, text }: RawEntry): string {
  return head.length < LABEL ? text.slice(0, DETAILS) : head;
}

/** The first sentences of the parts that tell what happened. */
function told({ root }: Source): Statement[] {
  const statements = descend(root).flatMap((section) =>
    effectiveKinds(section).some((kind) => ELSEWHERE.has(kind))
      ? []
      : [...headed(section), ...section.units.filter(isProse)],
  );
  return statements.slice(0, EARLY_STATEMENTS).flatMap(sentences);
}

/** "Symptoms, as a user reported them": a heading may say it. */
function headed({ heading, opener, rest }: Section): Statement[] {
  return opener?.kind === "heading" && rest === "" && REPORTS.test(heading)
    ? [{ text: heading, lines: opener.lines }]
    : [];
}

const REPORTS = /report|notic|spotted|complain/i;

function isProse({ kind }: Unit): boolean {
  return kind === "line" || kind === "item" || kind === "quote" || kind === "row";
}

const ELSEWHERE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...LOOKS_BACK,
  "actions",
  "references",
  "contributing",
]);

function anyWord(text: string): Detector | null {
  return inFrame(text) ?? detectorIn(text, DETECTORS);
}

/** Who a label names, in as few words as a label has: by what they are, or as a person. */
function byName(text: string, mayBePerson: boolean): Detector | null {
  if (text.length > LONGEST_NAME) return null;
  return (
    detectorIn(text.replace(AFTER_NAME, ""), DETECTOR_NOUNS) ??
    detectorIn(text, DETECTOR_NOUNS) ??
    (mayBePerson && PERSON.test(text) ? "internal" : null)
  );
}

const LONGEST_NAME = 120;
/** What is said of whom a label names: "a human, asking why the bot was silent". */
const AFTER_NAME = /[,;.—](?=\s).*$/su;
/** "Reported by: Ana Ruiz" may as well name who wrote the report. */
const REPORTED = /report|raised|gemeldet|meldt/i;
/** "Ana Ruiz", "@ana", "Ana (support)". */
const PERSON =
  /^[\s"'(*_]{0,4}(?!(?:[Uu]nknown|UNKNOWN|[Nn]one|N\/?A|Not|No|Yes|TB[AD]|TODO|Pending|Various)\b)(?:@[\w.-]{2,38}|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){0,2})(?:\s?[(,;].*)?[\s"')*_.]{0,3}$/u;

function inFrame(text: string): Detector | null {
  return detectorIn(text, DETECTION_FRAMES) ?? witness(text);
}
