import type { TimelineEntry } from "../../model/postmortem.ts";
import { addDays, dayNumber, isRealDate, nearestYear, secondOfDay, weekdayOf } from "../values/calendar.ts";
import type { WrittenDate } from "../values/written.ts";
import { momentValue } from "../values/written-moment.ts";
import { offsetAt } from "../values/zone.ts";
import { type Anchor, inYearOf } from "./anchor.ts";
import type { RawEntry } from "./raw-entry.ts";
import type { ZoneRead } from "./zone.ts";

/** Half a day: a clock that falls back by more than this has passed midnight; by less, the entry is out of order. */
const HALF_DAY = 12 * 3600;

/**
 * Entries as written → entries in time: dates are carried from earlier entries and from the incident's day, and
 * midnight is crossed forward. A list that runs from newest to oldest is followed backward.
 */
export function placeInTime(
  raw: readonly RawEntry[],
  anchor: Anchor | null,
  zone: ZoneRead | null,
): TimelineEntry[] {
  const backward = isNewestFirst(raw);
  const ordered = backward ? [...raw].reverse() : raw;
  let date: WrittenDate | null = null;
  let clock: number | null = null;
  const placed = ordered.map((entry): TimelineEntry => {
    const written: WrittenDate | null =
      entry.date && isRealDate(entry.date) ? inYearOf(entry.date, anchor?.date ?? null) : null;
    const now = entry.time ? secondOfDay(entry.time) : null;
    if (written)
      date = { ...written, year: written.year ?? nearestYear(written, date ?? anchor?.date ?? null) };
    else if (now !== null) {
      const isFirst = date === null;
      date ??= anchor?.date ?? null;
      const steps = date && daysTo(entry.weekday, date, isFirst);
      if (date && steps !== null) date = addDays(date, steps);
      else if (date && clock !== null && now + HALF_DAY < clock) date = addDays(date, 1);
    }
    if (now !== null) clock = now;
    else if (written) clock = null;
    const day = entry.time || written ? date : null;
    return inTime(entry, day, zone);
  });
  return backward ? placed.reverse() : placed;
}

const WEEK = 7;
const NEAR = 3;

/**
 * Days from a date to the weekday of an entry: onward from the entry before, to the nearest where it is the first; null
 * where either is unknown.
 */
function daysTo(weekday: number | null, date: WrittenDate, isFirst: boolean): number | null {
  const from = weekdayOf(date);
  if (weekday === null || from === null) return null;
  const onward = (weekday - from + WEEK) % WEEK;
  return isFirst && onward > NEAR ? onward - WEEK : onward;
}

function inTime(entry: RawEntry, date: WrittenDate | null, zone: ZoneRead | null): TimelineEntry {
  const { text, phase, key, lines, time, until } = entry;
  const meaning = entry.zone ?? zone?.zone ?? { iana: null, offset: null };
  const offset = time ? offsetAt(meaning, date, time) : null;
  const at = momentValue(date, time, offset);
  const wraps = time && until && secondOfDay(until) < secondOfDay(time);
  const endDate = entry.untilDate?.year ? entry.untilDate : wraps && date ? addDays(date, 1) : date;
  const certainty = time && !entry.date ? "inferred" : "stated";
  return {
    at,
    until: until ? momentValue(endDate, until, offset) : null,
    text,
    phase,
    key,
    lines,
    certainty,
  };
}

/** True where most neighbours with comparable times go back in time. */
export function isNewestFirst(raw: readonly RawEntry[]): boolean {
  let forth = 0;
  let back = 0;
  raw.slice(1).forEach((entry, index) => {
    const step = compare(raw[index], entry);
    if (step > 0) forth++;
    if (step < 0) back++;
  });
  return back > 1 && back > forth * 2;
}

function compare(before: RawEntry | undefined, after: RawEntry): number {
  if (!before) return 0;
  const days = before.date && after.date ? dayNumber(after.date) - dayNumber(before.date) : 0;
  if (days !== 0 || !before.time || !after.time) return days;
  return secondOfDay(after.time) - secondOfDay(before.time);
}
