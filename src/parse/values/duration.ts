import { LETTERS, UNITS } from "./duration-units.ts";
import { alternatives, matchAt } from "./match-at.ts";
import { NUMBER_WORD, spelledNumber } from "./number-words.ts";

/** A length of time as written, in minutes, to two decimals; "30 seconds" is 0.5. */
export interface FoundDuration {
  minutes: number;
  /** "about", "~", "up to", a range ("3 to 4 hours" gives its first number), months. */
  approximate: boolean;
  /** "over", "more than", "at least", "13+ hours". */
  lowerBound: boolean;
  start: number;
  end: number;
}

/** One or more quantities read in a row. */
interface Amount {
  minutes: number;
  end: number;
  approximate: boolean;
  lowerBound: boolean;
}

type Groups = Record<string, string | undefined>;

const GAP = "[ \\t\\u00a0\\u202f\\n]";
const WORD_END = "(?![\\p{Script=Latin}\\d_])";
const LATIN_UNIT = `(?<unit>${alternatives(Object.keys(UNITS).filter((word) => /^\p{Script=Latin}/u.test(word)))})${WORD_END}`;
const OTHER_UNIT = `(?<other>${alternatives(Object.keys(UNITS).filter((word) => !/^\p{Script=Latin}/u.test(word)))})(?!\\p{Script=Han}?[时時点點])`;
const LETTER = `(?<letter>[smhdw])(?![\\p{Script=Latin}_/])`;
const NUMBER = `(?:(?<digits>\\d{1,3}(?:,\\d{3}){1,2}(?!\\d)|\\d{1,6})(?<fraction>[.,]\\d{1,3}(?!\\d))?(?<vulgar> ?[½¼¾]| 1/2)?|(?<half>½)|(?<word>an?|${NUMBER_WORD})(?![\\p{L}\\d]))`;
const AND_HALF = `(?<andhalf>${GAP}and${GAP}a${GAP}(?:half|(?<quarter>quarter)))?`;
const PLUS = "(?<plus>\\+)?";
const UP_TO = `(?:${GAP}?(?:[-–—]|to|or)${GAP}?(?<second>\\d{1,5}(?:[.,]\\d{1,2})?|${NUMBER_WORD})${PLUS.replace("plus", "plus2")})?`;
const QUANTITY = new RegExp(
  `${NUMBER}${AND_HALF}${PLUS}${UP_TO}(?:[ \\t\\u00a0\\u202f\\n-]{0,2}(?:${LATIN_UNIT}|${OTHER_UNIT})|${LETTER})(?<tail>${GAP}and${GAP}a${GAP}(?:half|(?<tailquarter>quarter))(?!\\p{L}))?`,
  "iuy",
);
const PART = new RegExp(`(?<share>half|(?:a )?quarter|three[ -]quarters)(?:${GAP}of)?${GAP}an?${GAP}(?<unit>hour|day|minute|week)${WORD_END}`, "iuy");
const JOIN = new RegExp(`(?:,?${GAP}(?:and${GAP}|&${GAP})?|,${GAP}?|)`, "iuy");
/** "1h30": the minutes behind the hour carry no unit. */
const BARE_MINUTES = /(?<=\d[hH]) ?(?<minutes>[0-5]\d)(?![\d:.,%]| ?\p{L})/uy;
const CLOCK_UNIT = /(?<first>\d{1,4}):(?<second>[0-5]\d)(?::(?<third>[0-5]\d))?[ \t\u00a0]?(?:(?<hours>hours?|hrs?\.?|h)|(?<minutes>minutes?|mins?\.?|m)|\(?hh?:mm?(?::ss?)?\)?)(?!\p{L})/iuy;
const CLOCK_ALONE = /^(?<first>\d{1,3}):(?<second>[0-5]\d)(?::(?<third>[0-5]\d)(?:\.\d{1,6})?)?$/u;
const ISO = /P(?=\d|T\d)(?:(?<weeks>\d{1,4})W)?(?:(?<days>\d{1,4})D)?(?:T(?:(?<hours>\d{1,4}(?:\.\d{1,3})?)H)?(?:(?<minutes>\d{1,5}(?:\.\d{1,3})?)M)?(?:(?<seconds>\d{1,6}(?:\.\d{1,6})?)S)?)?(?![\p{L}\d])/uy;

