import type { Lines } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { type DateOptions, type FoundMoment, findMoments } from "../values/moment.ts";
import { type FoundRange, findRange } from "../values/range.ts";
import { findZone } from "../values/zone.ts";
import type { Fact } from "./fact.ts";

/** A moment as the text states it, with its place. */
export interface Clue {
  moment: FoundMoment;
  lines: Lines;
  /** What it is taken for is not what the text calls it: when somebody noticed, for when it began. */
  isGuess?: boolean;
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

/** The first range of a text: "from 10:30 to 12:00", "between 9 and 11am", "Start - 10:30, End - 12:00". */
export function rangeClue(text: string, lines: Lines, { settings }: Source): Window | null {
  const range = findRange(text.slice(0, REACH), settings) ?? namedEnds(text.slice(0, REACH), settings);
  if (!range || (!range.from.time && !range.from.date)) return null;
  return { from: { moment: range.from, lines }, until: { moment: range.until, lines } };
}

/** Two moments behind words for the start and the end. */
function namedEnds(text: string, options: DateOptions): Pick<FoundRange, "from" | "until"> | null {
  if (!NAMES_START.test(text)) return null;
  const moments = findMoments(text, options).filter(({ time, invalid }) => time && !invalid);
  const before = moments.map(({ end }, index) => text.slice(moments[index - 1]?.end ?? 0, end));
  const from = moments[before.findIndex((words) => NAMES_START.test(words))];
  const until = moments[before.findIndex((words) => NAMES_END.test(words))];
  return from && until ? { from, until } : null;
}

const NAMES_START = /(?<!\p{L})(?:start(?:ed|ing|s)?|beg[ai]n(?:ning|s)?|from|onset)(?!\p{L})/iu;
const NAMES_END =
  /(?<!\p{L})(?:end(?:ed|ing|s)?|resolved|restored|recovered|finish(?:ed)?|stop(?:ped)?|until|to)(?!\p{L})/iu;

/** The first moment that one of the facts gives: "2024-05-03 (estimated, 10:00 at the latest)" has its time further on. */
export function clueOf(facts: readonly Fact[], source: Source): Clue | null {
  for (const { label, text, lines } of facts) {
    const clue = firstClue(text, lines, source);
    if (clue) return withZone(withTime(clue, text, source), label);
  }
  return null;
}

/** "Start (UTC): 10:30": the zone that the label gives. */
function withZone(clue: Clue, label: string): Clue {
  const { moment } = clue;
  if (!moment.time || moment.zone || !IN_BRACKETS.test(label)) return clue;
  return { ...clue, moment: { ...moment, zone: findZone(label) } };
}

const IN_BRACKETS = /[([,]/;

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
