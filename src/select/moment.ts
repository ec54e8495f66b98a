import { Temporal } from "temporal-polyfill";

const DATE = /^\d{4}-\d{2}-\d{2}/;
const OFFSET = /[+-]\d{2}:\d{2}$/;

/** The calendar date of a moment as written, or null where it has none (`T10:30`, null). */
export function dateOf(value: string | null | undefined): string | null {
  return value ? (DATE.exec(value)?.[0] ?? null) : null;
}

/** The clock time of a moment as written, `10:30`, or null where it has none. */
export function timeOf(value: string | null | undefined): string | null {
  return value ? (/T(\d{2}:\d{2})/.exec(value)?.[1] ?? null) : null;
}

/** Days from 1970-01-01 to a calendar date; null for a date that does not exist. */
export function dayNumber(date: string): number | null {
  try {
    const epoch = Temporal.PlainDate.from("1970-01-01");
    return epoch.until(Temporal.PlainDate.from(date), { largestUnit: "days" }).days;
  } catch {
    return null;
  }
}

/**
 * Minutes from 1970-01-01T00:00Z to a dated moment: exact with an offset; without one the written time counts as UTC,
 * and a bare date as its midnight. Null for undated moments. Good for sorting and for differences inside a document.
 */
export function minuteOf(value: string | null | undefined): number | null {
  const date = dateOf(value);
  if (!value || !date) return null;
  const local = value.replace(OFFSET, "");
  try {
    const minute = Temporal.PlainDateTime.from(local).toZonedDateTime("UTC").epochMilliseconds / 60_000;
    return minute - offsetMinutes(value);
  } catch {
    return null;
  }
}

/** The offset of a moment in minutes east of UTC; 0 where none is written. */
export function offsetMinutes(value: string): number {
  if (!value.includes("T")) return 0;
  const written = OFFSET.exec(value)?.[0];
  if (!written) return 0;
  const [hours = 0, minutes = 0] = written.slice(1).split(":").map(Number);
  return (written.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** Whole days from one calendar date to another; null when either does not exist. */
export function daysBetween(from: string, to: string): number | null {
  const first = dayNumber(from);
  const last = dayNumber(to);
  return first === null || last === null ? null : last - first;
}
