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

/** Seconds since midnight. */
export function secondOfDay(time: WrittenTime): number {
  return time.hour * 3600 + time.minute * 60 + (time.second ?? 0);
}
