import type { Lines } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { type FoundMoment, findMoments, type WrittenDate } from "../values/moment.ts";
import { findRange } from "../values/range.ts";
import { HARM_CUES } from "../words/cues.ts";
import { OVER, TELLS_END } from "../words/role-words.ts";
import type { Clue, Window } from "./clue.ts";
import type { Sentence } from "./incident-prose.ts";
import { type Role, roleOf } from "./told-moments.ts";

/** One moment of the story with what it is to the incident; its day is that told last where it has none. */
interface ToldMoment extends Clue {
  role: Role;
  /** Start or end of a range, of harm or of nothing in particular. */
  isRange: boolean;
  /** The sentence tells of harm. */
  isHarm: boolean;
  /** Its day is that told last before it. */
  isCarried: boolean;
  /** The sentence tells of the end. */
  isEnd: boolean;
  /** The sentence says that the incident was over. */
  isOver: boolean;
}

/** How much of a sentence is searched: the rest of a long one tells other things. */
const REACH = 600;

/** Start and end as sentences tell them, in their order; null where neither is told with a time of day. */
export function proseWindow(sentences: Iterable<Sentence>, source: Source): Window | null {
  const told = [...toldMoments(sentences, source)];
  const from = startOf(told);
  const until = endOf(told, from);
  return from || until ? { from, until } : null;
}

function startOf(told: readonly ToldMoment[]): Clue | null {
  return told.find((each) => each.moment.time !== null && mayBegin(each)) ?? null;
}

/** Called a beginning, or a moment of harm that the sentence does not go on to end. */
function mayBegin({ role, isHarm, isEnd }: ToldMoment): boolean {
  return role === "begin" || (role === null && isHarm && !isEnd);
}

function endOf(told: readonly ToldMoment[], from: Clue | null): Clue | null {
  const after = from ? told.slice(told.indexOf(from as ToldMoment) + 1) : told;
  const ends = after.filter(({ role, moment }) => role === "end" && moment.time !== null);
  const last = ends.findLast(({ isOver }) => isOver) ?? ends.find(({ isRange }) => isRange) ?? ends.at(-1);
  return last ? onDayOf(last, from) : null;
}

/** An end without a day of its own, told of the day of the start, may be after midnight: its day is left open. */
function onDayOf(end: ToldMoment, from: Clue | null): Clue {
  const sameDay = end.isCarried && from?.moment.date?.day === end.moment.date?.day;
  return sameDay ? { ...end, moment: { ...end.moment, date: null } } : end;
}

function* toldMoments(sentences: Iterable<Sentence>, source: Source): Generator<ToldMoment> {
  let day: WrittenDate | null = null;
  let paragraph: Lines | null = null;
  for (const { text: whole, lines } of sentences) {
    const text = whole.slice(0, REACH);
    if (lines !== paragraph) day = null;
    paragraph = lines;
    if (!/\d|noon|midnight/i.test(text)) continue;
    const isHarm = HARM_CUES.test(text);
    const isEnd = TELLS_END.test(text);
    const isOver = OVER.test(text);
    for (const { moment, role, isRange } of momentsOf(text, source)) {
      if (moment.date) day = moment.date;
      const isCarried = moment.date === null && day !== null;
      const dated = isCarried ? { ...moment, date: day } : moment;
      yield { moment: dated, lines, role, isRange, isHarm, isEnd, isOver, isCarried };
    }
  }
}

interface Placed {
  moment: FoundMoment;
  role: Role;
  isRange: boolean;
}

function momentsOf(text: string, { settings }: Source): Placed[] {
  const found = findMoments(text, settings).filter(({ invalid }) => !invalid);
  if (found.length === 0) return [];
  const range = findRange(text, settings);
  const placed = found.map((moment, index): Placed => {
    const role = roleOf(text, moment, found[index - 1]?.end ?? 0, found[index + 1]?.start ?? text.length);
    return { moment, role, isRange: false };
  });
  if (!range || (!range.from.time && !range.until.time)) return placed;
  const outside = placed.filter(({ moment }) => moment.end <= range.start || moment.start >= range.end);
  const ends: Placed[] = [
    { moment: range.from, role: "begin", isRange: true },
    { moment: range.until, role: "end", isRange: true },
  ];
  return [...outside, ...ends].sort((a, b) => a.moment.start - b.moment.start);
}
