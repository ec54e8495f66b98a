import { isRealDate } from "./calendar.ts";
import { type DateOptions, findMoments, leadingMoment } from "./moment.ts";
import type { WrittenDate } from "./written.ts";

/** When an action item is due: a calendar date `2023-06-01` where the text gives a full one, else as written. */
export interface FoundDue {
  due: string;
  start: number;
  end: number;
}

const MARK = "[*_]{0,2}";
const KEY =
  "due(?: (?:date|by|on|in))?|deadline|eta|target(?: date)?|target completion|expected(?: by)?|complete by|completion date|timeline|timeframe|no later than";
const LABELLED = new RegExp(
  `(?<![\\p{L}\\d])${MARK}(?<key>${KEY})${MARK}(?<colon>\\s?[:=]${MARK}\\s?|\\s)(?=\\S)`,
  "iu",
);
const BY = /(?<![\p{L}\d])(?:by|before|until)\s(?=\S)/giu;
const VALUE = /^[^)\]};|,\n]{1,60}?(?=\s?(?:[)\]};|,\n]|\.(?:\s|$)|\s[-–—]\s|$))/u;
const SPAN_OF_TIME =
  /^(?:Q[1-4](?:[ /-]?(?:20)?\d\d)?|H[12](?:[ /-]?(?:20)?\d\d)?|(?:the )?(?:end of|early|late|mid)[ -][\p{L}\d ]{1,24}|next (?:sprint|week|month|quarter|release|year)|EO[DWMQY][\p{L}\d ]{0,16}|(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d)(?![\p{L}\d])/iu;
const NOTHING = /^(?:to\b|tbd|tba|n\/?a|none|-+|\?+|diligence|process)/iu;

/**
 * The due date in an action item or cell: "due 2023-06-01", "Deadline: June 30, 2023", "by 15 July 2023", "(due: next
 * sprint)", "ETA Q3 2024", or a text that is nothing but a date.
 */
export function findDue(text: string, options: DateOptions): FoundDue | null {
  return labelled(text, options) ?? behindBy(text, options) ?? whole(text, options);
}

function labelled(text: string, options: DateOptions): FoundDue | null {
  const match = LABELLED.exec(text);
  if (!match) return null;
  const at = match.index + match[0].length;
  const dated = dateAt(text, at, options);
  if (dated) return { ...dated, start: match.index };
  const rest = text.slice(at, at + 90);
  const colon = /[:=]/.test(match.groups?.["colon"] ?? "");
  const written = (SPAN_OF_TIME.exec(rest) ?? (colon ? VALUE.exec(rest) : null))?.[0].replace(
    /(?<![*_`\s])[*_`\s]+$/u,
    "",
  );
  return written && !NOTHING.test(written)
    ? { due: written, start: match.index, end: at + written.length }
    : null;
}

/** "by" is an everyday word: a date or a quarter must follow. */
function behindBy(text: string, options: DateOptions): FoundDue | null {
  for (const { index, 0: word } of text.matchAll(BY)) {
    const at = index + word.length;
    const dated = dateAt(text, at, options);
    if (dated) return { ...dated, start: index };
    const written = SPAN_OF_TIME.exec(text.slice(at, at + 40))?.[0].trim();
    if (written) return { due: written, start: index, end: at + written.length };
  }
  return null;
}

function whole(text: string, options: DateOptions): FoundDue | null {
  const found = text.length > 60 ? null : leadingMoment(text, options);
  if (!found?.date || /[\p{L}\p{N}]/u.test(text.slice(found.end))) return null;
  const moment = findMoments(text, options)[0];
  return moment?.date
    ? {
        due: isoDate(moment.date) ?? text.slice(moment.start, moment.end),
        start: moment.start,
        end: moment.end,
      }
    : null;
}

function dateAt(text: string, index: number, options: DateOptions): Omit<FoundDue, "start"> | null {
  const near = text.slice(index, index + 60);
  const moment = findMoments(near, options)[0];
  if (
    !moment?.date ||
    /[\p{L}\d]/u.test(near.slice(0, moment.start).replace(/\b(?:on|by|the|end of)\b/giu, ""))
  )
    return null;
  return { due: isoDate(moment.date) ?? near.slice(moment.start, moment.end), end: index + moment.end };
}

/** A real date with its year as ISO 8601, else null. */
function isoDate(date: WrittenDate): string | null {
  if (date.year === null || !isRealDate(date)) return null;
  return `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}
