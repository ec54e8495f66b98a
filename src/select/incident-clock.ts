import { Temporal } from "temporal-polyfill";
import type { Postmortem } from "../model/postmortem.ts";
import { MILESTONES } from "../model/vocabulary.ts";
import { dayNumber, offsetMinutes } from "./moment.ts";

/** The parts of a moment as the record writes it; a part that is not written is null. */
export interface Stamp {
  date: string | null;
  time: string | null;
  offset: string | null;
}

/** A moment made ready to be shown: the document's own reading first, the same instant in UTC beside it. */
export interface TimeView {
  date: string | null;
  time: string | null;
  /** Short name of the zone to stand behind `time`; null where the document's zone is not known. */
  zone: string | null;
  /** The same instant in UTC; null where the zone is UTC itself, unknown, or no time of day is given. */
  utc: { date: string; time: string } | null;
  /** For `<time datetime>`. */
  datetime: string;
}

/** What "one unit of time" can mean in a document: minutes, whole days, or nothing at all. */
export type Precision = "minute" | "day" | null;

/** Reads the moments of one record on one axis. */
export interface Clock {
  precision: Precision;
  /** Whether instants are known, so that UTC can be shown. */
  absolute: boolean;
  /** Whether the document's own zone is UTC. */
  utc: boolean;
  /** Short name of the zone, as it stands behind a time; null where it is not known. */
  zone: string | null;
  /** Minutes on the document's axis; null where the value is coarser than the axis. */
  minute(value: string | null | undefined): number | null;
  show(value: string | null | undefined): TimeView | null;
  /** The reading of a point on the axis, for ticks: in the zone of the first moment that has one. */
  read(minute: number): Reading;
  /** Minutes by which the document's clock is ahead of the axis. */
  ahead: number;
}

/** A point on the axis as a reader would say it. `date` is null where the axis has no dates, `time` where no times. */
export interface Reading {
  date: string | null;
  time: string | null;
  utc: { date: string; time: string } | null;
}

const STAMP = /^(\d{4}-\d{2}-\d{2})?(?:T(\d{2}:\d{2}(?::\d{2})?))?([+-]\d{2}:\d{2})?$/;
const ABBREVIATION = /^[A-Z]{2,5}$/;
const DAY = 1440;

/** Splits a moment's value (`2023-05-15T10:30+02:00`, `2023-05-15`, `T10:30`) into its written parts. */
export function readStamp(value: string): Stamp {
  const [, date, time, offset] = STAMP.exec(value) ?? [];
  return { date: date ?? null, time: time ?? null, offset: offset ?? null };
}

/**
 * The clock of a record. Its axis is minutes since 1970 where any moment has date and time; minutes since midnight
 * where there are only times of day; whole days where there are only dates. An offset that no value carries is taken
 * from the document's zone; without one, local times are compared as they are written and never shown as UTC.
 */
export function clockOf(record: Postmortem): Clock {
  const stamps = momentsOf(record).map(readStamp);
  const dated = stamps.some((s) => s.date !== null && s.time !== null);
  const timed = stamps.some((s) => s.time !== null);
  const axis = dated ? "dated" : timed ? "clock" : stamps.length > 0 ? "days" : null;
  const zone = record.zone;
  const offsetOf = (stamp: Stamp): string | null =>
    stamp.offset ?? zone?.offset ?? offsetIn(stamp, zone?.iana ?? null);
  const offsets = stamps.filter((s) => s.time !== null).map(offsetOf);
  const absolute = offsets.length > 0 && offsets.every((offset) => offset !== null);
  const utc = absolute && offsets.every((offset) => offset === "+00:00");
  const ahead = axis === "dated" ? eastward(offsets.find((offset) => offset !== null) ?? null) : 0;
  const label = absolute ? zoneLabel(zone?.written ?? null, utc ? "+00:00" : (offsets[0] ?? null)) : null;

  return {
    precision: axis === null ? null : axis === "days" ? "day" : "minute",
    absolute,
    utc,
    zone: label,
    ahead,
    read(minute) {
      const local = minute + ahead;
      return {
        date: axis === "clock" ? null : dayOn(local),
        time: axis === "days" ? null : timeOn(local),
        utc: absolute && !utc && axis === "dated" ? { date: dayOn(minute), time: timeOn(minute) } : null,
      };
    },
    minute(value) {
      if (value === null || value === undefined) return null;
      const stamp = readStamp(value);
      if (axis === "days") return stamp.date === null ? null : (dayNumber(stamp.date) ?? 0) * DAY;
      if (stamp.time === null || (axis === "dated") !== (stamp.date !== null)) return null;
      const local = minuteOfDay(stamp.time) + (stamp.date === null ? 0 : (dayNumber(stamp.date) ?? 0) * DAY);
      return stamp.date === null ? local : local - eastward(offsetOf(stamp));
    },
    show(value) {
      if (value === null || value === undefined) return null;
      const stamp = readStamp(value);
      const offset = offsetOf(stamp);
      const own = stamp.time === null || offset === null ? null : zoneLabel(zone?.written ?? null, offset);
      const datetime =
        stamp.time === null ? value : `${stamp.date ?? ""}${stamp.date ? "T" : ""}${stamp.time}`;
      return {
        date: stamp.date,
        time: stamp.time,
        zone: own,
        utc: inUtc(stamp, offset),
        datetime:
          stamp.date !== null && stamp.time !== null && offset !== null ? datetime + offset : datetime,
      };
    },
  };
}

