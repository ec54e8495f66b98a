import { MILESTONES, type Phase } from "../../model/vocabulary.ts";
import { type Label, labelOf, undecorated } from "../label.ts";
import type { Unit } from "../unit.ts";
import {
  type DateOptions,
  type FoundMoment,
  findMoments,
  leadingMoment,
  type WrittenDate,
  type WrittenTime,
} from "../values/moment.ts";
import { leadingRange } from "../values/range.ts";
import type { FactKind } from "../words/fact-words.ts";
import { factKind, phaseOfGroup, phaseOfLabel, sectionKinds } from "../words/lookup.ts";
import type { Told } from "./raw-entry.ts";
import { isPost } from "./status-posts.ts";
import {
  awaitsText,
  isAside,
  isDetail,
  isGroupLabel,
  momentBehind,
  momentInFront,
  type Neighbours,
} from "./timeline-neighbours.ts";
import { eventRow, isOnlyLong } from "./timeline-table.ts";

/** What a unit is within a timeline. */
export type Role =
  | { is: "entry"; told: Told }
  /** A date that holds for what follows; `told` where it tells an event of its own, too. */
  | { is: "date"; date: WrittenDate | null; told: Told | null }
  /** A label above entries; `phase` where it names one, `from` where it tells when they begin. */
  | { is: "group"; phase: Phase | null; from: GroupStart | null }
  /** More about the entry before it; `phase` where its label names one for an entry that was only a time. */
  | { is: "detail"; phase: Phase | null }
  | { is: "nothing" };

/** When the entries of a group begin. */
export interface GroupStart {
  date: WrittenDate | null;
  time: WrittenTime | null;
  /** Written on a clock of twice twelve hours. */
  halves: boolean;
}

const SEPARATORS = /^[\s:|,.;)\]–—-]+/;

/** Tried in the order of what is surest: a table row, a time in front, a date in front, a time behind a label. */
export function roleOf(unit: Unit, around: Neighbours, options: DateOptions): Role {
  if (unit.kind === "row") return rowRole(unit, options);
  const moment = momentInFront(unit, options);
  if (around.table && unit.kind !== "heading" && isBareFact(unit)) return { is: "nothing" };
  if (moment && headsTimes(unit, moment, around, options)) return timedGroup(unit, moment, options);
  if (moment?.time) return { is: "entry", told: timedEntry(unit, moment, options) };
  if (around.posts && isPost(unit)) return { is: "entry", told: post(unit, moment, options) };
  if (around.posts && around.last) return { is: "detail", phase: null };
  const trailing = around.behind ? momentBehind(unit, options) : null;
  if (trailing) return { is: "entry", told: { moment: trailing, until: null, text: unit.text, phase: null } };
  if (moment?.date && isAlone(unit, moment)) return dateRole(unit, moment, around, options);
  if (moment?.date && !isInProse(unit, moment))
    return { is: "entry", told: timedEntry(unit, moment, options) };
  const label = labelOf(unit);
  const phase = phaseOfLabel(label ? label.text : undecorated(unit.text));
  const behind = label?.rest ? leadingMoment(label.rest.slice(0, 200), options) : null;
  if (label && /^next (?:status )?update\b/i.test(label.text)) return { is: "nothing" };
  if (behind?.time && label && unit.kind !== "code")
    return { is: "entry", told: labelledEntry(label, behind, phase, options) };
  return untimedRole(unit, label, phase, around, options);
}

/** "… | …" and a step that only tells how long it takes are no entries; a date with nothing beside it holds for the rows below. */
function rowRole(unit: Unit, options: DateOptions): Role {
  const found = /[\p{L}\p{N}]/u.test(unit.text) ? eventRow(unit, options) : null;
  if (!found || (!found.moment && isOnlyLong(unit))) return { is: "nothing" };
  const { moment } = found;
  if (moment?.date && !moment.time && unit.cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length === 1)
    return { is: "date", date: moment.date, told: null };
  return { is: "entry", told: { ...found, phase: null } };
}

