import { isRealDate } from "./calendar.ts";
import { ENGLISH_MONTHS, WEEKDAYS } from "./calendar-words.ts";
import { type Draft, type FoundDate, NUMERIC_FORMS, WORD_FORMS } from "./date-forms.ts";
import { matchAt } from "./match-at.ts";
import { behindWeekday, skipWeekday } from "./weekday.ts";
import type { DateOptions } from "./written.ts";

export type { FoundDate } from "./date-forms.ts";

const AFTER_WHICH_A_DATE = /\b(?:on|since|until|by|from|of)\s(?:the\s)?$/iu;

/** Words with which a date may begin, for a scanner that looks for candidates. */
export const DATE_WORDS: readonly string[] = [...ENGLISH_MONTHS.flat(), ...WEEKDAYS];

/** The date written exactly at `index`, its weekday included, or null. Ordered: the first form that fits wins. */
export function readDate(text: string, index: number, options: DateOptions): FoundDate | null {
  const from = skipWeekday(text, index);
  const code = text.charCodeAt(from);
  for (const { pattern, read } of code >= 48 && code <= 57 ? NUMERIC_FORMS : WORD_FORMS) {
    const match = matchAt(pattern, text, from);
    const draft = match && read(match.groups ?? {}, options);
    if (draft) return complete(draft, text, from, pattern.lastIndex);
  }
  return null;
}

function complete(draft: Draft, text: string, start: number, end: number): FoundDate {
  const sure =
    draft.sure ||
    (draft.everyday === true && AFTER_WHICH_A_DATE.test(text.slice(Math.max(0, start - 10), start)));
  const closed = behindWeekday(text, end);
  const { date, ambiguous, lastDay = null } = draft;
  return { date, lastDay, end: closed, ambiguous, invalid: !isRealDate(date), sure };
}
