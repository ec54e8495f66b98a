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
