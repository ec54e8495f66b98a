import fc from "fast-check";
import { type Account, STORIES } from "./account.ts";
import { ACTION_SHAPES, GROUP_STYLES, GROUPINGS } from "./actions.ts";
import type { Shape } from "./document.ts";
import { HEAD_SHAPES } from "./head-shapes.ts";
import { oneOf } from "./one-of.ts";
import { ITEM_SHAPES } from "./parts.ts";
import { PASSAGE_SHAPES } from "./passages.ts";
import { RETROSPECT_SHAPES } from "./retrospect.ts";
import { OWNER_STYLES, STATUS_STYLES, TICKET_STYLES } from "./tasks.ts";
import { TIMELINE_SHAPES } from "./timelines.ts";
import { DATE_STYLES } from "./times.ts";

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
export const shapes: fc.Arbitrary<Shape> = fc.record({
  ...HEAD_SHAPES,
  isAiry: fc.boolean(),
  timeline: oneOf(TIMELINE_SHAPES),
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
});
