import { Temporal } from "temporal-polyfill";
import type { Phase } from "../model/vocabulary.ts";
import { capital, counted, dateWords } from "./wording.ts";

const HOUR = 60;
const DAY = 1440;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Offset from the start: `T+0:20`, `T−1:05`, from two days on `T+7 d 10:20`; with whole days only, `T+12 d`. */
export function offsetWords(minutes: number, wholeDays: boolean): string {
  const sign = minutes < 0 ? "−" : "+";
  const whole = Math.round(Math.abs(minutes));
  if (wholeDays) return `T${sign}${Math.round(whole / DAY)} d`;
  const days = whole < 2 * DAY ? "" : `${Math.floor(whole / DAY)} d `;
  const hours = Math.floor((days === "" ? whole : whole % DAY) / HOUR);
  return `T${sign}${days}${hours}:${String(whole % HOUR).padStart(2, "0")}`;
}

/** `15 Oct`, for marks on an axis and for a change of day. */
export function shortDate(date: string): string {
  const [day = "", month = ""] = dateWords(date).split(" ");
  return `${day} ${month.slice(0, 3)}`;
}

/** `Saturday`; empty for a date that does not exist. */
export function weekday(date: string): string {
  try {
    return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? "";
  } catch {
    return "";
  }
}

/**
 * How long the second date lies after the first, in the largest fitting unit: `8 months later`, `the same day`.
 * @throws RangeError for a date that does not exist
 */
export function apart(from: string, to: string): string {
  const gap = Temporal.PlainDate.from(from).until(to, { largestUnit: "year" });
  const words = gap.sign < 0 ? "earlier" : "later";
  const { years, months, days } = gap.abs();
  if (years > 0) return `${counted(years, "year")} ${words}`;
  if (months > 0) return `${counted(months, "month")} ${words}`;
  return days > 0 ? `${counted(days, "day")} ${words}` : "the same day";
}

/** Where something was read: `l. 10`, `l. 10–12`. */
export function lineWords([first, last]: readonly [number, number]): string {
  return first === last ? `l. ${first}` : `l. ${first}–${last}`;
}

/** A phase as a label: `False lead`; null is an entry without one. */
export function phaseName(phase: Phase | null): string {
  return phase === null ? "No phase read" : capital(phase === "false-lead" ? "false lead" : phase);
}
