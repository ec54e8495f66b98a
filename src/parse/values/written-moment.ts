import { dayNumber, isRealDate } from "./calendar.ts";
import type { WrittenDate, WrittenTime } from "./written.ts";

const two = (value: number) => String(value).padStart(2, "0");

/**
 * Date, time and offset → a moment's value in the precision given: `2023-05-15T10:30+00:00`, `2023-05-15T10:30`,
 * `2023-05-15`, `T10:30`. Null where neither a full date nor a time is known, and where the calendar has no such day.
 */
export function momentValue(
  date: WrittenDate | null,
  time: WrittenTime | null,
  offset: string | null,
): string | null {
  if (date?.year && !isRealDate(date)) return null;
  const day = date?.year ? `${String(date.year).padStart(4, "0")}-${two(date.month)}-${two(date.day)}` : "";
  if (!time) return day || null;
  const seconds = time.second === null ? "" : `:${two(time.second)}`;
  return `${day}T${two(time.hour)}:${two(time.minute)}${seconds}${offset ?? ""}`;
}

/** The day of a moment's value that has one. */
export function dateOf(value: string): WrittenDate & { year: number } {
  const [year, month, day] = value.slice(0, 10).split("-").map(Number);
  return { year: year ?? 1, month: month ?? 1, day: day ?? 1 };
}

/**
 * Minutes from one moment's value to another, to a hundredth; negative where the second is earlier. With offsets on
 * both, real time; otherwise clock time. Null where either lacks a time, or only one has a date.
 */
export function minutesBetween(from: string, until: string): number | null {
  const a = instantOf(from);
  const b = instantOf(until);
  if (!a || !b || a.dated !== b.dated) return null;
  const both = a.offset !== null && b.offset !== null;
  const shift = both ? (a.offset ?? 0) - (b.offset ?? 0) : 0;
  return Math.round((b.minutes - a.minutes + shift) * 100) / 100;
}

function instantOf(value: string): { minutes: number; offset: number | null; dated: boolean } | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T(\d{2}):(\d{2})(?::(\d{2}))?(?:([+-])(\d{2}):(\d{2}))?$/.exec(
    value,
  );
  if (!match) return null;
  const [, year, month, day, hour, minute, second, sign, offsetHours, offsetMinutes] = match;
  const days = day ? dayNumber({ year: Number(year), month: Number(month), day: Number(day) }) : 0;
  const offset = sign ? (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1) : null;
  return {
    minutes: days * 1440 + Number(hour) * 60 + Number(minute) + Number(second ?? 0) / 60,
    offset,
    dated: day !== undefined,
  };
}

/**
 * Whether a moment that lies so many minutes after another is the earlier one beyond doubt: not within the same minute,
 * which one of the two may give with its seconds; without dates not by more than half a day, which is past midnight.
 * @param minutes as `minutesBetween` gives them
 * @param value the moment's value; null for none
 */
export function isEarlier(minutes: number, value: string | null): boolean {
  return minutes <= -1 && (minutes > -HALF_DAY || !value?.startsWith("T"));
}

const HALF_DAY = 12 * 60;
