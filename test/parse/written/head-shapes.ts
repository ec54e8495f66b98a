import fc from "fast-check";
import { LABELS } from "./fact-labels.ts";
import { FACT_LAYOUTS } from "./fact-layouts.ts";
import { DETECTORS, LENGTH_STYLES, RATINGS, SHARES, STATES } from "./fact-values.ts";
import { FRONT_SHAPES, KEY_STYLES } from "./front.ts";
import { FACT_PLACES, type HeadShape } from "./head-shape.ts";
import { HEADING_STYLES } from "./headings.ts";
import { oneOf } from "./one-of.ts";
import { SUMMARY_STYLES } from "./summaries.ts";
import { ABOVE, BELOW, COATS } from "./surroundings.ts";
import { TEMPLATES } from "./templates.ts";
import { DATE_STYLES, TIME_STYLES, ZONES } from "./times.ts";
import { TITLE_STYLES } from "./titles.ts";
import { WINDOW_STYLES } from "./windows.ts";

/** Any of the shapes of each part of a head. */
export const HEAD_SHAPES: { [Field in keyof HeadShape]: fc.Arbitrary<HeadShape[Field]> } = {
  title: oneOf(TITLE_STYLES),
  above: mostly("nothing", oneOf(ABOVE)),
  below: mostly("nothing", oneOf(BELOW)),
  coat: mostly("plain", oneOf(COATS)),
  heading: oneOf(HEADING_STYLES),
  template: oneOf(TEMPLATES),
  date: oneOf(DATE_STYLES),
  time: oneOf(TIME_STYLES),
  zone: oneOf(ZONES),
  zoneIn: fc.constantFrom("entries", "heading", "sentence", "nowhere"),
  dateIn: fc.constantFrom("entries", "facts"),
  front: mostly("none", oneOf(FRONT_SHAPES)),
  titleInFront: fc.constantFrom("not", "too", "alone"),
  keyStyle: oneOf(KEY_STYLES),
  key: fc.nat({ max: 23 }),
  isIso: fc.boolean(),
  facts: oneOf(FACT_LAYOUTS),
  factsIn: fc.constantFrom(...FACT_PLACES),
  order: fc.constantFrom("when first", "rating first", "status first"),
  window: oneOf(WINDOW_STYLES),
  lasted: mostly("untold", oneOf(LENGTH_STYLES)),
  rating: oneOf(RATINGS),
  ratingIn: fc.constantFrom("facts", "facts", "summary"),
  state: mostly("untold", oneOf(STATES)),
  detector: mostly("untold", oneOf(DETECTORS)),
  share: mostly("untold", oneOf(SHARES)),
  hasServices: fc.boolean(),
  hasAuthors: fc.boolean(),
  hasTags: fc.boolean(),
  summary: mostly("plain", oneOf(SUMMARY_STYLES)),
  dateLabel: fc.constantFrom(...LABELS.date),
  startLabel: fc.constantFrom(...LABELS.started),
  endLabel: fc.constantFrom(...LABELS.resolved),
  durationLabel: fc.constantFrom(...LABELS.duration),
  severityLabel: fc.constantFrom(...LABELS.severity),
  statusLabel: fc.constantFrom(...LABELS.status),
  detectorLabel: fc.constantFrom(...LABELS.detectedBy),
  servicesLabel: fc.constantFrom(...LABELS.services),
  affectedLabel: fc.constantFrom(...LABELS.affected),
  authorsLabel: fc.constantFrom(...LABELS.authors),
};

/** One value half of the time, else any other. */
function mostly<Value, Other>(usual: Value, others: fc.Arbitrary<Other>): fc.Arbitrary<Value | Other> {
  return fc.oneof(fc.constant(usual), others);
}
