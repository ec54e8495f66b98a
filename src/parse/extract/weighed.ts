import { startsWithTime } from "../time-led.ts";
import type { Stated } from "../words/statement-words.ts";
import type { Plainness } from "./plainness.ts";
import type { Told } from "./told.ts";

/** A sentence with what it states and how likely its place is. */
export interface Weighed extends Told {
  plain: Plainness;
  likely: number;
}

/** How much a text's beginning counts before its end; the repair is told late. */
const EARLY: Readonly<Record<Stated, number>> = { impact: 0.5, rootCause: 0.2, resolution: -0.1 };

/** What an entry of a chronology counts; the harm is told before. */
const TIME_LED: Readonly<Record<Stated, number>> = { impact: 0.5, rootCause: 0.8, resolution: 0.8 };

/**
 * What speaks for a sentence as the statement that is sought, about 0 to 1.5: its words, by their square root so that a
 * second phrase counts less than the place, and its place.
 * @param at where among the others it stands, 0 to 1
 */
export function weight({ plain, likely, text }: Weighed, sought: Stated, at: number): number {
  return (
    Math.sqrt(plain[sought]) *
    likely *
    (1 - at * EARLY[sought]) *
    (startsWithTime(text) ? TIME_LED[sought] : 1)
  );
}
