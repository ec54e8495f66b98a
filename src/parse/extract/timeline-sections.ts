import { undecorated } from "../label.ts";
import { isMachineLog } from "../machine-log.ts";
import { isPrompt } from "../prompt.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import { startsWithTime } from "../time-led.ts";
import type { Unit } from "../unit.ts";
import { type DateOptions, leadingMoment } from "../values/moment.ts";
import type { SectionKind } from "../words/section-words.ts";
import { bareFacts } from "./bare-facts.ts";
import { within } from "./passage.ts";
import { postSections } from "./status-posts.ts";
import { momentBehind } from "./timeline-neighbours.ts";
import { isTimedRow } from "./timeline-table.ts";
import { isTimeline } from "./timeline-units.ts";

const LEAST_TIMED = 3;

/**
 * The sections that hold the chronology: those named so, a list of milestones only where nothing tells more; else the lead-up, where a template has nothing else; else the
 * parts under three or more headings that are dates or times, as on a status page; else any section in which three or
 * more units begin with a time of day; else the posts of a status page; else the steps in which somebody tells how it
 * was looked into.
 */
export function timelineSections({ root, settings }: Source): Section[] {
  const all = descend(root);
  const named = all.filter((section) => isTimeline(section) && !within(section, ["timeline"]));
  const filled = named
    .map((section) => withDaysBehind(section, settings))
    .filter((section) => descend(section).some((part) => part.units.length > 0 || startsWithTime(part.rest)));
  const told = filled.filter((section) => bareFacts(section).length === 0);
  if (told.length) return fullest(told);
  if (filled.length) {
    const others = timedSections(all);
    return others.length ? others : filled;
  }
  const leadUp = all.filter((section) => section.kinds.includes("leadUp") && isOfOneKind(section.units));
  if (leadUp.length) return leadUp;
  const dated = all.map((section) => underDates(section, settings)).filter((section) => section !== null);
  if (dated.length) return dated;
  const timed = timedSections(all);
  if (timed.length) return timed;
  const posts = postSections(root);
  if (posts.length) return posts;
  const steps = all.find(isToldInSteps);
  return steps ? [{ ...steps, children: [] }] : [];
}

/** Beside a chronology with times a part without any time is none. */
function fullest(told: readonly Section[]): Section[] {
  const isTimed = told.some((section) => timesIn(section) >= LEAST_TIMED);
  return told.filter((section) => !isTimed || timesIn(section) > 0);
}

function timesIn(section: Section): number {
  return descend(section)
    .flatMap(({ opener, units }) => (opener ? [opener, ...units] : units))
    .filter((unit) => (unit.kind === "row" ? isTimedRow(unit) : startsWithTime(unit.text))).length;
}

/** The parts of other names in which three or more units begin with a time. */
function timedSections(all: readonly Section[]): Section[] {
  return all
    .filter((section) => !section.kinds.includes("references") && (isTimed(section) || isDatedTable(section)))
    .map(unnamed);
}

/** Only paragraphs or only a list: where both are mixed, or one paragraph argues, the lead-up explains. */
function isOfOneKind(units: readonly Unit[]): boolean {
  const [first, ...others] = units.filter((unit) => !isPrompt(unit));
  if (first === undefined || (others.length === 0 && SENTENCES.test(first.text))) return false;
  return others.every(({ kind }) => kind === first.kind);
}

/** More than one sentence. */
const SENTENCES = /[.!?]\s+\p{Lu}/u;

/** A part of another name that holds a chronology: only its own units count, no summary on the line of its name, and no prose beside a table. */
function unnamed(section: Section): Section {
  const rows = section.units.filter(({ kind }) => kind === "row");
  const rest = section.kinds.includes("summary") ? "" : section.rest;
  return {
    ...section,
    children: [],
    rest,
    units: rows.filter(hasTime).length < LEAST_TIMED ? section.units : rows,
  };
}

const DAY_HEAD = /^\W*(?:date|day|when|datum|fecha|data|日付|日期)\W*$/i;
/** Heads of a table of tasks or of the versions of the document. */
const OTHER_HEADS =
  /\b(?:version|revision|author|authors|editor|approved|reviewer|due|deadline|owner|assignee|status|state|task|action|responsible)\b/i;

