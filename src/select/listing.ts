import { max } from "d3-array";
import type { Entry } from "../collect/entry.ts";
import type { Postmortem } from "../model/postmortem.ts";
import type { Settings } from "../model/settings.ts";
import type { Cause, Detector, Symptom } from "../model/vocabulary.ts";
import { dateOf, minuteOf, timeOf } from "./moment.ts";
import { asProse } from "./prose.ts";
import { type Severity, severityOf } from "./severity.ts";
import { incidentUrl } from "./url.ts";

/** What lists and figures show of one incident. */
export interface Listing {
  id: string;
  href: string;
  title: string;
  kind: Postmortem["kind"];
  /** Calendar date of the start in the document's own zone; null where the document gives no date at all. */
  date: string | null;
  /** Clock time of the start, `10:30`, where it is known. */
  time: string | null;
  /** Start in minutes since 1970 for sorting, null without a date. */
  minute: number | null;
  /** Length in minutes; null where nothing can be said. */
  minutes: number | null;
  /** The length is only known to be at least `minutes`: the document gives no end. */
  lowerBound: boolean;
  severity: Severity;
  causes: Cause[];
  symptoms: Symptom[];
  services: string[];
  tags: string[];
  detectedBy: Detector | null;
  falseLeads: Postmortem["falseLeads"];
  /** One or two sentences on what happened; empty where the document has none. */
  blurb: string;
  entry: Entry;
}

const BLURB_LENGTH = 240;

/** What lists and figures show of a document. */
export function listingOf(entry: Entry, settings: Settings): Listing {
  const { record } = entry;
  const start = startOf(record);
  return {
    id: record.id,
    href: incidentUrl(record.id),
    title: record.title.value,
    kind: record.kind,
    date: dateOf(start),
    time: dateOf(start) ? timeOf(start) : null,
    minute: minuteOf(start),
    ...lengthOf(record),
    severity: severityOf(record, settings),
    causes: unique(record.causes.map((cause) => cause.value)),
    symptoms: unique(record.symptoms.map((symptom) => symptom.value)),
    services: unique(record.services),
    tags: unique(record.tags),
    detectedBy: record.detectedBy?.value ?? null,
    falseLeads: record.falseLeads,
    blurb: blurbOf(record),
    entry,
  };
}

/** The first dated moment that can stand for an incident's start: its start, else a later milestone, else an entry. */
export function startOf(record: Postmortem): string | null {
  const milestones = [
    record.started,
    record.detected,
    record.acknowledged,
    record.mitigated,
    record.resolved,
  ];
  const moments = [...milestones.map((moment) => moment?.value), ...record.timeline.map((entry) => entry.at)];
  return moments.find((value) => dateOf(value)) ?? null;
}

/** Newest first; undated ones after all others; ties by id, so that the order never depends on the disk. */
export function byNewest(a: Listing, b: Listing): number {
  return (b.minute ?? -Infinity) - (a.minute ?? -Infinity) || compare(a.id, b.id);
}

/** Oldest first, undated ones first; ties by id. */
export function byOldest(a: Listing, b: Listing): number {
  return byNewest(b, a);
}

/** Order of code points, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The length a record gives, else a lower bound: from the start to the last timed entry. */
function lengthOf(record: Postmortem): Pick<Listing, "minutes" | "lowerBound"> {
  if (record.duration) return { minutes: record.duration.minutes, lowerBound: false };
  const start = timed(record.started?.value);
  const times = record.timeline.map((entry) => timed(entry.at)).filter((minute) => minute !== null);
  const last = max(times) ?? null;
  if (start === null || last === null || last <= start) return { minutes: null, lowerBound: false };
  return { minutes: last - start, lowerBound: true };
}

function timed(value: string | null | undefined): number | null {
  return timeOf(value) ? minuteOf(value) : null;
}

function blurbOf(record: Postmortem): string {
  const passage = [record.summary, record.impact, record.rootCause, record.trigger].find((one) => one?.text);
  return passage ? shortened(passage.text, BLURB_LENGTH) : "";
}

/** Whole sentences up to a length, else words and an ellipsis. */
export function shortened(text: string, length: number): string {
  const flat = asProse(text);
  if (flat.length <= length) return flat;
  let taken = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(flat)) {
    if (taken.length + segment.trimEnd().length > length) break;
    taken += segment;
  }
  if (taken.length > length / 3) return taken.trimEnd();
  const cut = [...flat].slice(0, length).join("");
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > length * 0.4 ? space : cut.length).replace(/[\s,;:]+$/, "")}…`;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
