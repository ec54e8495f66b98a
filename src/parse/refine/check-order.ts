import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { Postmortem, TimelineEntry } from "../../model/postmortem.ts";
import { isEarlier, minutesBetween } from "../values/written-moment.ts";

/** Entries that are earlier than the one before them, in a timeline that runs forward. */
export function checkOrder({ timeline }: Postmortem): Diagnostic[] {
  const timed = timeline.filter((entry) => entry.at?.includes("T"));
  const steps = timed
    .slice(1)
    .map((entry, index) => ({ entry, before: timed[index], minutes: between(timed[index], entry) }));
  const back = steps.filter(({ minutes, entry }) => isEarlier(minutes, entry.at));
  const forth = steps.filter(({ minutes }) => minutes > 0);
  if (back.length > forth.length) return [];
  return back.map(({ entry, before }) => {
    const message = `This entry (${clock(entry)}) is earlier than the one before it (${clock(before)}, line ${before?.lines[0]}).`;
    return diagnose("timeline-order", { line: entry.lines[0] }, message);
  });
}

function between(before: TimelineEntry | undefined, entry: TimelineEntry): number {
  return before?.at && entry.at ? (minutesBetween(before.at, entry.at) ?? 0) : 0;
}

function clock(entry: TimelineEntry | undefined): string {
  return (entry?.at ?? "")
    .replace(/^T/, "")
    .replace("T", " ")
    .replace(/[+-]\d\d:\d\d$/, "");
}
