import { isRealDate } from "./calendar.ts";
import { EVERYDAY_MONTHS, MONTHS } from "./calendar-words.ts";
import { alternatives } from "./match-at.ts";
import type { DateOptions, WrittenDate } from "./written.ts";

/** A date read at a place. */
export interface FoundDate {
  date: WrittenDate;
  /** Last day of a span such as "14–19 January"; null for a single day. */
  lastDay: number | null;
  end: number;
  /** Day and month could be swapped, and `dateOrder` decided. */
  ambiguous: boolean;
  /** The calendar has no such day. */
  invalid: boolean;
  /** False for forms that are a date only beside a time or alone, such as 20230515 and 15/05. */
  sure: boolean;
}

/** What a form says before it is seen beside its neighbours. */
export interface Draft extends Pick<FoundDate, "date" | "ambiguous" | "sure"> {
  lastDay?: number;
  /** The month is an everyday word in lower case: "may 15". */
  everyday?: boolean;
}

type Groups = Record<string, string | undefined>;

interface Form {
  pattern: RegExp;
  read: (groups: Groups, options: DateOptions) => Draft | null;
}

const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
const MONTH = `(?<month>${alternatives(MONTH_NUMBERS.keys())})(?![\\p{L}\\d_])\\.?`;
const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d|[hH]\\d\\d| ?hrs)";
const ORDINAL = "(?: ?(?:st|nd|rd|th|er)(?!\\p{L})|[ºª])?";
const DAY = `(?<day>\\d{1,2})(?!\\d|:\\d)${ORDINAL}`;
const SPAN = `(?: ?(?:[-–—/&]|to|and) ?(?<last>\\d{1,2})(?!\\d|:\\d)${ORDINAL})?`;
const SPACE = "[ \\t\\u00a0\\n]{1,2}";
/** Nothing that would make the digits part of a file name, version, address or larger number. */
const END =
  "(?!_(?!\\d\\d:\\d\\d)|[\\d%]|/(?!20\\d\\d-)|(?!T\\d)[A-Za-z]|\\.\\d|,\\d{3}|[-_][A-Za-z]|[-_]\\d(?!\\d?[:hH])|\\.[a-z]{2,4}(?![a-z]))";

const YEAR_FIRST: Form = {
  pattern: new RegExp(`${YEAR}(?<mark>[-/.‐‑–—−])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${END}`, "uy"),
  read: ({ year, month, day, mark }) => {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return mark === "." && !isRealDate(date) ? null : plain(date);
  },
};

/** "2024. 3. 4.", as in Korean. */
const YEAR_DOTTED: Form = {
  pattern: new RegExp(`${YEAR}\\. (?<month>\\d{1,2})\\. (?<day>\\d{1,2})\\.?(?![\\d%])`, "uy"),
  read: ({ year, month, day }) => {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return isRealDate(date) ? plain(date) : null;
  },
};

const COMPACT: Form = {
  pattern:
    /(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=T\d{4}|[^\p{L}\d_.-]|$)/uy,
  read: ({ year, month, day }) => ({
    ...plain({ year: Number(year), month: Number(month), day: Number(day) }),
    sure: false,
  }),
};

const YEAR_LAST: Form = {
  pattern: new RegExp(
    `(?<first>\\d{1,2})(?<mark>[-/.‐‑–—]|, ?)(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d|\\d\\d)${END}`,
    "uy",
  ),
  read: ({ first, second, year = "", mark }, options) => {
    const draft = ordered(
      Number(first),
      Number(second),
      fullYear(year),
      mark === "." ? "dmy" : options.dateOrder,
    );
    const strict = year.length === 2 || mark === "." || mark?.startsWith(",");
    if (strict && !isRealDate(draft.date)) return null;
    if (mark?.startsWith(",") && year.length === 2) return null;
    return { ...draft, ambiguous: draft.ambiguous && mark !== ".", sure: year.length === 4 || mark === "/" };
  },
};