/**
 * Minutes of the timeline's entries, in document order. Where only times of day are known, an entry more than twelve
 * hours earlier than the one before it is taken to lie past midnight.
 */
export function entryMinutes(record: Postmortem, clock: Clock): (number | null)[] {
  const dateless = record.timeline.every((entry) => entry.at === null || readStamp(entry.at).date === null);
  let carried = 0;
  let before: number | null = null;
  return record.timeline.map((entry) => {
    const minute = clock.minute(entry.at);
    if (minute === null || !dateless) return minute;
    if (before !== null && minute + carried < before - DAY / 2) carried += DAY;
    before = minute + carried;
    return before;
  });
}

function momentsOf(record: Postmortem): string[] {
  const milestones = MILESTONES.map((name) => record[name]?.value ?? null);
  return [...milestones, ...record.timeline.map((entry) => entry.at)].filter((value) => value !== null);
}

/** Minutes by which an offset such as `+02:00` lies east of UTC; 0 for none. */
function eastward(offset: string | null): number {
  return offset === null ? 0 : offsetMinutes(`T00:00${offset}`);
}

function dayOn(minute: number): string {
  return Temporal.PlainDate.from("1970-01-01")
    .add({ days: Math.floor(minute / DAY) })
    .toString();
}

function timeOn(minute: number): string {
  const inDay = ((Math.floor(minute) % DAY) + DAY) % DAY;
  return Temporal.PlainTime.from({ hour: Math.floor(inDay / 60), minute: inDay % 60 })
    .toString()
    .slice(0, 5);
}

function minuteOfDay(time: string): number {
  const { hour, minute, second } = Temporal.PlainTime.from(time);
  return hour * 60 + minute + second / 60;
}

/** The offset of a named zone at a local date and time; null where either is missing or the name is unknown. */
function offsetIn(stamp: Stamp, iana: string | null): string | null {
  if (iana === null || stamp.date === null || stamp.time === null) return null;
  try {
    return Temporal.PlainDateTime.from(`${stamp.date}T${stamp.time}`).toZonedDateTime(iana).offset;
  } catch {
    return null;
  }
}

function inUtc(stamp: Stamp, offset: string | null): TimeView["utc"] {
  if (stamp.date === null || stamp.time === null || offset === null || offset === "+00:00") return null;
  const at = Temporal.Instant.from(`${stamp.date}T${stamp.time}${offset}`).toZonedDateTimeISO("UTC");
  return { date: at.toPlainDate().toString(), time: at.toPlainTime().toString().slice(0, 5) };
}

/** An abbreviation as the document writes it, else the offset from UTC: `PST`, `UTC`, `UTC+05:30`. */
function zoneLabel(written: string | null, offset: string | null): string | null {
  if (offset === "+00:00") return "UTC";
  if (written !== null && ABBREVIATION.test(written.trim())) return written.trim();
  return offset === null
    ? null
    : `UTC${offset
        .replace("-", "−")
        .replace(/([+−])0(\d)/, "$1$2")
        .replace(/:00$/, "")}`;
}
