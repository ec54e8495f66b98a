import { descend, type Section } from "./section.ts";
import type { Unit } from "./unit.ts";
import { ASSIGNS } from "./words/placeholder-words.ts";

/** "Write a postmortem" may be a task of the team; this many such sentences are a sheet of a course. */
const LEAST = 2;

/** Whether units repeat what a course asks its students to write. */
export function assigns(units: readonly Unit[]): boolean {
  return units.filter(({ kind, text }) => kind !== "code" && ASSIGNS.test(text)).length >= LEAST;
}

/** Whether a part, with all below it, is the sheet of a course that somebody copied above the report. */
export function isAssignment(section: Section): boolean {
  return assigns(descend(section).flatMap(({ units }) => units));
}
