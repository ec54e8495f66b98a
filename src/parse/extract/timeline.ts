import type { Lines } from "../../model/postmortem.ts";
import type { Phase } from "../../model/vocabulary.ts";
import { labelOf, undecorated } from "../label.ts";
import { isPrompt } from "../prompt.ts";
import { descend, type Section, startsWithTime } from "../sections.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import {
  findMoments,
  type FoundMoment,
  leadingMoment,
  type WrittenDate,
  type WrittenTime,
} from "../values/moment.ts";
import { leadingRange } from "../values/range.ts";
import type { FoundZone } from "../values/zone.ts";
import { phaseOfLabel } from "./phase.ts";
import { eventRow } from "./timeline-table.ts";

/** One entry as written: its date only where the entry or a date heading above it gives one. */
export interface RawEntry {
  date: WrittenDate | null;
  time: WrittenTime | null;
  until: WrittenTime | null;
  untilDate: WrittenDate | null;
  zone: FoundZone | null;
  text: string;
  /** The phase that its own label names; null where only its words can tell. */
  phase: Phase | null;
  /** The phase that the label of its group names. */
  group: Phase | null;
  /** Its text without the details below it. */
  head: string;
  key: boolean;
  lines: Lines;
  /** Column of the time on its line is not kept; the line is enough to point at. */
  invalid: boolean;
  ambiguous: boolean;
}

interface State {
  date: WrittenDate | null;
  group: Phase | null;
  groupUnit: Unit | null;
  entries: RawEntry[];
  last: { entry: RawEntry; unit: Unit; open: boolean } | null;
}

const LONGEST_ENTRY = 2000;

/** Every entry of the document's chronology, in document order. */
export function readTimeline(source: Source): RawEntry[] {
  return timelineSections(source).flatMap((section) => entriesOf(section, source));
}

/**
 * The sections that hold the chronology: those named so; else the lead-up, where a template has nothing else; else any section in which three or more units begin with a
 * time of day.
 */
export function timelineSections({ root }: Source): Section[] {
  const named = [...descend(root)].filter(
    (s) => s.kinds.includes("timeline") && !s.parent?.kinds.includes("timeline"),
  );
  const filled = named.filter((section) => [...descend(section)].some((part) => part.units.length > 0));
  if (filled.length) return filled;
  const leadUp = [...descend(root)].filter(
    (section) => section.kinds.includes("leadUp") && section.units.length > 0,
  );
  if (leadUp.length) return leadUp;
  const timed = [...descend(root)].filter((section) => {
    const starts = section.units.filter((unit) => unit.kind !== "quote" && hasTime(unit));
    return starts.length >= 3 && !section.kinds.includes("references");
  });
  return timed.map((section) => ({ ...section, children: [] }));
}

function hasTime(unit: Unit): boolean {
  const text = unit.kind === "row" ? unit.cells.slice(0, 2).join(" ") : unit.text;
  // "At 9:30 the team ..." begins a sentence of any prose; only under a named timeline is it an entry.
  if (/^(?:at|by|on|from|around|about)\s/i.test(undecorated(text))) return false;
  return startsWithTime(text) && /\d[:h.]\d\d|\d\s?[ap]m/i.test(text.slice(0, 40));
}

function entriesOf(section: Section, source: Source): RawEntry[] {
  const state: State = { date: null, group: null, groupUnit: null, entries: [], last: null };
  const units = [...flatten(section)];
  const timed = units.some((unit) => unit.kind !== "row" && momentOf(unit, source)?.time);
  const told = section.kinds.includes("leadUp");
  for (const [index, unit] of units.entries()) step(state, unit, units[index + 1], { source, timed, told });
  return state.entries;
}

/** All units of the timeline with the openers of its parts, but not parts that name another section of the document. */
function* flatten(section: Section): Generator<Unit> {
  if (section.opener && section.rest)
    yield { ...section.opener, text: section.rest, kind: "line", lead: null, bold: false };
  yield* section.units;
  for (const child of section.children) {
    if (
      child.kinds.includes("references") ||
      child.kinds.includes("lessons") ||
      child.kinds.includes("actions")
    )
      continue;
    if (child.opener) yield child.opener;
    yield* withoutOpener(child);
  }
}

function* withoutOpener(section: Section): Generator<Unit> {
  yield* section.units;
  for (const child of section.children) {
    if (child.opener) yield child.opener;
    yield* withoutOpener(child);
  }
}