/** "2025-12-03 Status update", "**Update** The queue is empty": what is said behind the name. */
function post(unit: Unit, moment: FoundMoment | null, options: DateOptions): Told {
  const text = unit.text.slice(moment?.end ?? 0).replace(SEPARATORS, "");
  const behind = moment
    ? null
    : leadingMoment(text.replace(/^(?:status )?update(?: ?#?\d{1,2})?\b/i, ""), options);
  return { moment: moment ?? (behind?.time ? behind : null), until: null, text, phase: null, posted: true };
}

function timedEntry(unit: Unit, moment: FoundMoment, options: DateOptions): Told {
  const range = moment.time ? leadingRange(unit.text, options) : null;
  const end = range?.until ? range.end : moment.end;
  const text = undecorated(unit.text.slice(end)).replace(SEPARATORS, "");
  return { moment: range?.until ? range.from : moment, until: range?.until ?? null, text, phase: null };
}

function labelledEntry(label: Label, moment: FoundMoment, phase: Phase | null, options: DateOptions): Told {
  const range = leadingRange(label.rest, options);
  const end = range?.until ? range.end : moment.end;
  const said = label.rest.slice(end).replace(SEPARATORS, "");
  const fact = factKind(label.text);
  const name = fact === "date" ? "" : undecorated(label.text);
  return {
    moment: range?.until ? range.from : moment,
    until: range?.until ?? null,
    text: named(name, said, phase === null && (fact === null || !MOMENTS.has(fact))) || label.rest,
    name,
    phase,
  };
}

/** What stands behind the moment; with the name in front where that tells of the event too, or where only a note is left. */
function named(name: string, said: string, tells: boolean): string {
  if (name !== "" && said.startsWith("(")) return `${name} ${said}`;
  return tells && name !== "" && said !== "" ? `${name}: ${said}` : said;
}

/** "### 10:07–10:29 AM: Coordination" above entries with times of their own; "### 5 March: Timeline" above anything. */
function headsTimes(unit: Unit, moment: FoundMoment, { next }: Neighbours, options: DateOptions): boolean {
  if (unit.kind !== "heading" || !next || isAlone(unit, moment)) return false;
  if (!moment.time && sectionKinds(unit.text.slice(moment.end)).includes("timeline")) return true;
  return next.kind === "item" && Boolean(momentInFront(next, options)?.time);
}

function timedGroup(unit: Unit, moment: FoundMoment, options: DateOptions): Role {
  const range = moment.time ? leadingRange(unit.text, options) : null;
  const end = range?.until ? range.end : moment.end;
  const time = range?.from.time ?? moment.time;
  const halves = /\d\s?[ap]\.?m\b/i.test(unit.text.slice(0, end));
  const from = { date: moment.date, time, halves };
  return { is: "group", phase: phaseOfGroup(unit.text.slice(end).replace(SEPARATORS, "")), from };
}

/** A date alone heads what follows; above a plain paragraph, or above nothing, it is an entry itself. */
function dateRole(unit: Unit, moment: FoundMoment, { next }: Neighbours, options: DateOptions): Role {
  const isAbove = unit.kind === "heading" ? next?.kind !== "line" : !next;
  const isHead = isAbove || unit.hasItems || next?.kind === "row" || next?.kind === "item";
  const told =
    isHead || !next || momentInFront(next, options)?.time ? null : timedEntry(unit, moment, options);
  return { is: "date", date: moment.date, told };
}

function untimedRole(
  unit: Unit,
  label: Label | null,
  phase: Phase | null,
  around: Neighbours,
  options: DateOptions,
): Role {
  if (isGroupLabel(unit, label?.rest ?? "", around, options) && !isAside(unit, phase, around)) {
    const date = onlyDate(unit.text, options);
    if (date) return { is: "date", date, told: null };
    return { is: "group", phase: phase ?? phaseOfGroup(label?.text ?? undecorated(unit.text)), from: null };
  }
  if (awaitsText(around)) return { is: "detail", phase };
  if (saysNothing(unit, label) || pointsElsewhere(unit) || NO_TIMELINE.test(unit.text))
    return { is: "nothing" };
  const isPhaseLine = unit.kind === "line" && phase !== null && label !== null && label.rest !== "";
  if (!isPhaseLine && isDetail(unit, around)) return { is: "detail", phase: null };
  const moment = onlyTime(unit.text, options);
  return { is: "entry", told: { moment, until: null, text: undecorated(unit.text), phase } };
}

/** "Start time: 2026-06-15" in front of the table that tells what happened. */
function isBareFact(unit: Unit): boolean {
  const label = labelOf(unit);
  const fact = label?.rest && factKind(label.text.replace(/\([^()]*\)/g, ""));
  return Boolean(fact) && MOMENTS.has(fact as FactKind);
}

const MOMENTS: ReadonlySet<FactKind> = new Set<FactKind>(["date", "duration", ...MILESTONES]);

/** "No timeline is provided." */
const NO_TIMELINE = /^\W{0,3}(?:there is )?no (?:\w+ )?timeline\b/i;

/** An empty item, or what holds for the whole incident: "Time zone: PST", "Total duration: 3 h". */
function saysNothing({ text }: Unit, label: Label | null): boolean {
  const fact = label && label.rest !== "" ? factKind(label.text) : null;
  return (fact !== null && STANDING.has(fact)) || !/[\p{L}\p{N}]/u.test(text);
}

/** "A full timeline is on our status page", "See the thread for details", with a link. */
function pointsElsewhere({ kind, text, links }: Unit): boolean {
  return kind === "line" && links.length > 0 && text.length < 200 && POINTS.test(text);
}

const POINTS =
  /^\W{0,3}(?:(?:please )?(?:see|refer to|consult)\b|(?:for )?(?:an?|the|our|more)?\s?(?:(?:full|fuller|complete|detailed|exact|entire|live|public)\s){0,2}(?:timelines?|chronology|logs?|history|updates)\b[^.]{0,60}\b(?:available|found|here|published|posted|kept|page|thread|channel|document|doc)\b)/i;

const STANDING: ReadonlySet<FactKind> = new Set<FactKind>([
  "zone",
  "duration",
  "severity",
  "status",
  "authors",
  "affected",
  "recovery",
  "detectionTime",
]);

/** The day that a label names, if it names one and no time: "Timeline for September 17, 2018:". */
function onlyDate(text: string, options: DateOptions): WrittenDate | null {
  const [first, ...others] = findMoments(text.slice(0, 200), options);
  return first && others.length === 0 && first.time === null && !first.invalid ? first.date : null;
}

/** The time of day that a statement names, if it names one only: "Resolution: at 3 PM we ...". */
function onlyTime(text: string, options: DateOptions): FoundMoment | null {
  const times = findMoments(text.slice(0, 500), options).filter((moment) => moment.time !== null);
  return times.length === 1 ? (times[0] ?? null) : null;
}

/** Nothing behind the date but a note in parentheses: "2021-10-03 (all times CEST)". */
function isAlone(unit: Unit, moment: FoundMoment): boolean {
  const behind = unit.text
    .slice(moment.end)
    .replace(/\([^()]*\)|\b(?:updated|edited|added)\b:?\s*\d.*$/gi, "");
  return undecorated(behind).replace(/[^\p{L}\p{N}]/gu, "").length < 3;
}

/** A date inside flowing prose ("12 May was a quiet day") tells no event of its own. */
function isInProse(unit: Unit, moment: FoundMoment): boolean {
  if (unit.kind === "code") return true;
  return unit.kind === "line" && unit.lead === null && !/[:–—-]\s*$/.test(unit.text.slice(0, moment.end));
}