const ABOUT = "~|≈|±|about|around|approx\\.?|approximately|roughly|circa|ca\\.?|nearly|almost|some|just under|just over|a good|up to|less than|under|within|at most|fewer than|no more than|<|≤|<=|or so|an estimated|close to|大约|约|約";
const AT_LEAST = "over|more than|at least|upwards? of|no less than|longer than|in excess of|>|≥|>=|greater than|well over|超过";
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:(?<least>${AT_LEAST})|${ABOUT})[ \\t\\n*_]{0,3}(?:(?:an?|a good|the)[ \\n])?$`, "iu");
const TRAILING = /^\s?(?:or (?<more>more)|or so|\(?(?:approx(?:imately)?|estimated|roughly)\)?|[左以](?:右|上))/iu;
/** What makes it a distance from another moment, a repetition or a setting rather than a length. */
const NO_LENGTH_AFTER = /^(?:[ \n-]{1,2}(?:ago|later|earlier|old|from now|hence|timeouts?|intervals?|ttls?|sla|slo|retention|cache|polling|backoff|cron)(?!\p{L})|[ \n](?:a|per|each) (?:day|week|month)(?!\p{L}))/iu;
const NO_LENGTH_BEFORE = /(?:\b(?:every|each|per|past|last|next|ttl|timeout)(?: of| is)?|[$€£#/])\s?$/iu;
const MEASURING = /(?:^|[:(|~≈<>]|(?<!\p{L})(?:for|of|last(?:ed|s|ing)?|took|takes|within|in|over|than|least|about|around|approximately|roughly|nearly|almost|just|under|another|was|half))[\s*_]{0,4}$/iu;
const CANDIDATE = new RegExp(`\\d|½|(?<![\\p{L}\\d_])(?:an?|half|quarter|three|P(?=\\d|T\\d)|${NUMBER_WORD})(?![a-su-z_])`, "giu");

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
    if (!after && !NO_LENGTH_BEFORE.test(before) && !isRate(text, amount, before, at)) return finish(text, at, before, amount);
    CANDIDATE.lastIndex = amount.end + (after?.[0].length ?? 0);
  }
  return null;
}

/** Whether the text says nothing but a length of time: "~45 minutes", "(2h 30m)", "Total: 3 days." */
export function isOnlyDuration(text: string): boolean {
  const found = findDuration(text);
  if (!found) return false;
  const before = text.slice(0, found.start).replace(/\b(?:total|for|lasted|duration|a total of|approx\.?)\b/giu, "");
  const after = text.slice(found.end).replace(/\b(?:in total|total|overall|altogether|long)\b/giu, "");
  return !/[\p{L}\p{N}]/u.test(before + after);
}

function readAmount(text: string, index: number): Amount | null {
  return readIso(text, index) ?? readPart(text, index) ?? readClock(text, index) ?? readChain(text, index);
}

/** "2 hours and 30 minutes": quantities in a row, each of a smaller unit than the one before. */
function readChain(text: string, index: number): Amount | null {
  const first = readQuantity(text, index);
  if (!first) return null;
  let amount: Amount & { unit: number } = first;
  for (let count = 0; count < 4; count += 1) {
    const from = matchAt(JOIN, text, amount.end) ? JOIN.lastIndex : amount.end;
    const next = readQuantity(text, from);
    if (!next || next.unit >= amount.unit) break;
    amount = { ...next, minutes: amount.minutes + next.minutes, approximate: amount.approximate || next.approximate };
  }
  const bare = amount.unit === 60 ? matchAt(BARE_MINUTES, text, amount.end) : null;
  return bare ? { ...amount, minutes: amount.minutes + Number(bare.groups?.["minutes"]), end: BARE_MINUTES.lastIndex } : amount;
}

function readQuantity(text: string, index: number): (Amount & { unit: number }) | null {
  const match = matchAt(QUANTITY, text, index);
  if (!match) return null;
  const groups: Groups = match.groups ?? {};
  const letter = groups["letter"];
  if (letter && letter !== letter.toLowerCase() && letter !== "H") return null;
  const unit = letter ? LETTERS[letter.toLowerCase()] : UNITS[(groups["unit"] ?? groups["other"] ?? "").toLowerCase()];
  const count = countOf(groups);
  if (unit === undefined || Number.isNaN(count)) return null;
  const approximate = groups["second"] !== undefined || unit === 43200;
  const lowerBound = (groups["plus"] ?? groups["plus2"]) !== undefined;
  return { minutes: count * unit, unit, end: QUANTITY.lastIndex, approximate, lowerBound };
}

function countOf(groups: Groups): number {
  const extra = groups["andhalf"] || groups["tail"] ? (groups["quarter"] || groups["tailquarter"] ? 0.25 : 0.5) : 0;
  if (groups["half"]) return 0.5;
  if (groups["word"]) return (/^an?$/i.test(groups["word"]) ? 1 : spelledNumber(groups["word"])) + extra;
  const whole = Number(groups["digits"]?.replaceAll(",", "") + (groups["fraction"]?.replace(",", ".") ?? ""));
  const vulgar = { "½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5 }[groups["vulgar"]?.trim() ?? ""] ?? 0;
  return whole + vulgar + extra;
}

function readPart(text: string, index: number): Amount | null {
  const groups = matchAt(PART, text, index)?.groups;
  if (!groups) return null;
  const share = /^half/i.test(groups["share"] ?? "") ? 0.5 : /^three/i.test(groups["share"] ?? "") ? 0.75 : 0.25;
  return { minutes: share * (UNITS[groups["unit"]?.toLowerCase() ?? ""] ?? 0), end: PART.lastIndex, approximate: false, lowerBound: false };
}

/** "2:30 h" is hours and minutes, "2:30 min" minutes and seconds, three numbers are always hours first. */
function readClock(text: string, index: number): Amount | null {
  const groups = matchAt(CLOCK_UNIT, text, index)?.groups;
  if (!groups) return null;
  const minutes = clockMinutes(groups) / (groups["minutes"] && !groups["third"] ? 60 : 1);
  return { minutes, end: CLOCK_UNIT.lastIndex, approximate: false, lowerBound: false };
}

function readIso(text: string, index: number): Amount | null {
  const groups = matchAt(ISO, text, index)?.groups;
  if (!groups) return null;
  const [weeks, days, hours, minutes, seconds] = ["weeks", "days", "hours", "minutes", "seconds"].map((unit) => Number(groups[unit] ?? 0));
  const total = (weeks ?? 0) * 10080 + (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
  return { minutes: total, end: ISO.lastIndex, approximate: false, lowerBound: false };
}

/** "02:15:00" or "2:30" as the whole text: hours and minutes. */
function wholeClock(text: string): FoundDuration | null {
  const trimmed = text.trim();
  const groups = trimmed.length > 20 ? undefined : CLOCK_ALONE.exec(trimmed)?.groups;
  if (!groups) return null;
  const start = text.indexOf(trimmed);
  return { minutes: rounded(clockMinutes(groups)), approximate: false, lowerBound: false, start, end: start + trimmed.length };
}

function clockMinutes(groups: Groups): number {
  return Number(groups["first"]) * 60 + Number(groups["second"]) + Number(groups["third"] ?? 0) / 60;
}

function finish(text: string, at: number, before: string, amount: Amount): FoundDuration {
  const marker = BEFORE.exec(before);
  const trailing = TRAILING.exec(text.slice(amount.end, amount.end + 20));
  const lowerBound = amount.lowerBound || marker?.groups?.["least"] !== undefined || trailing?.groups?.["more"] !== undefined;
  return {
    minutes: rounded(amount.minutes),
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
  return !/[\p{Script=Latin}\d_:/#$€£]/u.test(before) && !(/[.,-]/.test(before) && /[\p{Script=Latin}\d]/u.test(text[index - 2] ?? " "));
}

function behindWord(text: string, index: number): number {
  let end = index + 1;
  while (end < text.length && /[\p{L}\d]/u.test(text[end] ?? "")) end += 1;
  return end;
}

function rounded(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