interface Setting {
  source: Source;
  /** Some unit begins with a time of day. */
  timed: boolean;
  /** Told in paragraphs, each of which is an entry. */
  told: boolean;
}

function step(state: State, unit: Unit, next: Unit | undefined, setting: Setting): void {
  const { source } = setting;
  if (state.groupUnit && !isInGroup(unit, state.groupUnit)) endGroup(state);
  if (unit.kind === "row") return row(state, unit, source);
  const moment = momentOf(unit, source);
  if (moment?.time) return push(state, unit, moment, source);
  const label = labelOf(unit);
  const phase = label ? phaseOfLabel(label.text) : phaseOfLabel(undecorated(unit.text));
  if (moment?.date && isOnly(unit, moment)) return dateHeading(state, unit, moment, next, setting);
  if (
    moment?.date &&
    (unit.kind === "item" ||
      unit.bold ||
      unit.lead !== null ||
      unit.kind === "heading" ||
      unit.kind === "line") &&
    !isPlace(moment, unit)
  ) {
    return push(state, unit, moment, source);
  }
  const inner = label?.rest ? leading(label.rest, source) : null;
  if (inner?.time && label)
    return push(state, unit, { ...inner, end: 0 }, source, phase, afterLabel(label.rest, inner));
  if (isGroupLabel(unit, label?.rest ?? "", next) && !isAside(state, unit, phase))
    return openGroup(state, unit, phase);
  const isPhaseLine = unit.kind === "line" && phase !== null && label !== null && label.rest !== "";
  if (!isPhaseLine && isDetail(state, unit, setting)) return continueEntry(state, unit);
  if (unit.kind === "item" || (label?.rest && phase) || isToldEntry(unit, setting))
    push(state, unit, onlyTime(unit.text, source), source, phase, undecorated(unit.text));
}

function momentOf(unit: Unit, source: Source): FoundMoment | null {
  return unit.kind === "quote" ? null : leading(unit.text, source);
}

function leading(text: string, { settings }: Source): FoundMoment | null {
  return leadingMoment(text.slice(0, 200), { dateOrder: settings.dateOrder });
}

/** The time of day that a statement names, if it names one only: "Resolution: at 3 PM we ...". */
function onlyTime(text: string, { settings }: Source): FoundMoment | null {
  const times = findMoments(text.slice(0, 500), settings).filter((moment) => moment.time !== null);
  return times.length === 1 ? (times[0] ?? null) : null;
}

/** A date inside flowing prose ("12 May was a quiet day") tells no event of its own. */
function isPlace(moment: FoundMoment, unit: Unit): boolean {
  return unit.kind === "line" && unit.lead === null && !/[:–—-]\s*$/.test(unit.text.slice(0, moment.end));
}

function isOnly(unit: Unit, moment: FoundMoment): boolean {
  return undecorated(unit.text.slice(moment.end)).replace(/[^\p{L}\p{N}]/gu, "").length < 3;
}

function dateHeading(
  state: State,
  unit: Unit,
  moment: FoundMoment,
  next: Unit | undefined,
  { source }: Setting,
): void {
  state.date = moment.date;
  state.last = null;
  const nextIsTimed = next && (momentOf(next, source)?.time || next.kind === "row" || next.kind === "item");
  if (unit.kind !== "heading" && !unit.hasItems && next && !nextIsTimed) push(state, unit, moment, source);
}

function row(state: State, unit: Unit, source: Source): void {
  const found = eventRow(unit, { dateOrder: source.settings.dateOrder });
  if (!found) return;
  const { moment, text } = found;
  add(state, unit, { moment, text, phase: null, until: null });
}

function push(
  state: State,
  unit: Unit,
  moment: FoundMoment | null,
  source: Source,
  phase: Phase | null = null,
  text?: string,
): void {
  const range = moment?.time ? rangeAtStart(unit.text, source) : null;
  const told =
    text ?? undecorated(unit.text.slice(range?.end ?? moment?.end ?? 0)).replace(/^[\s:|,.;)\]–—-]+/, "");
  add(state, unit, {
    moment,
    text: told || unit.text,
    phase,
    until: range?.until ?? null,
  });
  state.last = { entry: state.entries.at(-1) as RawEntry, unit, open: moment !== null };
}

function rangeAtStart(text: string, { settings }: Source): { until: FoundMoment; end: number } | null {
  const range = leadingRange(text, { dateOrder: settings.dateOrder });
  return range?.until ? { until: range.until, end: range.end } : null;
}

