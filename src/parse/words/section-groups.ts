import type { SectionKind } from "./section-words.ts";

/** Parts that look back: what was learnt, what went well and what did not. */
export const LOOKS_BACK = ["lessons", "wentWell", "wentPoorly", "gotLucky"] as const satisfies SectionKind[];

/** Parts whose sentences and labels tell other things than the incident as a whole: step by step, to be done, of other texts. */
export const BESIDE_STORY = [
  ...LOOKS_BACK,
  "timeline",
  "actions",
  "references",
  "communication",
] as const satisfies SectionKind[];
