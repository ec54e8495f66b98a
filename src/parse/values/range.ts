import { type DateOptions, type FoundMoment, findMoments, leadingMoment } from "./moment.ts";
import { type FoundRange, joined } from "./shared-ends.ts";
import { dottedRange, leadingPair, weakBefore, weakBehind } from "./weak-ends.ts";
import { WEEKDAY } from "./weekday.ts";

export type { FoundRange } from "./shared-ends.ts";

const VERB =
  "(?:end(?:ed|ing|s)?|resolv(?:ed|ing)|restored|recovered|finish(?:ed|ing)?|conclud(?:ed|ing)|mitigated|fixed|last(?:ed|ing))";
const TO =
  "to|until|till?|til|through|thru|up to|bis|à|a|al|alle|às|hasta|jusqu'à|jusqu’à|até(?: às)?|tot|do|до|から";
/** "And" in the languages of `BETWEEN`. */
const AND = "and|&|et|und|y|e|en|og|och|и|i";
const CONNECTOR = new RegExp(
  `^/$|^[)\\]*_\`]{0,3},?\\s{0,3}(?:(?:on )?${WEEKDAY},?\\s)?(?:[-–—~〜～→⟶至到]|-{1,2}>|=>|(?:${TO})(?!\\p{L})|(?<and>${AND})(?!\\p{L})|` +
    `(?:(?:and|,|then)\\s)?(?:it |was |were |is |being |fully |finally |completely ){0,3}${VERB}(?:\\s(?:at|by|on|around|until))?)` +
    "\\s{0,3}(?:at\\s|on\\s|las\\s|as\\s|às\\s|about\\s|around\\s|approximately\\s|the\\s)?" +
    `(?:${WEEKDAY},?\\s(?:at\\s)?)?[*_\`([]{0,3}$`,
  "iu",
);
/** Behind the first moment, before the connector: "(block 812)", "(start)", a zone that nothing knows. */
const ASIDE = /^[*_`]{0,3} ?(?:\([^()\d]{0,16}[^()]{1,30}\)|[A-Z]{1,5}(?= ?(?:[-–—~→]|to |until )))/u;
const FRONT_WORDS = new RegExp(
  `\\b(?:from|between|at|on|the|about|around|approximately|${WEEKDAY})\\b`,
  "giu",
);
const BETWEENS = "between|entre|zwischen|tussen|mellem|mellom|mellan|między|между|tra";
const BETWEEN = new RegExp(`(?<!\\p{L})(?:${BETWEENS})(?:\\s\\p{L}{1,12}){0,3}\\s{0,2}[*_\`(]{0,3}$`, "iu");
const DAY_SPAN = /(?<!\d)(?<first>\d{1,2})(?:st|nd|rd|th)? ?(?:[-–—/&]|to|and) ?(?<last>\d{1,2})(?!\d)/iu;

/**
 * The first range of a text: "10:30–11:00", "between 9 and 11am", "23:30 - 00:45 UTC on 5 May", "January 14–19, 2026".
 *
 * What is written once holds for both ends: a zone, a year, "am" or "pm" (the half of the day that puts `from` closest
 * before `until`), and the date. A single date belongs to `from`, even where it is written last; `until` gets the same
 * date, or the next day if its time is earlier. Only where a date stands directly before the time of `until` and `from`
 * has none does it belong to `until`; `from` then gets the same date, or the day before if its time is later.
 */
export function findRange(text: string, options: DateOptions): FoundRange | null {
  for (const range of findRanges(text, options)) return range;
  return null;
}

/** All ranges of a text, left to right, not overlapping. */
export function* findRanges(text: string, options: DateOptions): Generator<FoundRange> {
  const moments = findMoments(text, options);
  const dotted = dottedRange(text, options);
  if (dotted) yield dotted;
  let end = dotted?.end ?? 0;
  for (const [index, moment] of moments.entries()) {
    const range = moment.start < end ? null : rangeAt(text, index, moments, options);
    if (range) yield range;
    end = range?.end ?? end;
  }
}

/** The range that begins, or ends, with one of the moments of a text. */
function rangeAt(
  text: string,
  index: number,
  moments: readonly FoundMoment[],
  options: DateOptions,
): FoundRange | null {
  const moment = moments[index];
  if (!moment) return null;
  const span = daySpan(text, moment);
  if (span) return span;
  const earlier = moment.time && weakBefore(text, moment, moments[index - 1]?.end ?? 0);
  if (earlier?.time) return joined(earlier, moment, text);
  const next = behind(text, moment, moments[index + 1], options);
  return next && joined(moment, next, text);
}

/**
 * The moment or range with which an entry begins, as `leadingMoment` reads it: `text.slice(end)` tells the event.
 * `until` is null where only one moment leads.
 */
export function leadingRange(
  text: string,
  options: DateOptions,
): { from: FoundMoment; until: FoundMoment | null; end: number } | null {
  const range = findRange(text.slice(0, 120), options) ?? leadingPair(text.slice(0, 120), options);
  const front = range && text.slice(0, range.start);
  if (range && front !== null && isFront(front)) {
    const until = leadingMoment(text.slice(range.until.start), options);
    const end = until ? range.until.start + until.end : range.end;
    return { from: range.from, until: range.until, end: Math.max(end, range.end) };
  }
  const from = leadingMoment(text, options);
  return from && { from, until: null, end: from.end };
}

function isFront(front: string): boolean {
  return !/\p{L}{2}/u.test(front.replace(FRONT_WORDS, ""));
}

/** The moment that the text joins to `from`: the next one found, or a weak form that the connector makes plain. */
function behind(
  text: string,
  from: FoundMoment,
  next: FoundMoment | undefined,
  options: DateOptions,
): FoundMoment | null {
  const limit = next ? next.start : Math.min(text.length, from.end + 40);
  const between = text.slice(from.end, limit);
  if (next && between.length <= 60) {
    const match = CONNECTOR.exec(between.replace(ASIDE, ""));
    if (match && !(match[0] === "/" && from.time && next.time))
      return match.groups?.["and"] && !isBetween(text, from) ? null : next;
  }
  return weakBehind(text, from, options);
}

/** "Between" stands before the first moment, or between its day and its time. */
function isBetween(text: string, { start, end }: FoundMoment): boolean {
  return (
    BETWEEN.test(text.slice(Math.max(0, start - 40), start)) || /\bbetween\b/i.test(text.slice(start, end))
  );
}

/** The two days of "14–19 January 2026", which is one moment to `findMoments`; "03/10/2021" is one day. */
function daySpan(text: string, moment: FoundMoment): FoundRange | null {
  if (moment.date === null || moment.time !== null) return null;
  const written = text.slice(moment.start, moment.end);
  const groups = /\p{L}{3}/u.test(written) ? DAY_SPAN.exec(written)?.groups : undefined;
  if (!groups || Number(groups["first"]) !== moment.date.day || Number(groups["last"]) <= moment.date.day)
    return null;
  const until = { ...moment, date: { ...moment.date, day: Number(groups["last"]) } };
  return { from: moment, until, start: moment.start, end: moment.end };
}
