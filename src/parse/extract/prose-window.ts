import type { Source } from "../source.ts";
import { dayNumber, secondOfDay } from "../values/calendar.ts";
import { type FoundMoment, findMoments, type WrittenDate } from "../values/moment.ts";
import { findRanges } from "../values/range.ts";
import { HARM_CUES } from "../words/cues.ts";
import { TAKES_EFFECT } from "../words/ending-words.ts";
import { OVER, TELLS_END, TROUBLE } from "../words/role-words.ts";
import type { Clue, Window } from "./clue.ts";
import type { Sentence } from "./incident-prose.ts";
import { isOfFinding, type Role, roleOf } from "./told-moments.ts";

/** One moment of the story with what it is to the incident; its day is that told last where it has none. */
interface ToldMoment extends Clue {
  role: Role;
  isItem: boolean;
  /** Start or end of a range, of harm or of nothing in particular. */
  isRange: boolean;
  /** The place of its sentence among the sentences. */
  at: number;
  /** The sentence tells of harm. */
  isHarm: boolean;
  /** Its day is that told last before it. */
  isCarried: boolean;
  /** The sentence tells of the end. */
  isEnd: boolean;
  /** The sentence says that the incident was over. */
  isOver: boolean;
  /** Somebody noticed it then. */
  isFinding: boolean;
}

/** Start and end with where the start is told. */
export interface ProseWindow extends Window {
  from: (Clue & { isItem: boolean }) | null;
}

/** How much of a sentence is searched: the rest of a long one tells other things. */
const REACH = 600;

/** Start and end as sentences tell them, in their order; null where neither is told with a time of day. */
export function proseWindow(sentences: Iterable<Sentence>, source: Source): ProseWindow | null {
  const timed = [...toldMoments(sentences, source)].filter(({ moment }) => moment.time !== null);
  const first = timed.find(mayBegin) ?? null;
  const after = first ? timed.slice(timed.indexOf(first) + 1) : timed;
  const from = guessed(first?.isRange ? earliest(first, after) : first);
  const until = endOf(after, from);
  return from || until ? { from, until } : null;
}

/** What began when somebody noticed it began earlier, for all that is told. */
function guessed(from: ToldMoment | null): ToldMoment | null {
  return from?.isFinding ? { ...from, isGuess: true } : from;
}

/** The days from which to which sentences tell of harm: "From 3 to 7 December episodes could not be played." */
export function windowOfDays(sentences: Iterable<Sentence>, source: Source): ProseWindow | null {
  const told = [...toldMoments(sentences, source)];
  const from = told.find(({ isRange, isHarm, role }) => isRange && isHarm && role === "begin");
  const until = from && told[told.indexOf(from) + 1];
  return from && until?.isRange && until.role === "end" ? { from, until } : null;
}

/** "Reads failed from 10:15 to 10:40, writes from 10:05 to 11:00": the first of the beginnings that are told together. */
function earliest(first: ToldMoment, after: readonly ToldMoment[]): ToldMoment {
  let before = first;
  const together = after.filter((moment) => {
    const isNext = moment.isRange && isBeside(before, moment);
    if (isNext) before = moment;
    return (
      isNext && moment.role === "begin" && (moment.moment.date === null) === (first.moment.date === null)
    );
  });
  return together.reduce((least, moment) => (orderOf(moment) < orderOf(least) ? moment : least), first);
}

function orderOf({ moment: { date, time } }: ToldMoment): number {
  const day = date ? dayNumber(date) * 86_400 : 0;
  return day + (time ? secondOfDay(time) : 0);
}

/** Called a beginning, or a moment of harm that the sentence does not go on to end. */
function mayBegin({ role, isHarm, isEnd }: ToldMoment): boolean {
  return role === "begin" || (role === null && isHarm && !isEnd);
}

/** Where the incident is said to be over, else the end of the ranges that follow one another, else the last end. */
function endOf(after: readonly ToldMoment[], from: ToldMoment | null): Clue | null {
  const ends = after.filter(({ role }) => role === "end");
  const last = ends.findLast(({ isOver }) => isOver) ?? lastOfRanges(ends) ?? ends.at(-1);
  return last ? onDayOf(last, from) : null;
}

