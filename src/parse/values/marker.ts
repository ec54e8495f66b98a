import { APPROXIMATE } from "./calendar-words.ts";
import { alternatives } from "./match-at.ts";

/** Pattern of a word or sign that makes the value behind it approximate. */
export const MARKER = `(?:${alternatives(APPROXIMATE)})`;

/** Such a word or sign directly before the end of the text; group 1 is the word. */
export const MARKER_BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\d])(${MARKER}(?<=[~≈±约約])|${MARKER}[ \\t\\u00a0]) ?[*_\`(]{0,3}$`,
  "iu",
);
