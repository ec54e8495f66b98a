import type { Lines, Passage } from "../../model/postmortem.ts";
import { descend, effectiveKinds, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import { causeHits } from "../words/cause-words.ts";
import { CAUSE_CUES, DENIES, REPAIR_SENTENCES } from "../words/cues.ts";
import type { SectionKind } from "../words/section-words.ts";
import type { Statement } from "./passage.ts";
import { labelRest } from "./passage.ts";
import type { Passages } from "./passages.ts";
import { discounted, distinct, sentences, sentencesOf, titled, type Witness, weighing } from "./witnesses.ts";

/** How much a sentence counts by its place: one that blames in so many words, and any other. */
const WEIGHT = {
  summary: { blaming: 0.9, other: 0.5 },
  narrative: { blaming: 0.9, other: 0.5 },
  elsewhere: { blaming: 0.7, other: 0.15 },
} as const;
const TITLE = 0.5;
const NAME = 0.75;
/** Of a root cause that was only guessed to be one, a sentence that names no cause as such. */
const GUESSED = 0.75;
/** What else is told where the root cause has a statement of its own. */
const BESIDE = 1 / 3;

const MOST_UNITS = 40;

/**
 * The sentences that name causes where the document tells of the cause, with how much each counts: those of its root
 * cause, trigger and contributing factors, the first most; those of its summary, its title and the name of its file;
 * then what other parts blame. What is denied is left out; what is told twice counts once.
 */
export function accountsOfCause(source: Source, passages: Passages): Witness[] {
  const all = [
    ...stated(source, passages),
    ...summarised(source, passages),
    ...titled(source, TITLE, NAME),
    ...toldElsewhere(source, passages),
  ];
  return distinct(all.filter(({ text }) => causeHits(text).length > 0 && !DENIES.test(text))).map(discounted);
}

function stated(source: Source, { rootCause, trigger, contributingFactors }: Passages): Witness[] {
  const isPlain = isStated(rootCause);
  const causes = told(source, rootCause).map((sentence, index) => {
    const place = ROOT.test(sentence.text) ? 1 : atPosition(index);
    return weighing(sentence, place * (isPlain || CAUSE_CUES.test(sentence.text) ? 1 : GUESSED));
  });
  const isTaken = ({ lines: [line] }: Statement) => isWithin(line, rootCause?.lines ?? []);
  const factors = contributingFactors.filter((factor) => !isTaken(factor));
  const others = [...sentencesOf(source, trigger), ...factors.flatMap(sentences)];
  return [...causes, ...others.map((sentence) => weighing(sentence, 1))];
}

const ROOT = /\broot cause\b/i;

/** The head of a root cause says what it was, the rest how it came about. */
function atPosition(index: number): number {
  return index < 3 ? 1 : index < 8 ? 0.6 : 0.35;
}

function isStated(rootCause: Passage | null): boolean {
  return rootCause?.certainty === "stated";
}

/** What a passage says of the cause: not how it was put right, nor what lies under a label of wrong assumptions. */
function told(source: Source, passage: Passage | null): Statement[] {
  let denied = false;
  return sentencesOf(source, passage).filter(({ text }) => {
    if (LABEL.test(text)) denied = DENIES.test(text);
    return !denied && !REPAIR_SENTENCES.test(text);
  });
}

const LABEL = /^.{2,40}[:：]$/;

function summarised(source: Source, { summary }: Passages): Witness[] {
  return told(source, summary).map((sentence) => weighing(sentence, weightOf(sentence, "summary")));
}

/** Parts that tell neither what happened nor why. */
const ASIDE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "actions",
  "wentWell",
  "gotLucky",
  "references",
  "people",
  "communication",
  "falseLeads",
  "facts",
]);

/** The parts that are not among the passages. Prose of no kind is the narrative; in the others it is blame that counts. */
function toldElsewhere(source: Source, passages: Passages): Witness[] {
  const share = isStated(passages.rootCause) ? BESIDE : 1;
  const taken = spansOf(passages);
  const isTaken = ({ lines: [line] }: Statement) => isWithin(line, taken);
  return descend(source.root).flatMap((section) => {
    const kinds = effectiveKinds(section);
    if (kinds.some((kind) => ASIDE.has(kind))) return [];
    const place = kinds.every((kind) => NARRATIVE.has(kind)) ? "narrative" : "elsewhere";
    return statementsIn(section)
      .filter((statement) => !isTaken(statement))
      .flatMap(sentences)
      .filter(({ text }) => causeHits(text).length > 0 && !REPAIR_SENTENCES.test(text))
      .map((sentence) => weighing(sentence, share * weightOf(sentence, place)));
  });
}

const NARRATIVE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "summary",
  "background",
  "leadUp",
  "response",
  "conclusion",
]);

function spansOf({ rootCause, trigger, summary, contributingFactors }: Passages): Lines[] {
  const passages = [rootCause, trigger, summary].flatMap((passage) => passage?.lines ?? []);
  return [...passages, ...contributingFactors.map(({ lines }) => lines)];
}

function isWithin(line: number, spans: readonly Lines[]): boolean {
  return spans.some(([first, last]) => first <= line && line <= last);
}

function statementsIn(section: Section): Statement[] {
  const units = section.units.slice(0, MOST_UNITS).filter(({ kind }) => kind !== "code");
  return [...labelRest(section), ...units];
}

function weightOf({ text }: Statement, place: keyof typeof WEIGHT): number {
  return CAUSE_CUES.test(text) ? WEIGHT[place].blaming : WEIGHT[place].other;
}
