import type { Source } from "../source.ts";
import { HARM_CUES } from "../words/cues.ts";
import { DETECTIONS } from "../words/detector-words.ts";
import { hasAny } from "../words/lexicon.ts";
import { type Clue, clueOf, firstClue, lastTimedClue, rangeClue, type Window } from "./clue.ts";
import { type Fact, factsOf } from "./facts.ts";
import { detectionSentences, openingSentences, workSentences } from "./incident-prose.ts";

/** Tells that the harm is over. */
const ENDS =
  /\b(?:resolved|ended|ends|restored|recovered|until|fixed|back (?:online|up|to normal)|mitigated|over|deleted|revoked|rolled back|reverted|far later)\b/i;
/** Gives the time at which somebody noticed, which is later than the start. */
const SEEN_AT =
  /\b(?:noticed|detected|discovered|reported|alerted|paged|realised|realized|notified)\b(?: \w+){0,3} (?:at|around|by) [~\d]/i;
const REPAIRS = /\bto (?:fix|resolve|restore)\b/i;

/** Start and end as the text states them: by labelled facts, else in a sentence of the opening, summary or impact. */
export function statedWindow(source: Source, facts: readonly Fact[]): Window {
  const from = clueOf(factsOf(facts, "started"), source);
  const until = clueOf(factsOf(facts, "resolved"), source);
  const ranged = factsOf(facts, "duration", "date", "started")
    .map((fact) => rangeClue(fact.text, fact.lines, source))
    .find((range) => range !== null);
  const told = ranged ?? (from && until ? null : windowInProse(source));
  const day = clueOf(factsOf(facts, "date"), source);
  const timedDay = day?.moment.time ? day : null;
  return { from: from ?? told?.from ?? timedDay ?? day, until: until ?? told?.until ?? null };
}

/** A range, or a start and an end each with its verb. */
function windowInProse(source: Source): Window | null {
  let from: Clue | null = null;
  let until: Clue | null = null;
  for (const { text, lines } of openingSentences(source)) {
    const range = rangeClue(text, lines, source);
    if (range?.from?.moment.time && !from) return range;
    const isEnd = ENDS.test(text);
    const clue = isEnd ? lastTimedClue(text, lines, source) : firstClue(text, lines, source);
    if (!clue?.moment.time) continue;
    if (!from && !isEnd && HARM_CUES.test(text) && !SEEN_AT.test(text)) from = clue;
    else if (!until && from && isEnd) until = clue;
  }
  return from || until ? { from, until } : null;
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
