import type { Postmortem } from "../../model/postmortem.ts";
import type { Symptom } from "../../model/vocabulary.ts";
import type { Source } from "../source.ts";
import { symptomHits } from "../words/symptom-words.ts";
import { accountsOfHarm } from "./accounts-of-harm.ts";
import type { Passages } from "./passages.ts";
import type { RawEntry } from "./raw-entry.ts";
import { type Scored, tally, type Voice, type Witness } from "./witnesses.ts";

const MOST = 4;
/** What a symptom needs, and the best one. */
const ENOUGH = 0.9;
const LEAST = 0.35;
/** Enough beside it where all that is told is weak: a share of the best one's score. */
const SHARE = 0.6;
/** What tells more exactly what an "outage" was, and how much of its score an outage needs to be one of its own. */
const EXACTER: ReadonlySet<Symptom> = new Set<Symptom>(["degraded", "data-delay"]);
const APART = 0.85;

/**
 * What the incident looked like, by the words of all that tells of the harm. Always a guess; at most four, in the
 * order of their evidence.
 */
export function readSymptoms(
  source: Source,
  passages: Passages,
  entries: readonly RawEntry[],
): Postmortem["symptoms"] {
  const scored = tally(accountsOfHarm(source, passages, entries), strongest);
  return chosen(scored).map(({ value, lines }) => ({ value, certainty: "inferred", lines }));
}

function chosen(scored: readonly Scored<Symptom>[]): Scored<Symptom>[] {
  const enough = Math.max(LEAST, Math.min(ENOUGH, SHARE * (scored[0]?.score ?? 0)));
  const given = scored.filter(({ score }, index) => score >= (index === 0 ? LEAST : enough)).slice(0, MOST);
  const exacter = given.find(({ value }) => EXACTER.has(value))?.score ?? 0;
  return given.filter(({ value, score }) => value !== "unavailable" || score >= APART * exacter);
}

/** Per symptom the strongest word of a sentence. */
function strongest({ text, place }: Witness): ReadonlyMap<Symptom, Voice> {
  const found = new Map<Symptom, Voice>();
  for (const { value } of symptomHits(text)) {
    if (value.strength > (found.get(value.to)?.strength ?? 0))
      found.set(value.to, { strength: value.strength, place });
  }
  return found;
}
