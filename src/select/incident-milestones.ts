import type { Postmortem } from "../model/postmortem.ts";
import { MILESTONES, type Milestone } from "../model/vocabulary.ts";
import type { Clock, TimeView } from "./incident-clock.ts";
import { lineWords } from "./incident-words.ts";
import { durationText, listed } from "./wording.ts";

/** A milestone that is known to the minute (or, in a document of whole days, to the day). */
export interface KnownMilestone {
  name: Milestone;
  minute: number;
  at: TimeView;
  inferred: boolean;
  lines: readonly [number, number] | null;
}

/** The time between two milestones that follow each other. */
export interface Interval {
  from: Milestone;
  to: Milestone;
  words: string;
  inferred: boolean;
  /** What a reader should know of it: guesses, milestones between that are not stated, wrong order. */
  notes: string[];
}

/** The milestones that have a place on the axis, in their usual order. */
export function milestonesOf(record: Postmortem, clock: Clock): KnownMilestone[] {
  return MILESTONES.flatMap((name) => {
    const moment = record[name];
    const minute = clock.minute(moment?.value);
    const at = clock.show(moment?.value);
    if (moment === null || minute === null || at === null) return [];
    return [{ name, minute, at, inferred: moment.certainty === "inferred", lines: moment.lines }];
  });
}

/** The intervals between neighbouring milestones, each with both its names. */
export function intervalsOf(milestones: readonly KnownMilestone[]): Interval[] {
  return milestones.slice(1).flatMap((to, n) => {
    const from = milestones[n];
    return from === undefined ? [] : [intervalOf(from, to)];
  });
}

function intervalOf(from: KnownMilestone, to: KnownMilestone): Interval {
  const minutes = to.minute - from.minute;
  const guesses = [from, to].filter((milestone) => milestone.inferred);
  const missing = MILESTONES.slice(MILESTONES.indexOf(from.name) + 1, MILESTONES.indexOf(to.name));
  const notes = [
    minutes < 0 ? `${to.name} is written as earlier than ${from.name}` : "",
    minutes === 0 ? `both at ${to.at.time ?? to.at.date}` : "",
    ...guesses.map(({ name, lines }) => `${name} inferred${lines === null ? "" : `, ${lineWords(lines)}`}`),
    missing.length > 0 ? `${listed(missing)}: not stated` : "",
  ];
  return {
    from: from.name,
    to: to.name,
    words: minutes < 0 ? `−${durationText(-minutes)}` : durationText(minutes),
    inferred: guesses.length > 0,
    notes: notes.filter((note) => note !== ""),
  };
}
