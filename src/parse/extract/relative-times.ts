import type { Postmortem, TimelineEntry } from "../../model/postmortem.ts";
import { findDuration } from "../values/duration.ts";
import { ending } from "./told-window.ts";

/** "T+58m", "T +1h 30m", "+00:58", "T+15": the time since the start. */
const SINCE_START = /^[\W_]{0,4}(?:T ?)?\+ ?(?=\d)/i;
const CLOCK = /^(\d{1,2}):([0-5]\d)(?!\d)/;
const LONGEST = 20;

/** The length that a timeline in times since the start tells: from its zero to the entry that ends it. */
export function relativeLength(timeline: readonly TimelineEntry[]): Postmortem["duration"] {
  const since = timeline.filter(({ text }) => SINCE_START.test(text));
  const last = since.length > 1 ? ending(since) : undefined;
  const minutes = last && minutesSince(last.text.replace(SINCE_START, ""));
  return last && minutes ? { minutes, certainty: "inferred", lines: last.lines } : null;
}

/** Hours and minutes of a clock, a length with its units, or bare minutes. */
function minutesSince(text: string): number | null {
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const found = findDuration(text.slice(0, LONGEST));
  if (found?.start === 0) return found.minutes;
  const bare = /^\d{1,4}(?![\d.\p{L}])/u.exec(text)?.[0];
  return bare === undefined ? null : Number(bare);
}
