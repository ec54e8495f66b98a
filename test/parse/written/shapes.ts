import fc from "fast-check";
import { type Account, STORIES } from "./account.ts";
import { ACTION_SHAPES } from "./action-lists.ts";
import type { Shape } from "./document.ts";
import { HEAD_SHAPES } from "./head-shapes.ts";
import { oneOf } from "./one-of.ts";
import { TIMELINE_SHAPES } from "./timelines.ts";

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
  passages: fc.constantFrom("paragraph", "list", "paragraphs"),
  actions: oneOf(ACTION_SHAPES),
  isTimelineLast: fc.boolean(),
});
