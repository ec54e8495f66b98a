import type { Passage } from "../../model/postmortem.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { passage } from "./passage.ts";
import { plainness } from "./plainness.ts";

/** So many words, the rating's among them, tell what happened; fewer only say what the rating means. */
const LEAST_WORDS = 9;
const PLAINLY = 0.4;
/** A part on the severity explains the scale. */
const MOST_LINES = 3;
const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;

/** What explains the rating in a sentence of its own: "Severity: High (no build has passed since noon, releases wait)"; a guess. */
export function ratedHarm(facts: readonly Fact[]): Passage | null {
  const told = factsOf(facts, "severity").filter(({ text, lines: [first, last] }) => {
    const words = text.match(WORD) ?? [];
    if (last - first >= MOST_LINES) return false;
    return words.length >= LEAST_WORDS && plainness(text).impact >= PLAINLY;
  });
  return passage(told, "inferred");
}
