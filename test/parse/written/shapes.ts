import fc from "fast-check";
import { type Account, STORIES } from "./account.ts";
import { ACTION_SHAPES } from "./action-lists.ts";
import type { Shape } from "./document.ts";
import { FACT_SHAPES } from "./facts.ts";
import { HEADING_STYLES, TEMPLATES, TITLE_STYLES } from "./headings.ts";
import { TIMELINE_SHAPES } from "./timelines.ts";
import { DATE_STYLES, TIME_STYLES, ZONES } from "./times.ts";

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
  title: oneOf(TITLE_STYLES),
  template: fc.constantFrom(...Object.values(TEMPLATES)),
  heading: oneOf(HEADING_STYLES),
  isAiry: fc.boolean(),
  facts: oneOf(FACT_SHAPES),
  tellsWindow: fc.boolean(),
  timeline: oneOf(TIMELINE_SHAPES),
  time: oneOf(TIME_STYLES),
  date: oneOf(DATE_STYLES),
  dateIn: fc.constantFrom("entries", "facts"),
  zone: oneOf(ZONES),
  zoneIn: fc.constantFrom("entries", "heading", "sentence", "nowhere"),
  passages: fc.constantFrom("paragraph", "list", "paragraphs"),
  actions: oneOf(ACTION_SHAPES),
  isTimelineLast: fc.boolean(),
});

function oneOf<Name extends string>(named: Record<Name, unknown>): fc.Arbitrary<Name> {
  return fc.constantFrom(...(Object.keys(named) as Name[]));
}
