import type { Moment, TimelineEntry } from "../../model/postmortem.ts";
import type { Phase } from "../../model/vocabulary.ts";
import { minutesBetween } from "../values/written-moment.ts";
import { CLOSES } from "../words/ending-words.ts";
import type { ToldLength } from "./told-duration.ts";

/** Start and end of the incident, as far as they are known. */
export interface Ends {
  started: Moment | null;
  resolved: Moment | null;
}

/** Entries of these phases begin nothing: they answer to what has begun. */
const NO_STARTS: ReadonlySet<Phase | null> = new Set<Phase | null>([
  "detection",
  "investigation",
  "false-lead",
  "escalation",
  "resolution",
  "follow-up",
]);
/** Entries of these phases end nothing. */
const NO_ENDS: ReadonlySet<Phase | null> = new Set<Phase | null>([
  "lead-up",
  "detection",
  "escalation",
  "false-lead",
]);

/**
 * Guessed ends that the stated length contradicts, mended by it: where the length leads from one end to the minute of an
 * entry, that entry is the other end. Stated ends stay, and lengths that are rounded prove nothing.
 */
export function fitted(ends: Ends, length: ToldLength | null, timeline: readonly TimelineEntry[]): Ends {
  const { started, resolved } = ends;
  const minutes = length && isExact(length) ? length.found.minutes : null;
  if (minutes === null || !started?.value.includes("T")) return ends;
  const open = resolved === null || !resolved.value.includes("T");
  if (!open && minutesBetween(started.value, resolved.value) === minutes) return ends;
  const timed = timeline.filter(({ at }) => at?.includes("T"));
  if (open || resolved.certainty === "inferred") {
    const end = timed.findLast(({ at, phase }) => !NO_ENDS.has(phase) && isApart(started.value, at, minutes));
    const known = timed.find(({ lines }) => lines === resolved?.lines);
    if (end && (end.phase === "resolution" || !known || !tellsOfEnd(known)))
      return { started, resolved: guess(end) };
  }
  if (open || started.certainty === "stated") return ends;
  const begin = timed.find(({ at, phase }) => !NO_STARTS.has(phase) && isApart(at, resolved.value, minutes));
  return begin ? { started: guess(begin), resolved } : ends;
}

/** It was over then, rather than only written off. */
function tellsOfEnd({ phase, text }: TimelineEntry): boolean {
  return phase === "resolution" && !CLOSES.test(text);
}

/** Not about so long, and no whole hours: those are rounded even where nothing says so. */
function isExact({ found }: ToldLength): boolean {
  return !found.approximate && !found.lowerBound && found.most === null && found.minutes % 60 !== 0;
}

function isApart(from: string | null, until: string | null, minutes: number): boolean {
  return from !== null && until !== null && minutesBetween(from, until) === minutes;
}

function guess({ at, lines }: TimelineEntry): Moment | null {
  return at === null ? null : { value: at, certainty: "inferred", lines };
}
