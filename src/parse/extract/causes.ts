import type { Lines, Passage, Postmortem } from "../../model/postmortem.ts";
import type { Cause } from "../../model/vocabulary.ts";
import type { Source } from "../source.ts";
import { CAUSE_LEXICON } from "../words/cause-words.ts";
import { CONNECTIVES } from "../words/connectives.ts";
import { CAUSE_CUES, DENIES, REPAIR_SENTENCES } from "../words/cues.ts";
import { findAll, type Hit } from "../words/lexicon.ts";
import type { Statement } from "./passage.ts";
import type { Passages } from "./passages.ts";
import { type Scored, sentences, sentencesOf, tally, type Witness } from "./witnesses.ts";

const MOST = 4;
/** What a cause needs at least: one name in a sentence that blames, or several hints. */
const ENOUGH = 1;
/** Enough for the best one, since a document rarely blames nothing. */
const LEAST = 0.3;
/** And as a share of the best one's score. */
const SHARE = 0.38;

/** How much the words of a clause count that names the cause, stands alone, is a link of a chain, or tells of the effect. */
const ROLE = { cause: 1.3, plain: 1, link: 0.8, effect: 0.35 } as const;

/** Causes that are told as effects: "which led to the deletion of ...". */
const SPREADS: ReadonlySet<Cause> = new Set<Cause>(["cascading-failure", "data-loss"]);

/** What another cause accounts for: a leak or an attack uses up what there is, a broken disk stores nothing. */
const EXPLAINED: Readonly<Partial<Record<Cause, readonly Cause[]>>> = {
  capacity: ["memory-leak", "security"],
  storage: ["hardware"],
};

/**
 * Causes that the document blames: by the words of its root cause, trigger and contributing factors, the first
 * sentences most; where it has none, of its summary. The title speaks for them, too. Always a guess; at most four, in
 * the order of their evidence.
 */
export function readCauses(source: Source, passages: Passages): Postmortem["causes"] {
  const all = [...blaming(source, passages), ...titleWitness(source)].filter(
    ({ text }) => !DENIES.test(text),
  );
  const scored = tally(all, pointers);
  return chosen(scored).map(({ value, lines }) => ({ value, certainty: "inferred", lines }));
}

/** Causes that a text names, by name or by hint, in the order of their places. */
export function causesIn(text: string): Cause[] {
  return [...new Set(findAll(CAUSE_LEXICON, text).map(({ value }) => value.to))];
}

/** Causes that a text calls by their names; hints are not enough. */
export function causesNamed(text: string): ReadonlySet<Cause> {
  return new Set(
    findAll(CAUSE_LEXICON, text)
      .filter(({ value }) => value.strength === 1)
      .map(({ value }) => value.to),
  );
}

function blaming(source: Source, passages: Passages): Witness[] {
  const { rootCause, trigger, contributingFactors, summary } = passages;
  const isFactors = contributingFactors.some(({ lines }) =>
    rootCause?.lines.some(([first, last]) => first <= lines[0] && lines[0] <= last),
  );
  const isPlain = rootCause?.certainty === "stated" && !isFactors;
  const inRootCause = told(source, rootCause).map((sentence, index) =>
    witness(
      sentence,
      (ROOT.test(sentence.text) ? 1 : atPosition(index)) *
        (isPlain || CAUSE_CUES.test(sentence.text) ? 1 : 0.5),
    ),
  );
  const triggers = sentencesOf(source, trigger).map((sentence) => witness(sentence, 0.8));
  const factors = isFactors
    ? []
    : contributingFactors.flatMap(sentences).map((sentence) => witness(sentence, 0.5));
  const inSummary = told(source, summary).map((sentence) =>
    witness(sentence, (CAUSE_CUES.test(sentence.text) ? 0.9 : 0.4) * (isPlain ? 0.55 : 1)),
  );
  return [...inRootCause, ...triggers, ...factors, ...inSummary];
}

function witness(sentence: Statement, weight: number): Witness {
  return { ...sentence, weight };
}

/** What a passage says of the cause: not how it was put right, nor what lies under a label of wrong assumptions. */
function told(source: Source, passage: Passage | null): Statement[] {
  let denied = false;
  return sentencesOf(source, passage).filter(({ text }) => {
    if (LABEL.test(text)) denied = DENIES.test(text);
    return !denied && !REPAIR_SENTENCES.test(text);
  });
}

const ROOT = /\broot cause\b/i;
const LABEL = /^.{2,40}[:：]$/;

/** The head of a root cause says what it was, the rest how it came about. */
function atPosition(index: number): number {
  return index < 3 ? 1 : index < 8 ? 0.6 : 0.35;
}

/** The title, and the name of the file, which is often the better one. */
function titleWitness({ title, path }: Source): Witness[] {
  const lines: Lines = title?.lines ?? [1, 1];
  const name = witness({ text: path.slice(path.lastIndexOf("/") + 1), lines }, 0.5);
  return title ? [witness({ text: title.text, lines }, 0.6), name] : [name];
}

/** What a sentence points at: per cause the strongest word, by the role of its clause. */
function pointers({ text }: Witness): ReadonlyMap<Cause, number> {
  const hits = findAll(CAUSE_LEXICON, text);
  const found = new Map<Cause, number>();
  if (hits.length === 0) return found;
  const turns = findAll(CONNECTIVES, text);
  for (const { value, start } of hits) {
    const strength = value.strength * (SPREADS.has(value.to) ? 1 : ROLE[roleAt(start, turns)]);
    if (strength > (found.get(value.to) ?? 0)) found.set(value.to, strength);
  }
  return found;
}

/** By the nearest connective before the word, else by the first one after it. */
function roleAt(start: number, turns: readonly Hit<"from" | "to">[]): keyof typeof ROLE {
  const before = turns.findLast((turn) => turn.end <= start);
  const after = turns.find((turn) => turn.start > start);
  if (before?.value === "from") return "cause";
  if (before) return after?.value === "to" ? "link" : "effect";
  if (!after) return "plain";
  return after.value === "to" ? "cause" : "effect";
}

function chosen(scored: readonly Scored<Cause>[]): Scored<Cause>[] {
  const best = scored[0]?.score ?? 0;
  const values = new Set(scored.filter(({ score }) => score >= ENOUGH).map(({ value }) => value));
  return scored
    .filter(
      ({ value, score }, index) =>
        (index === 0 ? score >= LEAST : score >= ENOUGH && score >= best * SHARE) &&
        !EXPLAINED[value]?.some((cause) => values.has(cause)),
    )
    .slice(0, MOST);
}