/** "05-15" is an ISO date cut short, so the month comes first; "15.05." begins with the day; a slash leaves it open. */
const NO_YEAR: Form = {
  pattern: new RegExp(
    `(?:(?<first>\\d\\d)-(?<second>\\d\\d)${END}|(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?=\\s)|(?<a>\\d{1,2})/(?<b>\\d{1,2})${END})`,
    "uy",
  ),
  read: ({ first, second, day, month, a, b }, options) => {
    const draft =
      day === undefined
        ? ordered(
            Number(first ?? a),
            Number(second ?? b),
            null,
            first === undefined ? options.dateOrder : "mdy",
          )
        : plain({ year: null, month: Number(month), day: Number(day) });
    const ambiguous = draft.ambiguous && first === undefined;
    return isRealDate(draft.date) ? { ...draft, ambiguous, sure: false } : null;
  },
};

const DAY_MONTH: Form = {
  pattern: new RegExp(
    `${DAY}\\.?${SPAN}(?:${SPACE}(?:of|de)(?= )|,)?(?:[ \\t\\u00a0\\n]{0,2}|[-‐/])(?:the )?${MONTH}` +
      `(?:(?:,?${SPACE}(?:of |de |del )?|[-‐/,])(?:${YEAR}|(?<=[-‐/])(?<short>\\d\\d)(?![\\d:]))|,? ?['’](?<tick>\\d\\d))?(?![\\p{L}\\d_])`,
    "iuy",
  ),
  read: named,
};

const MONTH_DAY: Form = {
  pattern: new RegExp(
    `${MONTH}(?:,?${SPACE}|[-‐/,])(?:the )?${DAY}${SPAN}(?:(?:,?${SPACE}(?:of )?|, ?|[-‐–/])${YEAR}|,? ?['’](?<tick>\\d\\d))?` +
      "(?![\\d_%]|[A-SU-Za-su-z]|\\.\\d|,\\d{3})",
    "iuy",
  ),
  read: named,
};

const YEAR_MONTH_DAY: Form = {
  pattern: new RegExp(`${YEAR}[-‐/., ]{1,2}${MONTH}[-‐/., ]{1,2}${DAY}(?![\\p{L}\\d_])`, "iuy"),
  read: named,
};

const EAST_ASIAN: Form = {
  pattern:
    /(?:(?<year>(?:19|20)\d\d) ?[年년] ?)?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日号號일]?(?!\d)/uy,
  read: ({ year, month, day }) => {
    const date = { year: year ? Number(year) : null, month: Number(month), day: Number(day) };
    return date.month <= 12 && date.day <= 31 ? plain(date) : null;
  },
};

/** Forms that begin with a digit; the first that fits wins. */
export const NUMERIC_FORMS = [
  YEAR_FIRST,
  YEAR_DOTTED,
  COMPACT,
  YEAR_LAST,
  YEAR_MONTH_DAY,
  DAY_MONTH,
  EAST_ASIAN,
  NO_YEAR,
];
/** Forms that begin with a word. */
export const WORD_FORMS = [MONTH_DAY];

function plain(date: WrittenDate): Draft {
  return { date, ambiguous: false, sure: true };
}

function named({ year, short, tick, month = "", day, last }: Groups): Draft | null {
  const number = MONTH_NUMBERS.get(month.toLowerCase());
  if (number === undefined || Number(day) < 1 || Number(day) > 31) return null;
  const written = year ?? short ?? tick;
  const date = { year: written ? fullYear(written) : null, month: number, day: Number(day) };
  const everyday = !written && month === month.toLowerCase() && EVERYDAY_MONTHS.has(month);
  const lastDay = Number(last) > date.day && Number(last) <= 31 ? Number(last) : undefined;
  return { date, ambiguous: false, sure: !everyday, everyday, ...(lastDay ? { lastDay } : {}) };
}

/** Two numbers as day and month: by their size where only one order is possible, else by `order`. */
function ordered(first: number, second: number, year: number | null, order: DateOptions["dateOrder"]): Draft {
  const dayFirst = second > 12 ? false : first > 12 || order === "dmy";
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return {
    date: { year, month, day },
    ambiguous: first <= 12 && second <= 12 && first !== second,
    sure: true,
  };
}

/** Two digits mean 2000–2069 or 1970–1999, as in POSIX. */
function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}
