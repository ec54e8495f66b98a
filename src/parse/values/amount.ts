import { LETTERS, UNITS } from "./duration-units.ts";
import { alternatives, matchAt } from "./match-at.ts";
import { NUMBER_WORD, spelledNumber } from "./number-words.ts";

/** One or more quantities read in a row. */
export interface Amount {
  minutes: number;
  /** The second number of "3 to 4 hours", in minutes; null where there is one number. */
  most: number | null;
  end: number;
  approximate: boolean;
  lowerBound: boolean;
}

type Groups = Record<string, string | undefined>;

const GAP = "[ \\t\\u00a0\\u202f\\n]";
const WORD_END = "(?![\\p{Script=Latin}_])";
const LATIN_UNIT = `(?<unit>${alternatives(Object.keys(UNITS).filter((word) => /^\p{Script=Latin}/u.test(word)))})${WORD_END}`;
const OTHER_UNIT = `(?<other>${alternatives(Object.keys(UNITS).filter((word) => !/^\p{Script=Latin}/u.test(word)))})(?!\\p{Script=Han}?[时時点點])`;
const LETTER = `(?<letter>[smhdw])(?![\\p{Script=Latin}_/])`;
/** The bare day of Japanese, which is a date unless hours follow: "3 日 23 時間", not "3 月 23 日". */
const DAY = `${GAP}?(?<day>日)(?<!月${GAP}?\\d{1,2}${GAP}?日)(?=と?${GAP}?\\d{1,2}${GAP}?(?:時間|分))`;
const NUMBER = `(?:(?<digits>\\d{1,3}(?:,\\d{3}){1,2}(?!\\d)|\\d{1,6})(?<fraction>[.,]\\d{1,3}(?!\\d))?(?<vulgar> ?[½¼¾]| 1/2)?|(?<half>½)|(?<word>an?|${NUMBER_WORD})(?![\\p{L}\\d]))`;
const AND_HALF = `(?<andhalf>${GAP}and${GAP}a${GAP}(?:half|(?<quarter>quarter)))?`;
const PLUS = "(?<plus>\\+)?";
const UP_TO = `(?:${GAP}?(?:[-–—]|to|or|(?<=between\\s[\\d.]{1,5}\\s)and)${GAP}?(?<second>\\d{1,5}(?:[.,]\\d{1,2})?|${NUMBER_WORD})${PLUS.replace("plus", "plus2")})?`;
const QUANTITY = new RegExp(
  `${NUMBER}${AND_HALF}${PLUS}${UP_TO}(?:[ \\t\\u00a0\\u202f\\n-]{0,2}(?:${LATIN_UNIT}|${OTHER_UNIT})|${DAY}|${LETTER})(?<tail>${GAP}and${GAP}a${GAP}(?:half|(?<tailquarter>quarter))(?!\\p{L}))?`,
  "iuy",
);
const PART = new RegExp(
  `(?<share>half|(?:a )?quarter|three[ -]quarters)(?:${GAP}of)?${GAP}an?${GAP}(?<unit>hour|day|minute|week)${WORD_END}`,
  "iuy",
);
const JOIN = new RegExp(`(?:と${GAP}?|,?${GAP}(?:(?:and|und|et|e|y)${GAP}|&${GAP})?|,${GAP}?|)`, "iuy");
/** "1h30", "1 hour 30": the minutes behind the hour carry no unit. */
const BARE_MINUTES = /(?<=\d ?(?:[hH]|[hH]rs?|[hH]ours?)) ?(?<minutes>[0-5]\d)(?![\d:.,%]| ?\p{L})/uy;
const CLOCK_UNIT =
  /(?<first>\d{1,4}):(?<second>[0-5]\d)(?::(?<third>[0-5]\d))?[ \t\u00a0]?(?:(?<hours>hours?|hrs?\.?|h)|(?<minutes>minutes?|mins?\.?|m)|\(?hh?:mm?(?::ss?)?\)?)(?!\p{L})/iuy;
const ISO =
  /P(?=\d|T\d)(?:(?<weeks>\d{1,4})W)?(?:(?<days>\d{1,4})D)?(?:T(?:(?<hours>\d{1,4}(?:\.\d{1,3})?)H)?(?:(?<minutes>\d{1,5}(?:\.\d{1,3})?)M)?(?:(?<seconds>\d{1,6}(?:\.\d{1,6})?)S)?)?(?![\p{L}\d])/uy;