/** The end of the first range; of several in a sentence, or in a list, one item after another, the last of the ends. */
function lastOfRanges(ends: readonly ToldMoment[]): ToldMoment | undefined {
  const ranges = ends.filter(({ isRange }) => isRange);
  const apart = ranges.findIndex((range, index) => index > 0 && !isBeside(ranges[index - 1], range));
  const beside = ranges.slice(0, apart === -1 ? ranges.length : apart);
  return beside.reduce<ToldMoment | undefined>(
    (last, range) => (last && orderOf(range) < orderOf(last) ? last : range),
    undefined,
  );
}

function isBeside(before: ToldMoment | undefined, range: ToldMoment): boolean {
  return before?.at === range.at || followsOn(before, range);
}

function followsOn(before: ToldMoment | undefined, range: ToldMoment): boolean {
  const between = before && range.isItem && before.isItem ? range.lines[0] - before.lines[1] : 0;
  return between === 1;
}

/** An end without a day of its own, told of the day of the start, may be after midnight: its day is left open. */
function onDayOf(end: ToldMoment, from: ToldMoment | null): Clue {
  const sameDay = end.isCarried && from?.moment.date?.day === end.moment.date?.day;
  return sameDay ? { ...end, moment: { ...end.moment, date: null } } : end;
}

function* toldMoments(sentences: Iterable<Sentence>, source: Source): Generator<ToldMoment> {
  const all = [...sentences];
  let day: WrittenDate | null = null;
  for (const [index, { text: whole, lines, isItem }] of all.entries()) {
    const text = whole.slice(0, REACH);
    if (all[index - 1]?.lines !== lines) day = null;
    if (!/\d|noon|midnight/i.test(text)) continue;
    const next = all[index + 1];
    const goesOn = next && (next.lines === lines || (!isItem && next.lines[0] === lines[1] + 1));
    const isHarm = tellsHarm(text, goesOn ? next.text : "");
    const isEnd = TELLS_END.test(text);
    const isOver = OVER.test(text);
    for (const { moment, role, isRange } of momentsOf(text, isHarm, source)) {
      if (moment.date) day = moment.date;
      const isCarried = moment.date === null && day !== null;
      const dated = isCarried ? { ...moment, date: day } : moment;
      const isFinding = role === null && isOfFinding(text, moment);
      yield {
        ...{ moment: dated, at: index, lines, isItem, role, isRange },
        ...{ isHarm, isEnd, isOver, isFinding, isCarried },
      };
    }
  }
}

/** Harm, or a change that is put in force and of which the next sentence tells the harm. */
function tellsHarm(text: string, next: string): boolean {
  return HARM_CUES.test(text) || (TAKES_EFFECT.test(text) && (HARM_CUES.test(next) || TROUBLE.test(next)));
}

interface Placed {
  moment: FoundMoment;
  role: Role;
  isRange: boolean;
}

/** The moments of a sentence; the ends of a range are begin and end, unless it tells how long a change took. */
function momentsOf(text: string, isHarm: boolean, { settings }: Source): Placed[] {
  const found = findMoments(text, settings).filter(({ invalid }) => !invalid);
  const ranges = [...findRanges(text, settings)].filter(
    ({ until }) => isHarm || (until.time && !TAKES_EFFECT.test(text)),
  );
  const placed = found.map((moment, index): Placed => {
    const role = roleOf(text, moment, found[index - 1]?.end ?? 0, found[index + 1]?.start ?? text.length);
    return { moment, role, isRange: false };
  });
  if (ranges.length === 0) return placed;
  const outside = placed.filter(({ moment }) =>
    ranges.every((range) => moment.end <= range.start || moment.start >= range.end),
  );
  const ends = ranges.flatMap((range): Placed[] => [
    { moment: range.from, role: "begin", isRange: true },
    { moment: range.until, role: "end", isRange: true },
  ]);
  return [...outside, ...ends].sort((a, b) => a.moment.start - b.moment.start);
}
