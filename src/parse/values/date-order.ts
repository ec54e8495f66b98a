import { Temporal } from "temporal-polyfill";
import { MONTHS, WEEKDAYS } from "./calendar-words.ts";
import { alternatives } from "./match-at.ts";

const NUMBERS = /(?<![\d./-])(\d{1,2})([-/])(\d{1,2})\2(?:19|20)\d\d(?![\d/-]|\.\d)/g;

/**
 * The order of day and month that a text shows: by its dates of which only one order exists ("14-02-2024", "02/14/2024").
 * Null where there is none, or where they disagree. Dates with dots are always day first and show nothing.
 */
export function dateOrderOf(text: string): "dmy" | "mdy" | null {
  const shown = new Set<"dmy" | "mdy">();
  for (const [, first, , second] of text.matchAll(NUMBERS)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b <= 12) shown.add("dmy");
    if (b > 12 && b <= 31 && a <= 12) shown.add("mdy");
  }
  const [order = null] = shown;
  return shown.size === 1 ? order : null;
}

type Order = "dmy" | "mdy";

/** A date of which both orders exist, with the English weekday in front of it where there is one. */
const AMBIGUOUS =
  /(?:\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? {1,2})?(?<![\d./-])(0?[1-9]|1[0-2])([-/])(0?[1-9]|1[0-2])\3((?:19|20)\d\d)(?![\d/-]|\.\d)/gi;
const YEAR_LAST = /\d[-/](?:19|20)\d\d(?!\d)/;
const MOST = 8;

/**
 * The order of day and month by what else a text says of its first numeric dates: their weekday ("Monday, 05/04/2020"),
 * or the same day elsewhere with its month in words or in the order of ISO, as in a file's name. Null where nothing does.
 */
export function toldDateOrder(text: string): Order | null {
  if (!YEAR_LAST.test(text)) return null;
  for (const [, weekday, first = "", , second = "", year = ""] of text.matchAll(AMBIGUOUS).take(MOST)) {
    if (Number(first) === Number(second)) continue;
    const orders: Order[] = ["dmy", "mdy"];
    const fitting = orders.filter((order) => {
      const [day, month] = (order === "dmy" ? [first, second] : [second, first]).map(Number);
      const date = { year: Number(year), month: month ?? 1, day: day ?? 1 };
      return weekday ? isOn(date, weekday) : isTold(date, text);
    });
    if (fitting.length === 1) return fitting[0] ?? null;
  }
  return null;
}

type Day = Readonly<Record<"year" | "month" | "day", number>>;

function isOn(date: Day, weekday: string): boolean {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1]?.startsWith(weekday.toLowerCase()) ?? false;
}

/** Whether a text names the day: "May the 4th", "4th of May", "2020-05-04". */
function isTold({ year, month, day }: Day, text: string): boolean {
  const name = `(?:${alternatives(MONTHS[month - 1] ?? [])})`;
  const two = (value: number) => String(value).padStart(2, "0");
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${name}\\.?,? (?:the )?0?${day}(?!\\d)|0?${day}(?:st|nd|rd|th)?[ -](?:of )?${name}(?!\\p{L})|${year}[-_.]?${two(month)}[-_.]?${two(day)}(?!\\d))`,
    "iu",
  ).test(text);
}

/** A clock of North America: "7:55 PT", "12:35pm (PDT)", "10 AM Eastern Time". */
const AMERICAN_CLOCK =
  /(?:\d|[ap]\.?m\.?|[AP]\.?M\.?) ?\(?(?:[PEM][SD]?T|CD?T)\b|\b(?:Pacific|Eastern|Mountain|Central)(?: Standard| Daylight)? [Tt]ime\b/;

/** A run of Chinese, Japanese or Korean: a document in one of them has many, one that names a place or two has not. */
const EAST_ASIAN = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]{2,}/g;
const MANY_RUNS = 20;

/**
 * The order that a text's zone or language suggests: month first where clocks are American and where people write
 * Chinese, Japanese or Korean. A guess, unlike `dateOrderOf`.
 */
export function presumedDateOrder(text: string): "mdy" | null {
  const runs = text.matchAll(EAST_ASIAN).take(MANY_RUNS);
  return AMERICAN_CLOCK.test(text) || [...runs].length === MANY_RUNS ? "mdy" : null;
}
