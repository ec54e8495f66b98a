import { Temporal } from "temporal-polyfill";
import type { WrittenDate, WrittenTime } from "./written.ts";

/** A leap year, in which dates without a year are reckoned: 29 February is possible there. */
const ANY_YEAR = 2024;

/** Whether the calendar has such a day. Without a year, 29 February counts as one. */
export function isRealDate({ year, month, day }: WrittenDate): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return day <= 28 || day <= Temporal.PlainYearMonth.from({ year: year ?? ANY_YEAR, month }).daysInMonth;
}

/** The date so many days later (or earlier). A date without a year stays without one; an unreal date is returned as is. */
export function addDays(date: WrittenDate, days: number): WrittenDate {
  if (!isRealDate(date)) return date;
  const { year, month, day } = Temporal.PlainDate.from({ ...date, year: date.year ?? ANY_YEAR }).add({
    days,
  });
  return { year: date.year === null ? null : year, month, day };
}

/** 1 for Monday to 7 for Sunday; null for a date without a year or one that does not exist. */
export function weekdayOf(date: WrittenDate): number | null {
  if (date.year === null || !isRealDate(date)) return null;
  return Temporal.PlainDate.from({ ...date, year: date.year }).dayOfWeek;
}

/** Seconds since midnight. */
export function secondOfDay(time: WrittenTime): number {
  return time.hour * 3600 + time.minute * 60 + (time.second ?? 0);
}

/** Whole minutes since midnight. */
export function minuteOfDay(time: WrittenTime): number {
  return time.hour * 60 + time.minute;
}

/**
 * Days since 1970-01-01 in the Gregorian calendar; a day that the month does not have counts on into the next. A date
 * without a year lies before all others. After `days_from_civil` in Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms": years begin in March, so that the leap day ends them.
 */
export function dayNumber({ year, month, day }: WrittenDate): number {
  const marchYear = (year ?? 0) - (month <= 2 ? 1 : 0);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Half a year in days. */
const HALF_YEAR = 183;

/** The year in which a day that is written without one lies nearest to a known day; null where that has none. */
export function nearestYear(day: WrittenDate, known: WrittenDate | null): number | null {
  if (!known?.year) return null;
  const apart = dayNumber({ ...day, year: known.year }) - dayNumber(known);
  if (Math.abs(apart) <= HALF_YEAR) return known.year;
  return apart > 0 ? known.year - 1 : known.year + 1;
}
