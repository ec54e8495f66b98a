import type { Moment, Postmortem, TimelineEntry } from "../../model/postmortem.ts";
import type { Milestone } from "../../model/vocabulary.ts";
import type { Source } from "../source.ts";
import { addDays, secondOfDay } from "../values/calendar.ts";
import type { FoundMoment, WrittenDate } from "../values/moment.ts";
import { dateOf, momentValue } from "../values/written-moment.ts";
import { offsetAt } from "../values/zone.ts";
import type { FactKind } from "../words/fact-words.ts";
import { type Anchor, inYearOf } from "./anchor.ts";
import { type Clue, clueOf, firstClue } from "./clue.ts";
import { readDuration, statedLength } from "./duration.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { fitted } from "./fitted-window.ts";
import { relativeLength } from "./relative-times.ts";
import { detectionInProse, endInProse, statedWindow } from "./stated-window.ts";
import { isStillOpen } from "./still-open.ts";
import { firstOfPhase, toldWindow } from "./told-window.ts";
import type { ZoneRead } from "./zone.ts";

export type Milestones = Pick<Postmortem, Milestone | "duration">;

/** What the milestones are read from. */
export interface Evidence {
  source: Source;
  facts: readonly Fact[];
  timeline: readonly TimelineEntry[];
  anchor: Anchor | null;
  zone: ZoneRead | null;
}

/** The milestones and the duration: stated ones first, else what the timeline plainly tells. */
export function readMilestones(evidence: Evidence): Milestones {
  const { source, facts, timeline } = evidence;
  const hasTimes = timeline.some((entry) => entry.at?.includes("T"));
  const stated = statedWindow(source, facts, timeline);
  const begun = stated.from && momentOf(evidence, stated.from, null);
  const dated = stated.day && momentOf(evidence, stated.day, null);
  const from = begun ?? (isOfReport(dated, timeline) ? null : dated);
  const told = toldWindow(timeline, from?.value ?? null);
  const seen = detectionInProse(source);
  const noticed = seen && momentOf(evidence, seen, null);
  const detected = labelled(evidence, "detected");
  const titled = source.title && firstClue(source.title.text, source.title.lines, source);
  const named = titled?.moment.time ? momentOf(evidence, titled, null) : null;
  const begin = surer(from, told.from ?? guessed(noticed ?? detected) ?? named);
  const until = stated.until ?? (hasTimes && told.until ? null : endInProse(source));
  const mitigated = labelled(evidence, "mitigated");
  const end = isStillOpen(facts) ? null : told.until;
  const over = surer(until && momentOf(evidence, until, begin), end) ?? guessed(mitigated);
  const length = statedLength(facts, source);
  const isDayless = begin !== null && begin === begun && stated.from?.moment.date === null;
  const first = isDayless ? beforeEnd(begin, over) : begin;
  const { started, resolved } = fitted({ started: first, resolved: over }, length, timeline);
  return {
    started: started ?? day(evidence),
    detected: detected ?? firstOfPhase(timeline, "detection") ?? noticed,
    acknowledged: labelled(evidence, "acknowledged"),
    mitigated,
    resolved,
    duration:
      readDuration(source, { stated: length, measured: stated.length }, started, resolved) ??
      relativeLength(timeline),
  };
}

/** "It began at 18:00", without a day, before what was over at 9:14 of the incident's day: on the evening before. */
function beforeEnd(begin: Moment, over: Moment | null): Moment {
  const isAfter = over?.value.slice(0, 10) === begin.value.slice(0, 10) && over.value < begin.value;
  const day = isAfter && /^\d/.test(begin.value) ? addDays(dateOf(begin.value), -1) : null;
  return day
    ? { ...begin, value: `${momentValue(day, null, null)}${begin.value.slice(10)}`, certainty: "inferred" }
    : begin;
}

/** What stands in for a moment that nothing states: it was noticed then, so it had begun. */
function guessed(moment: Moment | null): Moment | null {
  return moment && { ...moment, certainty: "inferred" };
}

/** A labelled day after all that the timeline tells, which gives days of its own, is that of the report. */
function isOfReport(day: Moment | null, timeline: readonly TimelineEntry[]): boolean {
  if (!day || day.value.includes("T")) return false;
  const days = timeline.filter(({ at, certainty }) => at && !at.startsWith("T") && certainty === "stated");
  return days.length > 1 && days.every(({ at }) => at !== null && at.slice(0, day.value.length) < day.value);
}

/** A stated moment wins; but a stated day without a time gives way to the timeline's time on that day. */
function surer(stated: Moment | null, told: Moment | null): Moment | null {
  if (!stated) return told;
  const isDay = !stated.value.includes("T");
  return isDay && told?.value.startsWith(`${stated.value}T`) ? told : stated;
}

function day({ anchor }: Evidence): Moment | null {
  const value = anchor && !anchor.posted && momentValue(anchor.date, null, null);
  return value ? { value, certainty: anchor.certainty, lines: anchor.lines } : null;
}

function labelled(evidence: Evidence, kind: FactKind): Moment | null {
  const clue = clueOf(factsOf(evidence.facts, kind), evidence.source);
  return clue && momentOf(evidence, clue, null);
}

/**
 * A clue as a moment: its zone from the document, its date from the start or the incident's day where it has none.
 * An end without a date that is earlier in the day than the start is on the next day; that is a guess.
 */
function momentOf(
  { anchor, zone }: Evidence,
  { moment, lines, isGuess }: Clue,
  start: Moment | null,
): Moment | null {
  const assumed = start && /^\d/.test(start.value) ? dateOf(start.value) : (anchor?.date ?? null);
  const written = moment.date && inYearOf(withYear(moment.date, anchor), anchor?.date ?? null);
  const wraps = !written && isEarlier(moment, start);
  const date = written ?? (assumed && wraps ? addDays(assumed, 1) : assumed);
  const meaning = moment.zone ?? zone?.zone ?? { iana: null, offset: null };
  const offset = moment.time ? offsetAt(meaning, date, moment.time) : null;
  const value = momentValue(date, moment.time, offset);
  if (value === null) return null;
  const carried = !written && date !== null && (anchor?.certainty === "inferred" || wraps);
  return { value, certainty: carried || isGuess ? "inferred" : "stated", lines };
}

function withYear(date: WrittenDate, anchor: Anchor | null): WrittenDate {
  return { ...date, year: date.year ?? anchor?.date.year ?? null };
}

function isEarlier({ time }: FoundMoment, start: Moment | null): boolean {
  const clock = /T(\d\d):(\d\d)/.exec(start?.value ?? "");
  return (
    time !== null && clock !== null && secondOfDay(time) < Number(clock[1]) * 3600 + Number(clock[2]) * 60
  );
}
