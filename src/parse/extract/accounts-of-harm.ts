import { descend, effectiveKinds } from "../section.ts";
import type { Source } from "../source.ts";
import { BESIDE_STORY } from "../words/section-groups.ts";
import type { SectionKind } from "../words/section-words.ts";
import { symptomHits } from "../words/symptom-words.ts";
import type { Statement } from "./passage.ts";
import type { Passages } from "./passages.ts";
import type { RawEntry } from "./raw-entry.ts";
import { discounted, distinct, sentences, sentencesOf, titled, type Witness, witness } from "./witnesses.ts";

/** How much a sentence counts by its place. */
const WEIGHT = {
  impact: 1,
  /** What an impact statement goes on to say after its head. */
  detail: 0.5,
  listed: 0.75,
  summary: 0.8,
  title: 0.6,
  front: 0.75,
  detection: 0.6,
  entry: 0.35,
  cause: 0.25,
  narrative: 0.35,
} as const;
/** What else is told where the impact has a statement of its own. */
const BESIDE = 0.65;

/** Harm is told of in one breath: what is said of it anywhere is weighed together. */
const HARM = "harm";

/** How many sentences are the head of an impact statement. */
const HEAD = 4;
const MOST_LISTED = 6;
const EARLY_ENTRIES = 4;
const EARLY_STATEMENTS = 60;

/**
 * The sentences that name symptoms where the document tells how the incident looked, with how much each counts: those
 * of its impact, lists of symptoms, summary, title and front matter, the first entries of the timeline, the narrative.
 * What is told twice counts once.
 */
export function accountsOfHarm(source: Source, passages: Passages, entries: readonly RawEntry[]): Witness[] {
  const beside = passages.impact?.certainty === "stated" ? BESIDE : 1;
  const detections = entries.filter(({ phase }) => phase === "detection").slice(0, 2);
  const weighing = (told: Statement, weight: number) => witness(told, HARM, weight);
  const all = [
    ...sentencesOf(source, passages.impact).map((sentence, index) =>
      weighing(sentence, index < HEAD ? WEIGHT.impact : WEIGHT.detail),
    ),
    ...listed(source).map((statement) => weighing(statement, WEIGHT.listed)),
    ...titled(source).map((statement) => weighing(statement, WEIGHT.title)),
    ...fronted(source).map((statement) => weighing(statement, WEIGHT.front)),
    ...detections.map((entry) => weighing(entry, WEIGHT.detection)),
    ...sentencesOf(source, passages.summary).map((one) => weighing(one, WEIGHT.summary * beside)),
    ...entries
      .slice(0, EARLY_ENTRIES)
      .map(({ head, lines }) => weighing({ text: head, lines }, WEIGHT.entry * beside)),
    ...sentencesOf(source, passages.rootCause).map((one) => weighing(one, WEIGHT.cause * beside)),
    ...narrative(source).map((sentence) => weighing(sentence, WEIGHT.narrative * beside)),
  ];
  return distinct(all)
    .filter(({ text }) => symptomHits(text).length > 0)
    .map(discounted);
}

function listed({ root }: Source): Statement[] {
  return descend(root)
    .filter(({ kinds }) => kinds.includes("symptoms"))
    .flatMap(({ units }) => units.slice(0, MOST_LISTED));
}

/** "severity: down" of a status page, "impact: ..." and the like. */
function fronted({ front }: Source): Statement[] {
  return front
    .filter(({ key }) => TELLING.test(key))
    .map(({ value, lines }): Statement => ({ text: String(value), lines }));
}

const TELLING = /severity|status|impact|description|summary/i;

/** The first sentences of the parts that tell what happened, whatever their headings. */
function narrative({ root }: Source): Statement[] {
  const units = descend(root)
    .filter((section) => !effectiveKinds(section).some((kind) => ELSEWHERE.has(kind)))
    .flatMap((section) => section.units)
    .filter(({ kind }) => kind !== "code");
  return units.slice(0, EARLY_STATEMENTS).flatMap(sentences).slice(0, EARLY_STATEMENTS);
}

const ELSEWHERE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...BESIDE_STORY,
  "people",
  "falseLeads",
  "facts",
  "resolution",
  "rootCause",
  "contributing",
  "impact",
  "symptoms",
]);
