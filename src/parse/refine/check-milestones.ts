import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { Moment, Postmortem } from "../../model/postmortem.ts";
import { MILESTONES } from "../../model/vocabulary.ts";
import { isEarlier, minutesBetween } from "../values/written-moment.ts";

/** Milestones against each other, against the stated duration, and front matter's against the text's. */
export function checkMilestones(record: Postmortem, told: Postmortem): Diagnostic[] {
  return [...outOfOrder(record), ...durationMismatch(record), ...contradictions(record, told)];
}

function outOfOrder(record: Postmortem): Diagnostic[] {
  const { started } = record;
  if (!started) return [];
  return MILESTONES.slice(1).flatMap((name) => {
    const later = record[name];
    const minutes = later && minutesBetween(started.value, later.value);
    if (!later || minutes === null || !isEarlier(minutes, later.value) || later.certainty === "inferred")
      return [];
    const message = `It was ${name} (${shown(later)}) before it started (${shown(started)}).`;
    return [diagnose("milestones-order", { line: later.lines?.[0] ?? 1 }, message)];
  });
}

/** More than five minutes and more than a twentieth apart: "about two hours" is no contradiction. */
function durationMismatch({ duration, started, resolved }: Postmortem): Diagnostic[] {
  if (
    duration?.certainty !== "stated" ||
    !started ||
    !resolved ||
    resolved.certainty === "inferred" ||
    started.certainty === "inferred"
  )
    return [];
  const between = minutesBetween(started.value, resolved.value);
  if (between === null || between < 0) return [];
  const apart = Math.abs(between - duration.minutes);
  if (apart <= 5 || apart <= Math.max(between, duration.minutes) / 10) return [];
  const message = `The stated duration is ${length(duration.minutes)}, but ${length(between)} lie between start (${shown(started)}) and end (${shown(resolved)}).`;
  return [diagnose("duration-mismatch", { line: duration.lines?.[0] ?? 1 }, message)];
}

/** Front matter that names another moment than the text does. */
function contradictions(record: Postmortem, told: Postmortem): Diagnostic[] {
  return (["started", "resolved"] as const).flatMap((name) => {
    const stated = record[name];
    const other = told[name];
    if (!stated || !other || stated === other || other.certainty === "inferred" || agree(stated, other))
      return [];
    const message = `Front matter has ${name} at ${shown(stated)}, the text at ${shown(other)}.`;
    return [diagnose("start-contradiction", { line: other.lines?.[0] ?? 1 }, message)];
  });
}

/** The same moment in the precision of the coarser one. */
function agree(a: Moment, b: Moment): boolean {
  const minutes = minutesBetween(a.value, b.value);
  if (minutes !== null) return Math.abs(minutes) < 1;
  return a.value.startsWith(b.value) || b.value.startsWith(a.value) || b.value.startsWith("T");
}

function shown(moment: Moment): string {
  const place = moment.lines ? `, line ${moment.lines[0]}` : "";
  return `${moment.value.replace(/^T/, "").replace("T", " ")}${place}`;
}

function length(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  return [hours ? `${hours} h` : "", rest || !hours ? `${rest} min` : ""].filter(Boolean).join(" ");
}
