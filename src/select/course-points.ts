import type { Postmortem } from "../model/postmortem.ts";
import { PHASES, type Phase } from "../model/vocabulary.ts";
import { type Clock, entryMinutes } from "./incident-clock.ts";
import { leadsAt, longestMinutes } from "./incident-leads.ts";

/** A timed entry of the timeline. */
export interface Point {
  phase: Phase | null;
  minute: number;
  until: number | null;
  /** What follows in the text has no time: nobody knows how long this lasted. */
  endless: boolean;
}

/** What one phase did: spans from minute to minute, and entries without a length. */
export interface Stretch {
  phase: Phase | null;
  spans: [number, number][];
  points: number[];
}

/** The timed entries, earliest first. */
export function pointsOf(record: Postmortem, clock: Clock): Point[] {
  const minutes = entryMinutes(record, clock);
  const points = record.timeline.flatMap((entry, n) => {
    const minute = minutes[n] ?? null;
    if (minute === null) return [];
    const followed = entry.phase === "false-lead" ? longestMinutes(leadsAt(record, entry.lines)) : null;
    return [
      {
        phase: entry.phase,
        minute,
        until: clock.minute(entry.until) ?? (followed === null ? null : minute + followed),
        endless: n + 1 < minutes.length && (minutes[n + 1] ?? null) === null,
      },
    ];
  });
  return points.sort((a, b) => a.minute - b.minute);
}

/** Each span runs to the next entry, a false lead as long as it was followed; nothing runs on past the end. */
export function stretchesOf(points: Point[], end: number | null): Stretch[] {
  const lanes = [...PHASES, null].map((phase): Stretch => ({ phase, spans: [], points: [] }));
  for (const [n, point] of points.entries()) {
    const lane = lanes.find(({ phase }) => phase === point.phase);
    const next =
      points.slice(n + 1).find(({ minute }) => minute > point.minute)?.minute ?? end ?? point.minute;
    const later = point.until ?? next;
    const stop =
      end !== null && point.minute <= end && point.phase !== "follow-up" ? Math.min(later, end) : later;
    const done = (end !== null && point.minute >= end) || (point.endless && point.until === null);
    if (!done && stop > point.minute && points[n + 1]?.minute !== point.minute)
      lane?.spans.push([point.minute, stop]);
    else lane?.points.push(point.minute);
  }
  return lanes.filter((lane) => lane.spans.length + lane.points.length > 0);
}
