import { max } from "d3-array";
import type { Postmortem } from "../../model/postmortem.ts";
import type { Phase } from "../../model/vocabulary.ts";
import type { Listing } from "../listing.ts";
import { minuteOf, timeOf } from "../moment.ts";

/** A stretch of an incident's course, in minutes from T+0. */
export interface Stretch {
  /** `untimed` where entries between its ends have no times. */
  phase: Phase | null | "untimed";
  /** Phase of the entry at which an untimed stretch begins, where one does. */
  opening?: Phase | null;
  from: number;
  until: number;
}

/** One incident's course from T+0. */
export interface Course {
  listing: Listing;
  stretches: Stretch[];
  /** Minute of the end, where the document gives one. */
  end: number | null;
  /** Last minute known. */
  last: number;
}

/** The course of one incident; null where its document gives neither times nor a start with a length. */
export function courseOf(listing: Listing): Course | null {
  const { record } = listing.entry;
  const start = zero(record);
  if (start === null) return null;
  const steps = record.timeline.map((entry) => ({ phase: entry.phase, at: timed(entry.at) }));
  const times = steps.flatMap((step) => (step.at === null ? [] : [step.at - start]));
  const length = listing.minutes !== null && !listing.lowerBound ? listing.minutes : null;
  const last = length ?? Math.max(0, max(times) ?? 0);
  if (last <= 0) return null;
  return { listing, stretches: stretches(steps, start, last), end: length, last };
}

/** T+0: the stated start with a time, else the first timed milestone or entry. */
function zero(record: Postmortem): number | null {
  const moments = [record.started, record.detected].map((moment) => timed(moment?.value));
  const entries = record.timeline.map((entry) => timed(entry.at));
  return [...moments, ...entries].find((minute) => minute !== null) ?? null;
}

function timed(value: string | null | undefined): number | null {
  return timeOf(value) ? minuteOf(value) : null;
}

function stretches(
  steps: readonly { phase: Phase | null; at: number | null }[],
  start: number,
  last: number,
): Stretch[] {
  const found: Stretch[] = [];
  let open: { phase: Phase | null; from: number; untimed: boolean } | null = null;
  let before = false;
  for (const step of steps) {
    if (step.at === null) {
      if (open) open.untimed = true;
      else before = true;
      continue;
    }
    const from = Math.min(Math.max(step.at - start, 0), last);
    if (open && from < open.from) continue;
    if (open) found.push(closed(open, from));
    else if (from > 0) found.push({ phase: before ? "untimed" : null, from: 0, until: from });
    open = { phase: step.phase, from, untimed: false };
  }
  found.push(open ? closed(open, last) : { phase: "untimed", from: 0, until: last });
  return found.filter((stretch) => stretch.until > stretch.from);
}

function closed(open: { phase: Phase | null; from: number; untimed: boolean }, until: number): Stretch {
  if (open.untimed) return { phase: "untimed", opening: open.phase, from: open.from, until };
  return { phase: open.phase, from: open.from, until };
}
