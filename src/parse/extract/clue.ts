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

/** The first moment that one of the facts gives: "2024-05-03 (estimated, 10:00 at the latest)" has its time further on. */
export function clueOf(facts: readonly Fact[], source: Source): Clue | null {
  for (const { text, lines } of facts) {
    const clue = firstClue(text, lines, source);
    if (clue) return withTime(clue, text, source);
  }
  return null;
}

/** How far behind a day its time may stand. */
const NEAR = 40;

function withTime(clue: Clue, text: string, { settings }: Source): Clue {
  const day = clue.moment;
  if (day.time !== null) return clue;
  const next = findMoments(text.slice(0, REACH), settings).find(({ start }) => start >= day.end);
  const isNear = next && next.date === null && next.start - day.end <= NEAR;
  return isNear && !text.slice(day.end, next.start).includes("\n")
    ? { ...clue, moment: { ...day, time: next.time, zone: next.zone ?? day.zone, end: next.end } }
    : clue;
}
