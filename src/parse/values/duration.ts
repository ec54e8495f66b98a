import { type Amount, clockMinutes, readAmount } from "./amount.ts";
import { NUMBER_WORD } from "./number-words.ts";

/** A length of time as written, in minutes, to two decimals; "30 seconds" is 0.5. */
export interface FoundDuration {
  minutes: number;
  /** The second number of a range ("3 to 4 hours"), in minutes; null where there is one number. */
  most: number | null;
  /** "about", "~", "up to", a range ("3 to 4 hours" gives its first number), months. */
  approximate: boolean;
  /** "over", "more than", "at least", "13+ hours". */
  lowerBound: boolean;
  start: number;
  end: number;
}

const CLOCK_ALONE = /^(?<first>\d{1,3}):(?<second>[0-5]\d)(?::(?<third>[0-5]\d)(?:\.\d{1,6})?)?$/u;
const ABOUT =
  "~|≈|±|about|around|approx\\.?|approximately|roughly|circa|ca\\.?|nearly|almost|some|just under|just over|a good|up to|less than|under|within|at most|fewer than|no more than|<|≤|<=|or so|an estimated|close to|大约|约|約";
const AT_LEAST =
  "over|more than|at least|upwards? of|no less than|longer than|in excess of|>|≥|>=|greater than|well over|超过";
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<least>${AT_LEAST})|${ABOUT})[ \\t\\n*_]{0,3}(?:(?:an?|a good|the)[ \\n])?$`,
  "iu",
);
const TRAILING =
  /^\s?(?:or (?<more>more)|or so|\(?(?:approx(?:imately)?|estimated|roughly)\)?|[左以](?:右|上))/iu;
/** What makes it a distance from another moment, a repetition or a setting rather than a length. */
const NO_LENGTH_AFTER =
  /^(?:[ \n-]{1,2}(?:ago|later|earlier|old|from now|hence|timeouts?|intervals?|ttls?|sla|slo|retention|cache|polling|backoff|cron)(?!\p{L})|[ \n](?:a|per|each) (?:day|week|month)(?!\p{L}))/iu;
const NO_LENGTH_BEFORE = /(?:\b(?:every|each|per|past|last|next|ttl|timeout)(?: of| is)?|[$€£#/])\s?$/iu;
const MEASURING =
  /(?:^|[:(|~≈<>]|(?<!\p{L})(?:for|of|last(?:ed|s|ing)?|took|takes|within|in|over|than|least|about|around|approximately|roughly|nearly|almost|just|under|another|was|half))[\s*_]{0,4}$/iu;
const CANDIDATE = new RegExp(
  `\\d|½|(?<![\\p{L}\\d_])(?:an?|half|quarter|three|P(?=\\d|T\\d)|${NUMBER_WORD})(?![a-su-z_])`,
  "giu",
);

/**
 * The first length of time in a text: "2h 30m", "about two hours", "an hour and a half", "PT2H30M". Null for "several
 * hours", for "ago", "later", "every" and the like, and for a clock time without a unit, unless it is the whole text.
 */
export function findDuration(text: string): FoundDuration | null {
  const alone = wholeClock(text);
  if (alone) return alone;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const at = match.index;
    const amount = free(text, at) ? readAmount(text, at) : null;
    if (!amount) {
      CANDIDATE.lastIndex = behindWord(text, at);
      continue;
    }
    const before = text.slice(Math.max(0, at - 24), at);
    const after = NO_LENGTH_AFTER.exec(text.slice(amount.end, amount.end + 20));
    if (!after && !NO_LENGTH_BEFORE.test(before) && !isRate(text, amount, before, at))
      return finish(text, at, before, amount);
    CANDIDATE.lastIndex = amount.end + (after?.[0].length ?? 0);
  }
  return null;
}

/** "02:15:00" or "2:30" as the whole text: hours and minutes. */
function wholeClock(text: string): FoundDuration | null {
  const trimmed = text.trim();
  const groups = trimmed.length > 20 ? undefined : CLOCK_ALONE.exec(trimmed)?.groups;
  if (!groups) return null;
  const start = text.indexOf(trimmed);
  return {
    minutes: rounded(clockMinutes(groups)),
    most: null,
    approximate: false,
    lowerBound: false,
    start,
    end: start + trimmed.length,
  };
}

function finish(text: string, at: number, before: string, amount: Amount): FoundDuration {
  const marker = BEFORE.exec(before);
  const trailing = TRAILING.exec(text.slice(amount.end, amount.end + 20));
  const lowerBound =
    amount.lowerBound || marker?.groups?.["least"] !== undefined || trailing?.groups?.["more"] !== undefined;
  return {
    minutes: rounded(amount.minutes),
    most: amount.most === null ? null : rounded(amount.most),
    approximate: !lowerBound && (amount.approximate || marker !== null || trailing !== null),
    lowerBound,
    start: marker ? at - (before.length - marker.index) : at,
    end: amount.end + (trailing?.[0].length ?? 0),
  };
}

/** "Twice a day" is a rate, "for a day" a length: an article alone needs a word before it that measures. */
function isRate(text: string, amount: Amount, before: string, at: number): boolean {
  return /^an?[ \n]\p{L}+$/iu.test(text.slice(at, amount.end)) && !MEASURING.test(before);
}

/** Not in the middle of a number, name, version or price. */
function free(text: string, index: number): boolean {
  const before = text[index - 1] ?? " ";
  return (
    !/[\p{Script=Latin}\d_:/#$€£]/u.test(before) &&
    !(/[.,-]/.test(before) && /[\p{Script=Latin}\d]/u.test(text[index - 2] ?? " "))
  );
}

function behindWord(text: string, index: number): number {
  let end = index + 1;
  while (end < text.length && /[\p{L}\d]/u.test(text[end] ?? "")) end += 1;
  return end;
}

function rounded(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
