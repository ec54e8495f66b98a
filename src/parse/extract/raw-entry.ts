import type { Lines } from "../../model/postmortem.ts";
import type { Phase } from "../../model/vocabulary.ts";
import type { Unit } from "../unit.ts";
import type { FoundMoment, WrittenDate, WrittenTime } from "../values/moment.ts";
import { leadingWeekday } from "../values/weekday.ts";
import type { FoundZone } from "../values/zone.ts";

/** One entry as written: its date only where the entry or a date heading above it gives one. */
export interface RawEntry {
  date: WrittenDate | null;
  /** 1 to 7 where it names only the weekday, or the heading above it does. */
  weekday: number | null;
  time: WrittenTime | null;
  until: WrittenTime | null;
  untilDate: WrittenDate | null;
  zone: FoundZone | null;
  text: string;
  /** Its text without the details below it. */
  head: string;
  /** What its label calls it; empty without one. */
  name: string;
  /** The phase that its own label names; null where only its words can tell. */
  phase: Phase | null;
  /** The phase that the label of its group names. */
  group: Phase | null;
  key: boolean;
  lines: Lines;
  /** A post of a status page: the incident was known when it was written. */
  posted: boolean;
  /** Its date does not exist. */
  invalid: boolean;
  ambiguous: boolean;
}

/** What one unit tells as an entry. */
export interface Told {
  moment: FoundMoment | null;
  until: FoundMoment | null;
  text: string;
  /** What its label calls it. */
  name?: string;
  phase: Phase | null;
  posted?: boolean;
}

/** What stands above an entry: the date and the group that it inherits. */
export interface Above {
  date: WrittenDate | null;
  group: Phase | null;
  weekday: number | null;
}

const LONGEST = 2000;

/** An entry from what a unit tells and what stands above it. A date above holds only for an entry with a time. */
export function rawEntry(
  unit: Unit,
  { moment, until, text, name = "", phase, posted = false }: Told,
  above: Above,
): RawEntry {
  const said = (text || unit.text).slice(0, LONGEST);
  return {
    date: moment?.date ?? (moment?.time ? above.date : null),
    weekday: moment?.time && !moment.date ? (weekdayIn(unit) ?? above.weekday) : null,
    time: moment?.time ?? null,
    until: until?.time ?? null,
    untilDate: until?.date ?? null,
    zone: moment?.zone ?? null,
    text: said,
    head: said,
    name,
    phase,
    group: above.group,
    key: isKey(unit),
    lines: [...unit.lines],
    posted,
    invalid: moment?.invalid ?? false,
    ambiguous: moment?.ambiguous ?? false,
  };
}

/** In front, or in one of the first cells of a row. */
function weekdayIn({ text, kind, cells }: Unit): number | null {
  if (kind !== "row") return leadingWeekday(text);
  const cell = cells.slice(0, 3).find((own) => own.length < 20 && leadingWeekday(own) !== null);
  return cell === undefined ? null : leadingWeekday(cell);
}

/** Adds what a further unit says of the same event. An entry that was a time and nothing else takes it as its text. */
export function addDetail(entry: RawEntry, text: string, lastLine: number): void {
  const bare = isBare(entry);
  entry.lines = [entry.lines[0], Math.max(entry.lines[1], lastLine)];
  if (bare) entry.text = text;
  else if (entry.text.length < LONGEST) entry.text = joined(entry.text, text);
  if (bare) entry.head = entry.text;
}

/** "Rollback: 15:01" with nothing below it: an entry that is still a time and nothing else has the name of its label to tell. */
export function withName(entry: RawEntry): RawEntry {
  return entry.name !== "" && isBare(entry) ? { ...entry, text: entry.name, head: entry.name } : entry;
}

/** A time, or a date and a time, and nothing else. */
export function isBare({ text }: RawEntry): boolean {
  return text.replace(/[^\p{L}]/gu, "").length < 12 && /\d/.test(text);
}

/** Marked by the author: a star, the word KEY, or an item set wholly in bold. */
function isKey(unit: Unit): boolean {
  return /[⭐★🌟]|\bKEY\b/u.test(unit.text) || (unit.bold && unit.kind === "item" && unit.text.length > 40);
}

function joined(text: string, more: string): string {
  return `${text}${/[.!?:;,]$/.test(text) ? " " : ": "}${more}`.slice(0, LONGEST);
}
