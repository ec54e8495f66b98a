import type { Lines } from "../../model/postmortem.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import { dayNumber, minuteOfDay } from "../values/calendar.ts";
import { type FoundDuration, findDuration } from "../values/duration.ts";
import { type FoundRange, findRanges } from "../values/range.ts";
import { BESIDE_STORY } from "../words/section-groups.ts";
import type { Clue } from "./clue.ts";
import { isOrWithin } from "./passage.ts";
import type { ToldLength } from "./told-duration.ts";

/** Start, end and the length between them, as one statement gives all three. */
export interface MeasuredWindow {
  from: Clue;
  until: Clue;
  /** Null where several spans make up the window. */
  length: ToldLength | null;
}

const DAY = 24 * 60;
const REACH = 600;
/** How far the length may stand from its span, and how far its value from what the span comes to. */
const BESIDE = 24;
const SLACK = 0.2;
/** A length and a span of which one stands in brackets behind the other. */
const BRACKETED = /\d[^()（）\n]{0,40}[(（][^()（）\n]{0,30}\d/;

/**
 * A span with its own length beside it, of which each proves the other: "down for 8.5 hours (00:32 → 09:04)",
 * "12 to 14 May (2 days)". Looked for wherever the story is told, in rows of tables as well; several in one part, each
 * of another harm, are one window from the first start to the last end. Null where there is none.
 */
export function measuredWindow(source: Source): MeasuredWindow | null {
  for (const section of descend(source.root)) {
    if (isOrWithin(section, BESIDE_STORY)) continue;
    const found = [...statements(section)].flatMap(({ text, lines }) =>
      BRACKETED.test(text) ? [...measured(text.slice(0, REACH), lines, source)] : [],
    );
    if (found.length) return found.reduce(around);
  }
  return null;
}

/** From the start of the earlier to the end of the later. */
function around(a: MeasuredWindow, b: MeasuredWindow): MeasuredWindow {
  return {
    from: orderOf(b.from) < orderOf(a.from) ? b.from : a.from,
    until: orderOf(b.until) > orderOf(a.until) ? b.until : a.until,
    length: null,
  };
}

function orderOf({ moment: { date, time } }: Clue): number {
  return (date ? dayNumber(date) * DAY : 0) + (time ? minuteOfDay(time) : 0);
}

function* statements({ opener, rest, units }: Section): Generator<{ text: string; lines: Lines }> {
  if (opener && rest !== "") yield { text: rest, lines: opener.lines };
  for (const { kind, text, lines } of units) if (kind !== "code" && kind !== "heading") yield { text, lines };
}

function* measured(text: string, lines: Lines, { settings }: Source): Generator<MeasuredWindow> {
  for (const range of findRanges(text, settings)) {
    const found = lengthBeside(text, range);
    const between = found && minutesOf(range);
    if (found && between && Math.abs(between - found.minutes) <= SLACK * found.minutes)
      yield {
        from: { moment: range.from, lines },
        until: { moment: range.until, lines },
        length: { found, lines },
      };
  }
}

function lengthBeside(text: string, { start, end }: FoundRange): FoundDuration | null {
  const before = /([^()（）]{1,40})[(（][^()（）\d]{0,12}$/.exec(text.slice(0, start))?.[1];
  const ahead = before === undefined ? null : findDuration(before);
  if (before !== undefined && ahead && before.length - ahead.end <= BESIDE) return ahead;
  const behind = /^[^()（）\d]{0,16}[(（]([^()（）]{1,30})[)）]/.exec(text.slice(end, end + 60))?.[1];
  return behind === undefined ? null : findDuration(behind);
}

/** The length of a span in minutes; over midnight where it ends earlier in the day than it begins. */
function minutesOf({ from, until }: FoundRange): number | null {
  const days = from.date && until.date ? dayNumber(until.date) - dayNumber(from.date) : 0;
  if (!from.time || !until.time) return days > 0 ? days * DAY : null;
  const minutes = minuteOfDay(until.time) - minuteOfDay(from.time);
  const between = days * DAY + minutes;
  return between > 0 ? between : between + DAY;
}
