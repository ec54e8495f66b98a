import type { Lines } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { type FoundMoment, findMoments } from "../values/moment.ts";
import { findRange } from "../values/range.ts";
import type { Fact } from "./facts.ts";

/** A moment as the text states it, with its place. */
export interface Clue {
  moment: FoundMoment;
  lines: Lines;
}

/** Both ends of the impact, as one statement gives them. */
export interface Window {
  from: Clue | null;
  until: Clue | null;
}

/** How much of a text is searched: the rest of a long paragraph tells other things. */
const REACH = 600;

/** The first moment of a text; a date that does not exist is none. */
export function firstClue(text: string, lines: Lines, { settings }: Source): Clue | null {
  const moment = findMoments(text.slice(0, REACH), settings).find((found) => !found.invalid);
  return moment ? { moment, lines } : null;
}

/** The last time of day that a text names. */
export function lastTimedClue(text: string, lines: Lines, { settings }: Source): Clue | null {
  const found = findMoments(text.slice(0, REACH), settings);
  const moment = found.findLast(({ time, invalid }) => time !== null && !invalid);
  return moment ? { moment, lines } : null;
}

/** The first range of a text: "from 10:30 to 12:00", "between 9 and 11am". */
export function rangeClue(text: string, lines: Lines, { settings }: Source): Window | null {
  const range = findRange(text.slice(0, REACH), settings);
  if (!range || (!range.from.time && !range.from.date)) return null;
  return { from: { moment: range.from, lines }, until: { moment: range.until, lines } };
}

/** The first moment that one of the facts gives. */
export function clueOf(facts: readonly Fact[], source: Source): Clue | null {
  for (const { text, lines } of facts) {
    const clue = firstClue(text, lines, source);
    if (clue) return clue;
  }
  return null;
}
