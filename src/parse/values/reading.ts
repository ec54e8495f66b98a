import { addDays, isRealDate } from "./calendar.ts";
import { type FoundDate, readDate } from "./date.ts";
import { MARKER } from "./marker.ts";
import { matchAt } from "./match-at.ts";
import { type FoundTime, readTime } from "./time.ts";
import type { DateOptions, WrittenDate, WrittenTime } from "./written.ts";
import { type FoundZone, zoneBeside } from "./zone.ts";

/** A date, a time, or both, as one place of the text writes them. */
export interface FoundMoment {
  /** Slice of the text, end exclusive: a word such as "about" in front and the zone behind belong to it. */
  start: number;
  end: number;
  date: WrittenDate | null;
  /** 24:00 is given as 00:00, and the date, where there is one, as the next day. */
  time: WrittenTime | null;
  zone: FoundZone | null;
  approximate: boolean;
  ambiguous: boolean;
  /** The date does not exist; it is kept as written so that it can be reported. */
  invalid: boolean;
}

/** A moment with what only its surroundings can decide: whether it may stand alone. */
export interface Reading extends FoundMoment {
  strength: "sure" | "fair" | "weak";
}

const EMPHASIS = "[*_`]{0,3}";
const TO_TIME = new RegExp(
  `${EMPHASIS}[)\\]]?,?\\s{0,3}${EMPHASIS}(?:(?:T(?=\\d)|[,;|@:–—-]|/(?=\\s)|(?:at|um|à|às|a las|alle|om|ore|vers|gegen|от|в|o|from|between|starting|beginning|das|dès|desde las|kl\\.?)(?![\\p{L}]))\\s{0,3}){0,3}` +
    `[*_\`(\\[]{0,3}(?<marker>${MARKER}\\s{0,2})?[*_\`]{0,3}`,
  "iuy",
);
const TO_DATE = new RegExp(
  `${EMPHASIS}\\s{0,3}(?:[,|(–—-]\\s{0,2})?(?<word>(?:on|of|am|le|den)(?: the)?\\s{1,2}|the\\s{1,2})?${EMPHASIS}(?=[\\p{L}\\d])`,
  "iuy",
);
const LOCAL = /[ \t]\(?local(?: time)?(?!\p{L})\)?/iuy;
const LATE_YEAR = /,? (?<year>(?:19|20)\d\d)(?![\d:.%/-]|\p{L}| ?(?:hrs|UTC|GMT))/uy;

/** The moment written exactly at `index`, however weak; the caller decides whether it may stand. */
export function readMoment(text: string, index: number, options: DateOptions): Reading | null {
  const date = readDate(text, index, options);
  if (date) return dateFirst(text, index, date);
  const time = readTime(text, index);
  return time && timeFirst(text, index, time, options);
}

