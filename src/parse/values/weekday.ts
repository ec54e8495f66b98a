import { WEEKDAYS } from "./calendar-words.ts";
import { alternatives, matchAt } from "./match-at.ts";

/** Pattern of a weekday's name. */
export const WEEKDAY = `(?:${alternatives(WEEKDAYS)})(?![\\p{L}\\d_])\\.?`;
const WEEKDAY_BEFORE = new RegExp(`${WEEKDAY},?(?: the)?[ \\t\\u00a0]{1,2}(?:the )?`, "iuy");
const WEEKDAY_AFTER = new RegExp(
  `,?[ \\t\\u00a0]?(?:\\(${WEEKDAY}\\)|[(（][月火水木金土日월화수목금토일][)）]|(?:星期|周|週)[一二三四五六日天]|${WEEKDAY}(?! ?\\d{1,2}(?:st|nd|rd|th| \\p{L})))`,
  "iuy",
);

/** The index behind a weekday and the space after it, or `index` itself. */
export function skipWeekday(text: string, index: number): number {
  return matchAt(WEEKDAY_BEFORE, text, index) ? WEEKDAY_BEFORE.lastIndex : index;
}

/** The index behind a weekday that follows a date: "(Monday)", ", Monday", "(月)"; else `index`. */
export function behindWeekday(text: string, index: number): number {
  return matchAt(WEEKDAY_AFTER, text, index) ? WEEKDAY_AFTER.lastIndex : index;
}

const LEADING = new RegExp(`^[^\\p{L}\\d]{0,4}(?:on |am |le |el )?(?<name>${WEEKDAY})`, "iu");
/** The full names of four languages, each from Monday to Sunday; three letters tell them apart. */
const FULL_NAMES = WEEKDAYS.filter((name) => name.length > 4 && name !== "thurs");
const LETTERS = 3;
const WEEK = 7;

/** The weekday with which a text begins, 1 for Monday to 7 for Sunday; null where it begins with none. */
export function leadingWeekday(text: string): number | null {
  const name = LEADING.exec(text.slice(0, 30))?.groups?.["name"]?.toLowerCase().slice(0, LETTERS);
  const at = name === undefined ? -1 : FULL_NAMES.findIndex((full) => full.startsWith(name));
  return at === -1 ? null : (at % WEEK) + 1;
}
