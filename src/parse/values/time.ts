import { DAY_HALVES, NAMED_TIMES } from "./calendar-words.ts";
import { alternatives, matchAt } from "./match-at.ts";
import type { WrittenTime } from "./written.ts";

/** A time of day read at a place. */
export interface FoundTime {
  time: WrittenTime;
  end: number;
  /** "10:30ish", "10:30頃". */
  approximate: boolean;
  meridiem: Meridiem | null;
  /** Written 24:00: the midnight that ends the day; `time` is then 00:00. */
  endsDay: boolean;
  /**
   * How plainly the digits are a time: `sure` anywhere (10:30, 10 AM); `fair` at the front of an entry, beside a date or
   * a zone (0930, 10.30, noon); `weak` beside a zone only (2023 UTC, 3.30 UTC).
   */
  strength: "sure" | "fair" | "weak";
}

export type Meridiem = "am" | "pm";
type Groups = Record<string, string | undefined>;

interface Form {
  pattern: RegExp;
  strength: (groups: Groups) => FoundTime["strength"];
}

const MERIDIEM = "(?:[ \\t\\u00a0\\u202f]?(?<half>[ap])(?:\\. ?m\\.?|m)(?![\\p{L}\\d]))";
/** "hrs" and the like confirm a clock time; after a single-digit hour ("2:30 h") they make a duration. */
const OCLOCK = "(?:[ \\t\\u00a0]?(?<mark>hrs?\\.?|hours|h|uhr)(?![\\p{L}\\d]))";
const NO_DURATION = "(?! ?(?:m|mins?|minutes?|s|secs?|seconds|ms)(?![\\p{L}\\d]))";

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      "(?<hour>\\d{1,2}) ?[:：](?<minute>\\d\\d)(?:[:：](?<second>\\d\\d)(?:[.,]\\d{1,9})?)?" +
        `(?!\\d|[:：]\\d|[:：][\\da-f]{1,2}[:：]|\\.\\d|%)${NO_DURATION}(?:${MERIDIEM}|${OCLOCK})?(?!_)`,
      "iuy",
    ),
    strength: () => "sure",
  },
  { pattern: new RegExp(`(?<hour>\\d{1,2}) ?: (?<minute>\\d\\d)${MERIDIEM}`, "iuy"), strength: () => "sure" },
  {
    pattern: new RegExp(
      `(?<hour>\\d{1,2}) ?h ?(?<minute>\\d\\d)(?!\\d|[.,]\\d)${NO_DURATION}(?!\\p{L})`,
      "iuy",
    ),
    strength: ({ hour = "" }) => (hour.length === 2 ? "sure" : "fair"),
  },
  { pattern: new RegExp(`(?<hour>\\d{1,2})${MERIDIEM}`, "iuy"), strength: () => "sure" },
  {
    pattern: new RegExp(`(?<hour>\\d{1,2})\\.(?<minute>\\d\\d)${MERIDIEM}`, "iuy"),
    strength: () => "sure",
  },
  {
    pattern: /(?<hour>\d{1,2})(?:\.(?<minute>\d\d))? uhr(?: (?<later>\d\d)(?!\d))?(?!\p{L})/iuy,
    strength: () => "sure",
  },
  {
    pattern: new RegExp(
      `(?<hour>\\d{1,2})\\.(?<minute>\\d\\d)(?!\\d|\\.\\d|[%_]|[.,]\\d)${OCLOCK}?${NO_DURATION}(?!(?!UTC|GMT|CES?T|[PEM][SD]T)\\p{L})`,
      "iuy",
    ),
    strength: ({ hour = "", mark }) => (mark ? "sure" : hour.length === 2 ? "fair" : "weak"),
  },
  {
    pattern: new RegExp(
      `(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?<second>[0-5]\\d(?=Z)|(?<=\\d{8}[T ]\\d{4})[0-5]\\d)?(?!\\d|[.,]\\d|[%_])${OCLOCK}?(?=Z|[^\\p{L}]|$)`,
      "iuy",
    ),
    strength: ({ hour = "", mark, second }) =>
      mark ? "sure" : !second && (hour === "19" || hour === "20") ? "weak" : "fair",
  },
  {
    pattern:
      /(?<hour>\d{1,2}) ?[时時点點시](?: ?(?<minute>\d{1,2}) ?[分분]| ?(?<halfhour>半))?(?: ?(?<second>\d{1,2}) ?[秒초])?/uy,
    strength: () => "sure",
  },
  {
    pattern:
      /(?<hour>1[0-2]|0?[1-9])(?= ?o['’]clock(?!\p{L})| in the (?:morning|afternoon|evening)| at night)/iuy,
    strength: () => "sure",
  },
];

/** "o'clock" and the part of the day behind a time: "10 o'clock", "2:30 in the afternoon", "11 at night". */
const DAY_PART =
  /(?: ?o['’]clock(?!\p{L}))?(?: (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))(?!\p{L}))?/iuy;
const HALF_WORD = new RegExp(`(?:${alternatives(DAY_HALVES.keys())}) ?`, "uy");
const NAMED = new RegExp(
  `(?:12(?:[:.]00)? ?)?(?<name>${alternatives(NAMED_TIMES.keys())})(?![\\p{L}\\d_])`,
  "iuy",
);

const ISH = /[- ]?ish(?!\p{L})| ?(?:頃|ごろ|左右|前后)/iuy;

/** Words with which a time may begin, for a scanner that looks for candidates. */
export const TIME_WORDS: readonly string[] = [...NAMED_TIMES.keys(), ...DAY_HALVES.keys()];

/** The time of day written exactly at `index`, or null. A time that no clock shows (25:10) is none. */
export function readTime(text: string, index: number): FoundTime | null {
  const half = matchAt(HALF_WORD, text, index);
  const from = half ? HALF_WORD.lastIndex : index;
  const clocked = readDigits(text, from, half ? (DAY_HALVES.get(half[0].trim()) ?? null) : null);
  const found = readNamed(text, index) ?? (clocked && inPart(clocked, text));
  return found && matchAt(ISH, text, found.end) ? { ...found, end: ISH.lastIndex, approximate: true } : found;
}

function readNamed(text: string, index: number): FoundTime | null {
  const name = matchAt(NAMED, text, index)?.groups?.["name"];
  const hour = name === undefined ? undefined : NAMED_TIMES.get(name.toLowerCase());
  if (hour === undefined) return null;
  return {
    time: { hour, minute: 0, second: null },
    end: NAMED.lastIndex,
    meridiem: null,
    endsDay: false,
    approximate: false,
    strength: "fair",
  };
}

function readDigits(text: string, index: number, half: Meridiem | null): FoundTime | null {
  for (const { pattern, strength } of FORMS) {
    const match = matchAt(pattern, text, index);
    if (!match) continue;
    const groups: Groups = match.groups ?? {};
    const end = pattern.lastIndex;
    const found = clock(groups, half);
    if (found) return { ...found, end, approximate: false, strength: half ? "sure" : strength(groups) };
    return null;
  }
  return null;
}

/** Takes in the part of the day behind a time that says neither "am" nor "pm". */
function inPart(found: FoundTime, text: string): FoundTime {
  const match = found.meridiem === null ? matchAt(DAY_PART, text, found.end) : null;
  if (!match?.[0]) return found;
  const { part, night } = match.groups ?? {};
  const { hour } = found.time;
  const isLate = part ? part.toLowerCase() !== "morning" : night !== undefined && hour >= 6;
  const meridiem = isLate ? "pm" : part ? "am" : null;
  return {
    ...found,
    time: { ...found.time, hour: onDay(hour, meridiem) },
    meridiem,
    end: DAY_PART.lastIndex,
  };
}

/** Hour and minute on the 24-hour clock. Where "PM" contradicts the hour (21:03 PM), the 24-hour reading wins. */
function clock(
  groups: Groups,
  half: Meridiem | null,
): Omit<FoundTime, "end" | "strength" | "approximate"> | null {
  const hour = Number(groups["hour"]);
  const minute = groups["halfhour"] ? 30 : Number(groups["minute"] ?? groups["later"] ?? 0);
  const second = groups["second"] === undefined ? null : Number(groups["second"]);
  const single = groups["hour"]?.length === 1;
  if (single && groups["mark"] && groups["mark"].toLowerCase() !== "uhr") return null;
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || (hour === 24 && minute > 0)) return null;
  const meridiem = half ?? (groups["half"] ? (groups["half"].toLowerCase() === "a" ? "am" : "pm") : null);
  if (groups["minute"] === undefined && groups["half"] && (hour > 12 || hour === 0)) return null;
  const endsDay = hour === 24;
  return { time: { hour: endsDay ? 0 : onDay(hour, meridiem), minute, second }, meridiem, endsDay };
}

function onDay(hour: number, meridiem: Meridiem | null): number {
  if (meridiem === "pm" && hour < 12) return hour + 12;
  return meridiem === "am" && hour === 12 ? 0 : hour;
}