/** Whether the characters before allow a date or time to begin: no version, path, address, price or number goes on here. */
export function standsFree(text: string, index: number): boolean {
  const before = text[index - 1] ?? " ";
  if (/[\p{Script=Latin}\d_\\/#$€£&]/u.test(before)) return false;
  const second = text[index - 2] ?? " ";
  if (before === "+") return false;
  if (before === "." || before === "-")
    return !/[\p{Script=Latin}_]/u.test(second) && !(before === "." && /\d/.test(second));
  if (before === ":" || before === ",") return !/[\d:]/.test(second);
  return true;
}

function dateFirst(text: string, start: number, found: FoundDate): Reading {
  const { date, ambiguous, invalid } = found;
  const glue = matchAt(TO_TIME, text, found.end);
  const time = glue && glue[0].length > 0 ? readTime(text, TO_TIME.lastIndex) : readTime(text, found.end);
  if (!glue || !time || !fitsDate(text, time)) {
    const zone = zoneBeside(text, found.end);
    const later = zone && timeBehind(text, zone.end);
    return {
      start,
      end: later?.end ?? zone?.end ?? found.end,
      date,
      time: later?.time ?? null,
      zone,
      approximate: later?.approximate ?? false,
      ambiguous,
      invalid,
      strength: found.sure || later ? "sure" : "weak",
    };
  }
  const iso = glue[0] === "T" || glue[0] === " ";
  const zone = zoneBeside(
    text,
    time.end,
    glue[0] === "T" || (iso && time.time.second !== null) ? "any" : "plus",
  );
  const rest = lateYear(text, zone?.end ?? behindLocal(text, time.end), date);
  const day = time.endsDay ? addDays(rest.date, 1) : rest.date;
  const approximate = time.approximate || glue.groups?.["marker"] !== undefined;
  const end = closed(text, glue[0], rest.end);
  return { start, end, date: day, time: time.time, zone, approximate, ambiguous, invalid, strength: "sure" };
}

function timeFirst(text: string, start: number, found: FoundTime, options: DateOptions): Reading {
  const zone = zoneBeside(text, found.end, "plus");
  const end = zone?.end ?? behindLocal(text, found.end);
  const bare = { start, time: found.time, zone, approximate: found.approximate };
  const later = dateBehind(text, end, options);
  if (!later) {
    const strength = zone && isPlain(zone) ? "sure" : found.strength;
    return { ...bare, end, date: null, ambiguous: false, invalid: false, strength };
  }
  const { date, ambiguous, invalid } = later.found;
  const lateZone = zone ?? zoneBeside(text, later.end);
  const day = found.endsDay ? addDays(date, 1) : date;
  const strength = found.strength === "weak" && !zone ? "weak" : "sure";
  return {
    ...bare,
    zone: lateZone,
    end: zone ? later.end : (lateZone?.end ?? later.end),
    date: day,
    ambiguous,
    invalid,
    strength,
  };
}

/** The time behind a zone that stands between it and its day: "17 November 2020 (GMT-5) 9:00 AM". */
function timeBehind(text: string, index: number): FoundTime | null {
  const glue = matchAt(TO_TIME, text, index);
  const time = glue && glue[0].length > 0 ? readTime(text, TO_TIME.lastIndex) : null;
  return time?.strength === "sure" && !time.endsDay ? time : null;
}

/** The date that belongs to the time before it, unless that date has a time of its own. */
function dateBehind(
  text: string,
  index: number,
  options: DateOptions,
): { found: FoundDate; end: number } | null {
  const glue = matchAt(TO_DATE, text, index);
  if (!glue || glue[0] === "") return null;
  const found = readDate(text, TO_DATE.lastIndex, options);
  if (!found?.sure) return null;
  const next = glue.groups?.["word"] ? null : matchAt(TO_TIME, text, found.end);
  if (next && next[0].length > 0 && readTime(text, TO_TIME.lastIndex)?.strength === "sure") return null;
  return { found, end: closed(text, glue[0], found.end) };
}

/** Behind "local time", which names no zone but belongs to the time. */
function behindLocal(text: string, index: number): number {
  return matchAt(LOCAL, text, index) ? LOCAL.lastIndex : index;
}

/** Behind a bracket that was opened between date and time, its closing one belongs to the slice. */
function closed(text: string, glue: string, end: number): number {
  return /[([]/.test(glue) && /[)\]]/.test(text[end] ?? "") ? end + 1 : end;
}

/** The year behind the time, as `date` prints it: "Thu Jan 19 14:02:11 UTC 2024". */
function lateYear(text: string, index: number, date: WrittenDate): { date: WrittenDate; end: number } {
  const match = date.year === null ? matchAt(LATE_YEAR, text, index) : null;
  if (!match) return { date, end: index };
  const full = { ...date, year: Number(match.groups?.["year"]) };
  return { date: isRealDate(full) ? full : date, end: LATE_YEAR.lastIndex };
}

function fitsDate(text: string, time: FoundTime): boolean {
  if (time.strength !== "weak") return true;
  const zone = zoneBeside(text, time.end);
  return zone !== null && isPlain(zone);
}

/** Whether a zone behind weak digits makes them a time: "1030 Central" does not. */
function isPlain(zone: FoundZone): boolean {
  return /^[A-Z]|^[+-]/.test(zone.written) && !/[a-z]{2}/.test(zone.written);
}
