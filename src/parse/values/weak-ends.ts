import type { DateOptions, FoundMoment } from "./moment.ts";
import { readMoment } from "./reading.ts";
import { type FoundRange, HAS_MERIDIEM, joined } from "./shared-ends.ts";
import { readTime } from "./time.ts";
import type { WrittenTime } from "./written.ts";

const BARE_HOUR =
  /(?<![\p{L}\d:.,/-])(?<hour>1?\d|2[0-3])(?::(?<minute>[0-5]\d))?(?<join> ?(?:[-–—]|to|and|until) ?)$/iu;

/** "From 18.50 to 19.37": two clocks with dots are one between such words. */
export function dottedRange(text: string, options: DateOptions): FoundRange | null {
  const match = DOTTED.exec(text);
  if (!match) return null;
  const from = readMoment(text, match.index + match[0].length, options);
  const gap = from && DOTTED_GAP.exec(text.slice(from.end, from.end + 12))?.[0].length;
  const until = gap ? readMoment(text, from.end + gap, options) : null;
  if (!from?.time || !until?.time || NO_CLOCK.test(text.slice(until.end, until.end + 8))) return null;
  return joined(from, until, text);
}

const DOTTED =
  /(?<!\p{L})(?:from|between|von|zwischen|fra|mellem|mellom|från|mellan|od|klo|kl\.?) (?=\d{1,2}\.\d\d (?:\p{L}{2,5}|[-–—]) \d{1,2}\.\d\d(?!\d|\.\d))/iu;
const DOTTED_GAP = /^ (?:\p{L}{2,5}|[-–—]) /u;
/** "0735 - 0739 Engineers look", "10.30 -> 10.35": two clocks without a colon with which an entry begins. */
export function leadingPair(text: string, options: DateOptions): FoundRange | null {
  const match = PAIR.exec(text);
  if (!match) return null;
  const [, front = "", first = "", joiner = ""] = match;
  const from = readMoment(text, front.length, options);
  const until = readMoment(text, front.length + first.length + joiner.length, options);
  if (!from?.time || !until?.time || from.date || until.date || NO_CLOCK.test(text.slice(until.end)))
    return null;
  return joined(from, until, text);
}

/** Two years are of the same form: "2018 - 2019". */
const PAIR =
  /^([\s*_`~([]{0,6})((?!(?:19|20)\d\d\D{1,4}(?:19|20)\d\d)(?:\d{4}|\d\d\.\d\d))( ?(?:-{1,2}>|=>|[-–—→]|to|until) ?)(?:\d{4}|\d\d\.\d\d)(?![\d.%]|,\d)/u;

/** What makes such digits amounts. */
const NO_CLOCK = /^ ?(?:%|[kKMGT]?i?B\b|[nmµ]?s\b|sec|min|hours|x\b|€|\$|per\b|million|\d)/;

/** The weak form that the text joins to `from`, behind a connector. */
export function weakBehind(text: string, from: FoundMoment, options: DateOptions): FoundMoment | null {
  const day = dayBehind(text, from);
  if (day) return day;
  const joiner = /^ ?(?:-{1,2}>|=>|[-–—→]|to|until|till) ?/u.exec(text.slice(from.end, from.end + 8));
  const index = joiner && from.end + joiner[0].length;
  const reading =
    index && readTime(text, index)?.strength === "fair" ? readMoment(text, index, options) : null;
  if (!reading) return null;
  const { strength: _, ...moment } = reading;
  return moment;
}

/** "07-02" in "2026-06-12 ~ 07-02". */
function dayBehind(text: string, { start, end, date, time }: FoundMoment): FoundMoment | null {
  if (!date?.year || time || !/^\d{4}-\d\d-\d\d$/.test(text.slice(start, end))) return null;
  const found = MONTH_DAY.exec(text.slice(end, end + 16));
  const [month, day] = [Number(found?.[2]), Number(found?.[3])];
  if (!found || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const at = end + (found[1]?.length ?? 0);
  return { ...bare(at, found[0].length - (found[1]?.length ?? 0), null), date: { ...date, month, day } };
}

const MONTH_DAY = /^( ?(?:[-–—→~〜～至到]|to|until|till) ?)(\d\d)-(\d\d)(?![-\d])/u;

/** "9" in "between 9 and 11am", "midnight" in "from midnight to 3:00 AM", "1030" in "1030–1115 UTC", "1900" in "between 1900 and 2100 UTC". */
export function weakBefore(text: string, until: FoundMoment, from: number): FoundMoment | null {
  const before = text.slice(Math.max(from, until.start - 24), until.start);
  const named = /(?:noon|midday|midnight)(?= ?(?:[-–—]|to|and|until) ?$)/iu.exec(before);
  if (named)
    return bare(
      until.start - before.length + named.index,
      named[0].length,
      readTime(named[0], 0)?.time ?? null,
    );
  const hours = SHORT_HOUR.exec(before);
  if (hours && Number(hours[1]) < 24)
    return bare(until.start - before.length + hours.index, hours[0].length, onTheHour(Number(hours[1])));
  const digits = /(?<![\p{L}\d:.,/-])\d{4}(?= ?(?:[-–—→]|-{1,2}>|=>|to|until|and) ?$)/u.exec(before);
  if (
    digits &&
    (!before.endsWith("and ") || BETWEEN.test(text.slice(Math.max(0, until.start - 36), until.start)))
  )
    return bare(until.start - before.length + digits.index, 4, readTime(digits[0], 0)?.time ?? null);
  if (!HAS_MERIDIEM.test(text.slice(until.start, until.end))) return null;
  const match = BARE_HOUR.exec(before);
  if (!match || match.groups?.["minute"]) return null;
  const length = match[0].length - (match.groups?.["join"]?.length ?? 0);
  const hour = Number(match.groups?.["hour"]);
  return hour === 0 ? null : bare(until.start - before.length + match.index, length, onTheHour(hour));
}

/** "between 1900 and", "between the hours of 1900 and". */
const BETWEEN = /\bbetween (?:the hours of )?\d{4} and $/i;

function bare(start: number, length: number, time: WrittenTime | null): FoundMoment {
  const nothing = { date: null, zone: null, approximate: false, ambiguous: false, invalid: false };
  return { start, end: start + length, time, ...nothing };
}

function onTheHour(hour: number): WrittenTime {
  return { hour, minute: 0, second: null };
}

/** "10h" in "de 10h à 11h30". */
const SHORT_HOUR = /(?<![\p{L}\d:.,/-])(\d{1,2}) ?h(?= ?(?:[-–—]|à|às|a|e|et|as) ?$)/iu;
