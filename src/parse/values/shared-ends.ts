import { addDays, secondOfDay } from "./calendar.ts";
import type { FoundMoment } from "./reading.ts";
import { readTime } from "./time.ts";
import type { WrittenDate, WrittenTime } from "./written.ts";

/** Two moments that the text joins. */
export interface FoundRange {
  from: FoundMoment;
  until: FoundMoment;
  start: number;
  end: number;
}

/** "AM", "p.m." in a slice. */
export const HAS_MERIDIEM = /[ap]\.? ?m\.?/iu;

/** Two ends as a range, each with what is written once for both (see `findRange`). */
export function joined(first: FoundMoment, last: FoundMoment, text: string): FoundRange {
  const zone = first.zone ?? last.zone;
  const from = { ...first, zone, time: withHalf(first, last, text) };
  const until = { ...last, zone: last.zone ?? first.zone, time: inSameHalf(first, last, text) };
  const trailing = readTime(text, last.start) !== null || last.approximate;
  return { ...withDates(from, until, trailing), start: first.start, end: last.end };
}

/** The time of `first` in the half of the day that `last` states for both. */
function withHalf(first: FoundMoment, last: FoundMoment, text: string): WrittenTime | null {
  const { time } = first;
  const stated =
    HAS_MERIDIEM.test(text.slice(first.start, first.end)) ||
    /noon|midday|midnight/iu.test(text.slice(first.start, first.end));
  if (!time || !last.time || stated || time.hour > 12 || time.hour === 0) return time;
  if (!HAS_MERIDIEM.test(text.slice(last.start, last.end))) return time;
  const morning = { ...time, hour: time.hour % 12 };
  const evening = { ...morning, hour: morning.hour + 12 };
  if (last.date !== null && first.date !== null) return last.time.hour >= 12 ? evening : morning;
  const fits = [evening, morning].find((option) => secondOfDay(option) <= secondOfDay(last.time ?? option));
  return fits ?? evening;
}

/** The time of `last` behind noon, where `first` is ("1:10 pm until 1:19") and it would else be earlier in the day. */
function inSameHalf(first: FoundMoment, last: FoundMoment, text: string): WrittenTime | null {
  const { time } = last;
  if (!time || !first.time || first.time.hour < 12 || time.hour === 0 || time.hour > 11) return time;
  const isStated = HAS_MERIDIEM.test(text.slice(last.start, last.end));
  if (isStated || !HAS_MERIDIEM.test(text.slice(first.start, first.end)) || last.date !== null) return time;
  const evening = { ...time, hour: time.hour + 12 };
  return secondOfDay(evening) > secondOfDay(first.time) ? evening : time;
}

function withDates(
  from: FoundMoment,
  until: FoundMoment,
  trailing: boolean,
): Pick<FoundRange, "from" | "until"> {
  const later = from.time && until.time && secondOfDay(until.time) < secondOfDay(from.time);
  if (from.date && until.date) return withYears(from, until, from.date, until.date);
  if (from.date) return { from, until: dated(until, from, addDays(from.date, later ? 1 : 0)) };
  if (!until.date) return { from, until };
  if (trailing)
    return {
      from: dated(from, until, until.date),
      until: { ...until, date: addDays(until.date, later ? 1 : 0) },
    };
  return { from: dated(from, until, addDays(until.date, later ? -1 : 0)), until };
}

/** A year written once holds for both; from December to January it turns. */
function withYears(
  from: FoundMoment,
  until: FoundMoment,
  first: WrittenDate,
  last: WrittenDate,
): Pick<FoundRange, "from" | "until"> {
  const turn = first.month > last.month ? 1 : 0;
  const firstYear = first.year ?? (last.year === null ? null : last.year - turn);
  const lastYear = last.year ?? (first.year === null ? null : first.year + turn);
  return {
    from: { ...from, date: { ...first, year: firstYear } },
    until: { ...until, date: { ...last, year: lastYear } },
  };
}

function dated(moment: FoundMoment, source: FoundMoment, date: WrittenDate): FoundMoment {
  return { ...moment, date, ambiguous: source.ambiguous, invalid: source.invalid };
}
