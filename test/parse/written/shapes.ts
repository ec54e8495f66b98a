import fc from "fast-check";
import { type Account, STORIES } from "./account.ts";
import { ACTION_SHAPES, GROUP_STYLES, GROUPINGS } from "./actions.ts";
import { GROUPS } from "./chronology.ts";
import type { Shape } from "./document.ts";
import { DETAILS, ENDS, MARKS, SEPARATORS } from "./entries.ts";
import { HEAD_SHAPES } from "./head-shapes.ts";
import { oneOf } from "./one-of.ts";
import { ITEM_SHAPES } from "./parts.ts";
import { PASSAGE_SHAPES } from "./passages.ts";
import { RETROSPECT_SHAPES } from "./retrospect.ts";
import { OWNER_STYLES, STATUS_STYLES, TICKET_STYLES } from "./tasks.ts";
import { TIMELINE_SHAPES } from "./timelines.ts";
import { CALENDARS, CLOCKS, DATE_STYLES, TIME_STYLES, type TimeStyle, YEARLESS } from "./times.ts";

/** Days since 1970 of the first days of 2012 and 2026. */
const [FIRST_DAY, LAST_DAY] = [15_340, 20_454];

/** Any story at any time. */
export const accounts: fc.Arbitrary<Account> = fc
  .record({
    story: fc.constantFrom(...STORIES),
    day: fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
    minute: fc.integer({ min: 0, max: 1439 }),
  })
  .map(({ story, day, minute }) => ({ ...story, day, minute }));

/** Any layout of the parts with any other. */
export const shapes: fc.Arbitrary<Shape> = fc
  .record({
    ...HEAD_SHAPES,
    isAiry: fc.boolean(),
    chronology: fc.record({
      timeline: oneOf(TIMELINE_SHAPES),
      time: oneOf(CLOCKS),
      date: oneOf({ ...CALENDARS, ...YEARLESS }),
      dateIn: fc.constantFrom("entries", "first", "changes", "days", "facts"),
      separator: oneOf(SEPARATORS),
      until: seldom("nowhere", oneOf(ENDS)),
      marks: seldom("none", oneOf(MARKS)),
      detail: seldom("none", oneOf(DETAILS)),
      group: oneOf(GROUPS),
      hasPhases: seldom(false, fc.constant(true)),
      isNewestFirst: seldom(false, fc.constant(true)),
    }),
    passages: oneOf(PASSAGE_SHAPES),
    items: oneOf(ITEM_SHAPES),
    retrospect: oneOf(RETROSPECT_SHAPES),
    actions: oneOf(ACTION_SHAPES),
    grouping: oneOf(GROUPINGS),
    groupAs: fc.constantFrom(...GROUP_STYLES),
    task: fc.record({
      owner: oneOf(OWNER_STYLES),
      due: oneOf(DATE_STYLES),
      status: oneOf(STATUS_STYLES),
      ticket: oneOf(TICKET_STYLES),
    }),
    isTimelineLast: fc.boolean(),
  })
  .map((shape) => ({
    ...shape,
    time: timeOf(shape),
    dateIn: tellsDay(shape.chronology) ? shape.dateIn : "facts",
  }));

/** Who writes seconds does so everywhere. */
function timeOf({ chronology: { time } }: Pick<Shape, "chronology">): TimeStyle {
  return time in TIME_STYLES ? (time as TimeStyle) : "10:30";
}

/** Whether each entry says on which day of which year it happened: else the head does. */
function tellsDay({ date, dateIn }: Shape["chronology"]): boolean {
  return dateIn === "entries" && !(date in YEARLESS);
}

/** The usual in two of three. */
function seldom<const Usual, Other>(usual: Usual, other: fc.Arbitrary<Other>): fc.Arbitrary<Usual | Other> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
}