function afterLabel(rest: string, moment: FoundMoment): string {
  return rest.slice(moment.end).replace(/^[\s:|,.;)\]–—-]+/, "") || rest;
}

interface Told {
  moment: FoundMoment | null;
  text: string;
  phase: Phase | null;
  until: FoundMoment | null;
}

function add(state: State, unit: Unit, { moment, text, phase, until }: Told): void {
  state.entries.push({
    date: moment?.date ?? (moment?.time ? state.date : null),
    time: moment?.time ?? null,
    until: until?.time ?? null,
    untilDate: until?.date ?? null,
    zone: moment?.zone ?? null,
    text: text.slice(0, LONGEST_ENTRY),
    phase,
    group: state.group,
    head: text.slice(0, LONGEST_ENTRY),
    key: isKey(unit),
    lines: [...unit.lines],
    invalid: moment?.invalid ?? false,
    ambiguous: moment?.ambiguous ?? false,
  });
}

/** Marked by the author: a star, or the whole entry in bold among entries that are not. */
function isKey(unit: Unit): boolean {
  return /[⭐★🌟]|\bKEY\b/u.test(unit.text) || (unit.bold && unit.kind === "item" && unit.text.length > 40);
}

function isGroupLabel(unit: Unit, rest: string, next: Unit | undefined): boolean {
  if (rest !== "" || !next) return false;
  if (unit.kind === "heading" || (unit.bold && unit.kind === "line")) return true;
  const ends = /[:：]\s*$/.test(unit.text);
  return (
    (unit.hasItems && (ends || unit.bold || phaseOfLabel(undecorated(unit.text)) !== null)) ||
    (ends && unit.text.length < 60 && next.kind === "item")
  );
}

/** "We suspect that:" in the text below a heading that is an entry. */
function isAside(state: State, unit: Unit, phase: Phase | null): boolean {
  return (
    phase === null &&
    unit.kind === "line" &&
    !unit.bold &&
    state.last?.open === true &&
    state.last.unit.kind === "heading"
  );
}

function openGroup(state: State, unit: Unit, phase: Phase | null): void {
  state.group = phase;
  state.groupUnit = unit;
  state.last = null;
}

function endGroup(state: State): void {
  state.group = null;
  state.groupUnit = null;
}

function isInGroup(unit: Unit, group: Unit): boolean {
  if (group.kind !== "item") return unit.kind !== "heading" || group.kind !== "heading";
  for (let parent = unit.parent; parent; parent = parent.parent) if (parent === group) return true;
  return false;
}

/** Details below a timed entry, code, quotes and plain paragraphs continue the entry before them. */
function isDetail(state: State, unit: Unit, setting: Setting): boolean {
  if (unit.kind !== "item") return !isToldEntry(unit, setting);
  const last = state.last;
  if (!last?.open) return false;
  if (unit.parent === null && last.unit.kind === "item") return false;
  if (unit.parent === last.unit || isWithin(unit, last.unit)) return true;
  if (unit.parent !== null && unit.parent === last.unit.parent) return isBare(last.entry);
  return setting.timed && last.unit.kind !== "item" && unit.block > last.unit.block;
}

function isToldEntry(unit: Unit, { told }: Setting): boolean {
  return told && unit.kind === "line" && unit.depth === 0 && unit.text.length > 20 && !isPrompt(unit);
}

/** An entry that is a time and nothing else takes the next item as its text. */
function isBare(entry: RawEntry): boolean {
  return entry.text.replace(/[^\p{L}]/gu, "").length < 12 && /\d/.test(entry.text);
}

function isWithin(unit: Unit, above: Unit): boolean {
  for (let parent = unit.parent; parent; parent = parent.parent) if (parent === above) return true;
  return false;
}

function continueEntry(state: State, unit: Unit): void {
  const last = state.last;
  if (!last) return;
  const { entry } = last;
  const bare = isBare(entry);
  entry.lines = [entry.lines[0], Math.max(entry.lines[1], unit.lines[1])];
  if (entry.text.length < LONGEST_ENTRY) entry.text = bare ? unit.text : joined(entry.text, unit.text);
  if (bare) entry.head = entry.text;
}

function joined(text: string, more: string): string {
  return `${text}${/[.!?:;,]$/.test(text) ? " " : ": "}${undecorated(more)}`.slice(0, LONGEST_ENTRY);
}