/** The length of time written exactly at `index`, whatever stands around it, or null. */
export function readAmount(text: string, index: number): Amount | null {
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
    amount = {
      ...next,
      minutes: amount.minutes + next.minutes,
      most: null,
      approximate: amount.approximate || next.approximate,
    };
  }
  const bare = amount.unit === 60 ? matchAt(BARE_MINUTES, text, amount.end) : null;
  return bare
    ? { ...amount, minutes: amount.minutes + Number(bare.groups?.["minutes"]), end: BARE_MINUTES.lastIndex }
    : amount;
}

function readQuantity(text: string, index: number): (Amount & { unit: number }) | null {
  const match = matchAt(QUANTITY, text, index);
  if (!match) return null;
  const groups: Groups = match.groups ?? {};
  const letter = groups["letter"];
  if (letter && letter !== letter.toLowerCase() && letter !== "H") return null;
  const unit = letter
    ? LETTERS[letter.toLowerCase()]
    : UNITS[(groups["unit"] ?? groups["other"] ?? (groups["day"] && "日間") ?? "").toLowerCase()];
  const count = countOf(groups);
  if (unit === undefined || Number.isNaN(count)) return null;
  const second = groups["second"];
  const most = second === undefined ? null : numberOf(second) * unit;
  const approximate = second !== undefined || unit === 43200;
  const lowerBound = (groups["plus"] ?? groups["plus2"]) !== undefined;
  return { minutes: count * unit, most, unit, end: QUANTITY.lastIndex, approximate, lowerBound };
}

function numberOf(written: string): number {
  return /\d/.test(written) ? Number(written.replace(",", ".")) : spelledNumber(written);
}

function countOf(groups: Groups): number {
  const extra =
    groups["andhalf"] || groups["tail"] ? (groups["quarter"] || groups["tailquarter"] ? 0.25 : 0.5) : 0;
  if (groups["half"]) return 0.5;
  if (groups["word"]) return (/^an?$/i.test(groups["word"]) ? 1 : spelledNumber(groups["word"])) + extra;
  const whole = Number(groups["digits"]?.replaceAll(",", "") + (groups["fraction"]?.replace(",", ".") ?? ""));
  const vulgar = { "½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5 }[groups["vulgar"]?.trim() ?? ""] ?? 0;
  return whole + vulgar + extra;
}

function readPart(text: string, index: number): Amount | null {
  const groups = matchAt(PART, text, index)?.groups;
  if (!groups) return null;
  const share = /^half/i.test(groups["share"] ?? "")
    ? 0.5
    : /^three/i.test(groups["share"] ?? "")
      ? 0.75
      : 0.25;
  return {
    minutes: share * (UNITS[groups["unit"]?.toLowerCase() ?? ""] ?? 0),
    end: PART.lastIndex,
    most: null,
    approximate: false,
    lowerBound: false,
  };
}

/** "2:30 h" is hours and minutes, "2:30 min" minutes and seconds, three numbers are always hours first. */
function readClock(text: string, index: number): Amount | null {
  const groups = matchAt(CLOCK_UNIT, text, index)?.groups;
  if (!groups) return null;
  const minutes = clockMinutes(groups) / (groups["minutes"] && !groups["third"] ? 60 : 1);
  return { minutes, most: null, end: CLOCK_UNIT.lastIndex, approximate: false, lowerBound: false };
}

function readIso(text: string, index: number): Amount | null {
  const groups = matchAt(ISO, text, index)?.groups;
  if (!groups) return null;
  const [weeks, days, hours, minutes, seconds] = ["weeks", "days", "hours", "minutes", "seconds"].map(
    (unit) => Number(groups[unit] ?? 0),
  );
  const total =
    (weeks ?? 0) * 10080 + (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
  return { minutes: total, most: null, end: ISO.lastIndex, approximate: false, lowerBound: false };
}

/** Hours, minutes and seconds of a clock-like duration, in minutes. */
export function clockMinutes(groups: Groups): number {
  return Number(groups["first"]) * 60 + Number(groups["second"]) + Number(groups["third"] ?? 0) / 60;
}
