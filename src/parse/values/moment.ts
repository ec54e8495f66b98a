import { remembered } from "../remembered.ts";
import { DATE_WORDS } from "./date.ts";
import { MARKER, MARKER_BEFORE } from "./marker.ts";
import { alternatives, matchAt } from "./match-at.ts";
import { type FoundMoment, type Reading, readMoment, standsFree } from "./reading.ts";
import { TIME_WORDS } from "./time.ts";
import { skipWeekday } from "./weekday.ts";
import type { DateOptions } from "./written.ts";

export type { FoundMoment } from "./reading.ts";
export type { DateOptions, WrittenDate, WrittenTime } from "./written.ts";

const CANDIDATE = new RegExp(
  `\\d|(?<![\\p{L}\\d_])(?:${alternatives([...DATE_WORDS, ...TIME_WORDS])})`,
  "giu",
);
const FRONT = new RegExp(
  "^(?:\\[[ xX]\\]\\s|\\d{1,3}[.)]\\s{1,3}(?!\\d{1,2}:)|[a-k][.)]\\s{1,3}(?=\\d)|\\+(?=\\s)|[\\s>*_`~≈#|\\-–—•·●▪◦‣■◆►▶→\"'“‘([{]|\\p{Extended_Pictographic}|[\\u200d\\ufe0f\\u20e3♂♀]|\\p{Emoji_Modifier}|\\p{Regional_Indicator}" +
    `|the(?=\\s\\d{1,2}(?:st|nd|rd|th))|day \\d{1,2}(?=[\\s,:-])[,:]?|(?:at|on|by|from|after|before|um|vers|à|às|kl\\.?|time|T(?=\\d)|${MARKER})(?=[\\s~\\d])|(?:date|day|datum|fecha|data|日期|日付) ?[:：]|update ?[:：–-]?(?=\\s)){0,32}`,
  "iu",
);
const BEHIND =
  /[)\]}*_`"'”’]{0,4}[ \t\u00a0]{0,60}(?:(?:[:：|.,;)\]]|[-=]?>|[-–—]{1,3}|→)[)\]*_`]{0,3}(?:[ \t\u00a0]{0,4}[|:](?=\s))?)?\s{0,8}/uy;
const OTHER_CLOCK = /[ \t\u00a0]{0,2}[(/][ \t\u00a0]?/uy;

/** All moments of a text, left to right, not overlapping. Digits that could be anything else are left alone. */
export function findMoments(text: string, { dateOrder }: DateOptions): readonly FoundMoment[] {
  return MOMENTS[dateOrder](text);
}

const MOMENTS = {
  dmy: remembered((text) => readMoments(text, { dateOrder: "dmy" })),
  mdy: remembered((text) => readMoments(text, { dateOrder: "mdy" })),
};

function readMoments(text: string, options: DateOptions): FoundMoment[] {
  const moments: FoundMoment[] = [];
  let index = 0;
  for (let at = nextCandidate(text, index); at !== -1; at = nextCandidate(text, index)) {
    const adjoins = moments.length > 0 && at === index + 1;
    const reading = adjoins || standsFree(text, at) ? readMoment(text, at, options) : null;
    if (reading && (reading.strength === "sure" || isWhole(text, reading))) {
      moments.push(published(withMarker(text, reading, index)));
      index = reading.end;
    } else {
      index = skipWord(text, at);
    }
  }
  return moments;
}

/**
 * The moment with which an entry begins, behind bullets, emoji, brackets and words such as "At". Its `start` is 0 and its
 * `end` lies behind the separator that follows, so that `text.slice(end)` tells the event. Also reads forms that are a
 * time only there: "0930 ...", "10.30 - ...", "noon: ...".
 */
export function leadingMoment(text: string, { dateOrder }: DateOptions): FoundMoment | null {
  return LEADING[dateOrder](text);
}

/** Whether a text is the moment with which it begins and nothing else: "10:15 AM:", "5 March, 10:15 UTC". */
export function isMomentAlone(text: string, options: DateOptions): boolean {
  const end = leadingMoment(text.slice(0, 200), options)?.end ?? 0;
  return end > 0 && !/[\p{L}\p{N}]/u.test(text.slice(end));
}

const LEADING = {
  dmy: remembered((text) => readLeading(text, { dateOrder: "dmy" })),
  mdy: remembered((text) => readLeading(text, { dateOrder: "mdy" })),
};

function readLeading(text: string, options: DateOptions): FoundMoment | null {
  const front = FRONT.exec(text)?.[0] ?? "";
  const at = front.length;
  const weekday = behindAt(text, skipWeekday(text, at));
  const reading = readMoment(text, at, options) ?? (weekday > at ? readMoment(text, weekday, options) : null);
  if (!reading || !mayLead(text, reading)) return null;
  const approximate = reading.approximate || MARKER_BEFORE.test(front);
  return published({ ...reading, start: 0, end: behind(text, reading, options), approximate });
}

/** Behind the "at " of "Monday at 9:30". */
function behindAt(text: string, index: number): number {
  return text.startsWith("at ", index) ? index + 3 : index;
}

function isWhole(text: string, { start, end }: Reading): boolean {
  return (
    /^[\s*_`([]{0,8}$/.test(text.slice(0, start)) && /^[\s*_`)\].|]{0,8}$/.test(text.slice(end, end + 9))
  );
}

/** A weak reading may lead an entry only before a separator; digits like a year never do. */
function mayLead(text: string, { strength, start, end, date }: Reading): boolean {
  if (strength === "sure") return true;
  const digits = text.slice(start, end);
  const next = text.slice(end, end + 6);
  const parted = /^[)\]}*_`"]{0,4}(?:\s?(?:[:：|;)\]]|[-–—]|=>|→|$)|\t)/u.test(next);
  return strength === "fair"
    ? parted || (date === null && /^0\d{3}$|^\d\d?[.hH]|^\p{L}/u.test(digits))
    : parted && date !== null;
}

/** Behind the separator, and behind the same moment on another clock: "14:00 UTC (16:00 CEST): ...". */
function behind(text: string, reading: Reading, options: DateOptions): number {
  let end = reading.end;
  const other = matchAt(OTHER_CLOCK, text, end) ? readMoment(text, OTHER_CLOCK.lastIndex, options) : null;
  if (other?.time && other.strength === "sure")
    end = other.end + (/[)\]]/.test(text[other.end] ?? "") ? 1 : 0);
  return matchAt(BEHIND, text, end) ? BEHIND.lastIndex : end;
}

function withMarker(text: string, reading: Reading, from: number): Reading {
  const before = text.slice(Math.max(from, reading.start - 20), reading.start);
  const match = MARKER_BEFORE.exec(before);
  const marker = match?.[1];
  if (!match || marker === undefined) return reading;
  return {
    ...reading,
    start: reading.start - (before.length - match.index - match[0].indexOf(marker)),
    approximate: true,
  };
}

function published({ strength: _, ...moment }: Reading): FoundMoment {
  return moment;
}

function nextCandidate(text: string, from: number): number {
  CANDIDATE.lastIndex = from;
  return CANDIDATE.exec(text)?.index ?? -1;
}

/** Past the digits or the first letter of a candidate that was none. */
function skipWord(text: string, index: number): number {
  let end = index + 1;
  while (end < text.length && /\d/.test(text[end] ?? "")) end += 1;
  return end;
}