/** A table of events by days: "Date | Build | Note" in a part of no other kind. */
function isDatedTable({ kinds, units }: Section): boolean {
  if (kinds.length > 0) return false;
  const rows = units.filter(({ kind, head }) => kind === "row" && DAY_HEAD.test(head[0] ?? ""));
  if (rows.some(({ head }) => head.some((cell) => OTHER_HEADS.test(cell)))) return false;
  return rows.length >= LEAST_TIMED && rows.every(({ cells }) => startsWithTime(cells[0] ?? ""));
}

/** Names the course of the work: "Debugging process", "Investigation steps". */
const COURSE = /\b(?:debugging|troubleshooting|investigation) (?:process|journey|story|steps)\b/i;
const LEAST_STEPS = 4;
/** What begins as something that was done or happened, by its first words. */
const PAST =
  /^(?:\S+\s){0,7}?(?:\p{L}{2,}ed|was|were|had|did|found|ran|began|went|came|saw|took|got|made|put|sent|gave|thought|knew|brought|built|shut|reset|read)\b/iu;

/** "Debugging process" above a list of which most items tell what was done. */
function isToldInSteps({ heading, kinds, units }: Section): boolean {
  if (!COURSE.test(heading) || kinds.some((kind) => UNTOLD.includes(kind))) return false;
  const items = units.filter(({ kind, depth }) => kind === "item" && depth === 1);
  if (items.length < LEAST_STEPS) return false;
  return items.filter(({ text }) => PAST.test(text)).length * 3 >= items.length * 2;
}

const UNTOLD: readonly SectionKind[] = ["resolution", "rootCause", "references", "lessons"];

/**
 * A timeline with the parts behind it under the headings of days: "12 May". Where it is told
 * under headings of times itself, only those that are a day and nothing else go on with it: "## 21 February, 13:00".
 */
function withDaysBehind(section: Section, options: DateOptions): Section {
  const isEmpty = section.children.length === 0 && section.units.every(({ kind }) => kind === "line");
  const isTold = isEmpty
    ? section.units.some(({ text }) => startsWithTime(text))
    : !section.units.some(({ kind, text }) => kind === "heading" && startsWithTime(text));
  const behind = section.parent?.children.slice(section.place + 1) ?? [];
  const end = behind.findIndex((part) => isTold || !isDayHeading(part.opener, isEmpty, options));
  const children = end === -1 ? behind : behind.slice(0, end);
  return children.length > 0 ? { ...section, children: [...section.children, ...children] } : section;
}

function isDayHeading(opener: Unit | null, mayTellMore: boolean, options: DateOptions): boolean {
  if (!opener) return false;
  const moment = leadingMoment(opener.text.slice(0, 60), options);
  if (!moment || (mayTellMore && opener.kind === "heading")) return moment !== null;
  const beside = `${opener.text.slice(0, moment.start)}${opener.text.slice(moment.end)}`;
  return moment.date !== null && !/\p{L}/u.test(beside);
}

/** The parts of a section whose headings begin with a date or a time, where most of its parts are of that kind. */
function underDates(section: Section, options: DateOptions): Section | null {
  const parts = section.children.filter(({ opener }) => opener?.kind === "heading");
  const timed = parts.filter(
    ({ opener }) =>
      opener && (leadingMoment(opener.text.slice(0, 60), options) ?? momentBehind(opener, options)),
  );
  const unnamed = parts.filter(({ kinds }) => kinds.length === 0);
  const isMost = timed.length >= LEAST_TIMED && timed.length * 2 > unnamed.length;
  return isMost ? { ...section, units: [], children: timed } : null;
}

function isTimed(section: Section): boolean {
  return (
    section.units.filter((unit) => unit.kind !== "quote" && hasTime(unit) && !isMachineLog(unit)).length >=
    LEAST_TIMED
  );
}

/** A share or a score, which looks like a time. */
const DECIMAL = /^\W{0,2}0\.\d\d\W{0,2}$/;

function hasTime(unit: Unit): boolean {
  const text = unit.kind === "row" ? unit.cells.slice(0, 2).join(" ") : unit.text;
  if (unit.kind === "row" && DECIMAL.test(unit.cells[0] ?? "")) return false;
  // "At 9:30 the team ..." begins a sentence of any prose; only under a named timeline is it an entry.
  if (/^(?:at|by|on|from|around|about)\s/i.test(undecorated(text))) return false;
  return startsWithTime(text) && /\d[:h.]\d\d|\d\s?[ap]m/i.test(text.slice(0, 40));
}
