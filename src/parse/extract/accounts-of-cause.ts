import type { FalseLead, Lines, Passage } from "../../model/postmortem.ts";
import { descend, effectiveKinds, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import { causeHits } from "../words/cause-words.ts";
import { namesCode } from "../words/code-names.ts";
import { CAUSE_CUES, DENIES, REPAIR_SENTENCES } from "../words/cues.ts";
import type { SectionKind } from "../words/section-words.ts";
import type { Statement } from "./passage.ts";
import { labelRest } from "./passage.ts";
import type { Passages } from "./passages.ts";
import { discounted, distinct, sentences, sentencesOf, titled, type Witness, witness } from "./witnesses.ts";

/** How much a sentence counts by its place, in which it is weighed together with the others there. */
const WEIGHT = {
  /** Begins to tell of the root cause, or says "root cause". */
  root: 1,
  /** The sentences after it, the trigger, what contributed. */
  factor: 0.7,
  /** How it came about in particular. */
  detail: 0.45,
  summary: 0.47,
  title: 0.5,
  /** The story, where no part states the root cause; and what blames elsewhere. */
  story: 0.6,
  elsewhere: 0.5,
} as const;
export type Place = keyof typeof WEIGHT;

const MOST_UNITS = 40;

/**
 * The sentences that name causes or code where the document tells of the cause, with how much each counts: those of its root
 * cause, trigger and contributing factors, the first most; those of its summary, its title and the name of its file;
 * then of the other parts, but for false leads. What is denied is left out; what is told twice counts once.
 */
export function accountsOfCause(
  source: Source,
  passages: Passages,
  falseLeads: readonly FalseLead[],
): Witness[] {
  const all = [
    ...stated(source, passages),
    ...told(source, passages.summary).map(at("summary")),
    ...titled(source).map(at("title")),
    ...toldElsewhere(source, passages, falseLeads),
  ];
  return distinct(all.filter(({ text }) => tells(text) && !DENIES.test(text))).map(discounted);
}

function tells(text: string): boolean {
  return causeHits(text).length > 0 || namesCode(text);
}

function at(place: Place): (told: Statement) => Witness {
  return (told) => witness(told, place, WEIGHT[place]);
}

function stated(source: Source, { rootCause, trigger, contributingFactors }: Passages): Witness[] {
  const causes = told(source, rootCause).map((sentence, index) =>
    at(ROOT.test(sentence.text) ? "root" : atPosition(index))(sentence),
  );
  const isTaken = ({ lines: [line] }: Statement) => isWithin(line, rootCause?.lines ?? []);
  const factors = contributingFactors.filter((factor) => !isTaken(factor));
  const others = [...sentencesOf(source, trigger), ...factors.flatMap(sentences)];
  return [...causes, ...others.map(at("factor"))];
}

const ROOT = /\broot cause\b/i;

/** The head of a root cause says what it was, the rest how it came about. */
function atPosition(index: number): Place {
  if (index === 0) return "root";
  return index < 4 ? "factor" : "detail";
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

/** The parts that are not among the passages: the story where the root cause is a guess, else what blames, most. */
function toldElsewhere(source: Source, passages: Passages, falseLeads: readonly FalseLead[]): Witness[] {
  const isStated = passages.rootCause?.certainty === "stated";
  const taken = spansOf(passages);
  const isTaken = ({ lines: [line] }: Statement) => isWithin(line, taken);
  const misled = new Set(falseLeads.map(({ lines: [line] }) => line));
  const isFalseLead = ({ lines: [line] }: Statement) => misled.has(line);
  return descend(source.root).flatMap((section) => {
    const kinds = effectiveKinds(section);
    if (kinds.some((kind) => ASIDE.has(kind))) return [];
    const isStory = !isStated && kinds.every((kind) => STORY.has(kind));
    return statementsIn(section)
      .filter((statement) => !isTaken(statement))
      .flatMap(sentences)
      .filter((one) => !REPAIR_SENTENCES.test(one.text) && causeHits(one.text).length > 0)
      .filter((one) => !isFalseLead(one))
      .map((one) => at(isStory || CAUSE_CUES.test(one.text) ? "story" : "elsewhere")(one));
  });
}

const STORY: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "summary",
  "background",
  "leadUp",
  "response",
  "conclusion",
  "timeline",
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
