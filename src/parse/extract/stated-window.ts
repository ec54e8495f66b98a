import type { Source } from "../source.ts";
import { DETECTIONS } from "../words/detector-words.ts";
import { hasAny } from "../words/lexicon.ts";
import { type Clue, clueOf, firstClue, lastTimedClue, rangeClue, type Window } from "./clue.ts";
import { type Fact, factsOf } from "./facts.ts";
import { detectionSentences, openingSentences, workSentences } from "./incident-prose.ts";
import { proseWindow } from "./prose-window.ts";

/** Tells that the harm is over. */
const ENDS =
  /\b(?:resolved|ended|ends|restored|recovered|until|fixed|back (?:online|up|to normal)|mitigated|over|deleted|revoked|rolled back|reverted|far later)\b/i;
const REPAIRS = /\bto (?:fix|resolve|restore)\b/i;

/** Start and end as the text states them: by labelled facts, else in a sentence of the opening, summary or impact. */
export function statedWindow(source: Source, facts: readonly Fact[]): Window {
  const from = clueOf(factsOf(facts, "started"), source);
  const until = clueOf(factsOf(facts, "resolved"), source);
  const ranged = factsOf(facts, "duration", "date", "started")
    .map((fact) => rangeClue(fact.text, fact.lines, source))
    .find((range) => range !== null);
  const told = ranged ?? (from && until ? null : proseWindow(openingSentences(source), source));
  const day = clueOf(factsOf(facts, "date"), source);
  const timedDay = day?.moment.time ? day : null;
  return { from: from ?? told?.from ?? timedDay ?? day, until: until ?? told?.until ?? null };
}

/** When somebody noticed, as the part that tells of the detection says: "On 17 March at 10:47 someone told us that ..." */
export function detectionInProse(source: Source): Clue | null {
  for (const { text, lines } of detectionSentences(source)) {
    const clue = hasAny(DETECTIONS, text) ? firstClue(text, lines, source) : null;
    if (clue?.moment.time) return clue;
  }
  return null;
}

/** The end as the prose of the repair tells it: "... and were able to fix it at 15:03". */
export function endInProse(source: Source): Clue | null {
  for (const { text, lines } of workSentences(source)) {
    const clue = ENDS.test(text) || REPAIRS.test(text) ? lastTimedClue(text, lines, source) : null;
    if (clue) return clue;
  }
  return null;
}
