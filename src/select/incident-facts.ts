import type { Lines, Postmortem } from "../model/postmortem.ts";
import type { Milestone } from "../model/vocabulary.ts";
import type { Clock, TimeView } from "./incident-clock.ts";
import { lostMinutes, suspectsWords } from "./incident-leads.ts";
import type { KnownMilestone } from "./incident-milestones.ts";
import { lineWords, shortDate } from "./incident-words.ts";
import type { Listing } from "./listing.ts";
import { slugOf } from "./slug.ts";
import { facetUrl } from "./url.ts";
import { capital, dateWords, durationText } from "./wording.ts";

/** Where a guess was read; null lines where no line gave it. */
export interface Guess {
  lines: Lines | null;
}

/** One value of a fact. `href` leads to the page of all documents that share it. */
export interface FactValue {
  text: string;
  href: string | null;
}

/** A fact as the page states it: a label, its values or the words for having none, and a remark below. */
export interface Fact {
  label: string;
  values: FactValue[];
  /** Said in place of values that the document does not give. */
  none: string;
  guess: Guess | null;
  note: string | null;
}

/** The facts of an incident: up to four figures that are set large, then the rest. */
export interface Facts {
  large: Fact[];
  small: Fact[];
}

const NOT_STATED = "not stated";
const NONE_NAMED = "none named";
const LARGE = 4;
const DETECTORS = {
  monitoring: "monitoring",
  internal: "a colleague",
  customer: "customers",
  "third-party": "a third party",
};

/** What a reader asks first. `milestones` are those of the record that have a place on its clock. */
export function factsOf(listing: Listing, clock: Clock, milestones: readonly KnownMilestone[]): Facts {
  const { record } = listing.entry;
  const figures = [
    durationFact(listing, clock, milestones),
    affectedFact(record),
    leadsFact(record),
    afterFact("Detected after", "detected", milestones),
    afterFact("Mitigated after", "mitigated", milestones),
    afterFact("Acknowledged after", "acknowledged", milestones),
  ].filter((fact) => fact !== null);
  const unknown = ["Detected after", "Mitigated after", "Acknowledged after"]
    .filter((label) => !figures.some((fact) => fact.label === label))
    .map((label) => plain(label, null, null));
  return {
    large: [...figures, ...unknown].slice(0, LARGE),
    small: [
      whenFact(record, clock),
      ...severityFact(listing),
      listFact("Causes", NOT_STATED, record.causes, "causes"),
      listFact("Looked like", NOT_STATED, record.symptoms, "symptoms"),
      plain(
        "Detected by",
        record.detectedBy ? DETECTORS[record.detectedBy.value] : null,
        guessOf(record.detectedBy),
      ),
      plain("Status", record.status?.replace("-", " ") ?? null, null),
      namesFact("Services", record.services, "services"),
      peopleFact(record),
      ...(record.teams.length > 0 ? [namesFact("Teams", record.teams, null)] : []),
      ...(record.tags.length > 0 ? [namesFact("Tags", record.tags, "tags")] : []),
    ],
  };
}

/** A guess where a value was inferred, else null. */
export function guessOf(value: { certainty: string; lines: Lines | null } | null): Guess | null {
  return value?.certainty === "inferred" ? { lines: value.lines } : null;
}

/** A time of day with its date where the incident does not lie in one day: `09:00`, `15 Nov 14:30`, `15 Nov`. */
export function momentWords(at: TimeView, dated: boolean): string {
  const day = at.date !== null && (dated || at.time === null) ? shortDate(at.date) : "";
  return [day, at.time?.slice(0, 5) ?? ""].filter((part) => part !== "").join(" ");
}

function plain(label: string, text: string | null, guess: Guess | null, note: string | null = null): Fact {
  return {
    label,
    values: text === null ? [] : [{ text, href: null }],
    none: NOT_STATED,
    guess: text === null ? null : guess,
    note,
  };
}

function durationFact(listing: Listing, clock: Clock, milestones: readonly KnownMilestone[]): Fact {
  const { record } = listing.entry;
  const started = milestones.find(({ name }) => name === "started");
  const resolved = milestones.find(({ name }) => name === "resolved");
  const dated = started?.at.date !== resolved?.at.date;
  const between = started && resolved ? resolved.minute - started.minute : null;
  const bound = listing.lowerBound && between === null;
  const minutes = listing.lowerBound && between !== null ? between : listing.minutes;
  const text = minutes === null ? null : `${bound ? "at least " : ""}${durationText(minutes)}`;
  const ends =
    started === undefined || resolved === undefined
      ? [
          started ? `started ${momentWords(started.at, true)}` : "no start stated",
          resolved ? `resolved ${momentWords(resolved.at, true)}` : "no end stated",
        ].join(", ")
      : `started ${momentWords(started.at, dated)} → resolved ${momentWords(resolved.at, dated)}`;
  const differs = minutes !== null && between !== null && Math.abs(between - minutes) > 1;
  const note = bound
    ? `${ends}; to the last entry`
    : differs
      ? `as stated; ${ends} is ${durationText(Math.abs(between ?? 0))}`
      : ends;
  const guess = record.duration?.lines ? guessOf(record.duration) : null;
  return plain("Duration", text, clock.precision === null ? guessOf(record.duration) : guess, note);
}

function affectedFact(record: Postmortem): Fact {
  const share = record.affectedPercent;
  if (share === null) return plain("Affected", null, null, "share of users, customers or requests");
  return plain(
    "Affected",
    `${share.value} %`,
    null,
    `of users, customers or requests, ${lineWords(share.lines)}`,
  );
}

function leadsFact(record: Postmortem): Fact | null {
  const count = record.falseLeads.length;
  if (count === 0) return null;
  const minutes = lostMinutes(record.falseLeads);
  const on = `on ${suspectsWords(count)}`;
  const total = record.duration?.minutes ?? null;
  const note =
    minutes === null
      ? `${on}, without times`
      : total === null || total < minutes
        ? on
        : `of ${durationText(total)}, ${on}`;
  return {
    ...plain("Lost to false leads", minutes === null ? null : durationText(minutes), null, note),
    none: "not known",
  };
}

function afterFact(label: string, name: Milestone, milestones: readonly KnownMilestone[]): Fact | null {
  const started = milestones.find((milestone) => milestone.name === "started");
  const found = milestones.find((milestone) => milestone.name === name);
  if (started === undefined || found === undefined || found.minute < started.minute) return null;
  const note = `started ${momentWords(started.at, false)} → ${name} ${momentWords(found.at, started.at.date !== found.at.date)}`;
  return plain(
    label,
    durationText(found.minute - started.minute),
    found.inferred ? { lines: found.lines && [...found.lines] } : null,
    note,
  );
}

/** `15 June 2023, 08:00–11:30 PST`, and below it the same in UTC and what is to be known of the zone. */
function whenFact(record: Postmortem, clock: Clock): Fact {
  const start = clock.show(record.started?.value);
  const end = clock.show(record.resolved?.value);
  const first = start ?? end;
  const notes = [utcWords(start, end), zoneNote(record, clock)].filter((note) => note !== null);
  const note = notes.join("; ") || null;
  if (first === null) return plain("When", null, null, note);
  const zone = first.time === null || first.zone === null ? "" : ` ${first.zone}`;
  const open = end === null && first.time !== null ? ", no end stated" : "";
  const text = `${start === null ? "until " : ""}${rangeWords(start, end)}${zone}${open}`;
  return plain("When", text, guessOf(record.started) ?? guessOf(record.resolved), note);
}

function rangeWords(start: TimeView | null, end: TimeView | null): string {
  const [first, last] = [start, end].filter((at) => at !== null);
  const say = ({ date, time }: TimeView) =>
    [date ? dateWords(date) : "", time?.slice(0, 5) ?? ""].filter((part) => part !== "").join(", ");
  if (first === undefined) return "";
  if (last === undefined || (last.date === first.date && last.time === first.time)) return say(first);
  if (last.date === first.date || last.date === null) return `${say(first)}–${last.time?.slice(0, 5) ?? ""}`;
  return `${say(first)} – ${say(last)}`;
}

/** The same span in UTC, with dates only where they are others than the document's. */
function utcWords(start: TimeView | null, end: TimeView | null): string | null {
  const words = [start, end].flatMap((at) =>
    at?.utc ? [at.utc.date === at.date ? at.utc.time : `${shortDate(at.utc.date)} ${at.utc.time}`] : [],
  );
  return words.length === 0
    ? null
    : `${[...new Set(words)].join(words.some((word) => word.length > 5) ? " – " : "–")} UTC`;
}

function zoneNote(record: Postmortem, clock: Clock): string | null {
  const { zone } = record;
  if (zone === null)
    return clock.precision === "minute" && !clock.absolute
      ? "zone not stated: local time, without UTC"
      : null;
  if (zone.certainty === "inferred") return `${clock.zone ?? zone.written} assumed: the text states no zone`;
  return clock.zone === zone.written ? null : `zone written “${zone.written}”`;
}

/** The severity, where there is more to say of it than the head of the page does: other words, or a guess. */
function severityFact({ severity, entry }: Listing): Fact[] {
  const written = entry.record.severity?.written ?? null;
  const guess = guessOf(entry.record.severity);
  if (written === null || (written === severity.label && guess === null)) return [];
  const href = severity.level === null ? null : facetUrl("severities", slugOf(severity.label));
  const note = written === severity.label ? null : `written “${written}”`;
  return [{ label: "Severity", values: [{ text: severity.label, href }], none: NOT_STATED, guess, note }];
}

function listFact(
  label: string,
  none: string,
  values: Postmortem["causes"] | Postmortem["symptoms"],
  folder: string,
): Fact {
  const guess = values.find(({ certainty }) => certainty === "inferred") ?? null;
  return {
    label,
    values: [...new Set(values.map(({ value }) => value))].map((value) => ({
      text: value,
      href: facetUrl(folder, value),
    })),
    none,
    guess: guessOf(guess),
    note: null,
  };
}

function namesFact(label: string, names: readonly string[], folder: string | null): Fact {
  const values = [...new Set(names)].map((text) => ({
    text,
    href: folder === null ? null : facetUrl(folder, slugOf(text)),
  }));
  return { label, values, none: NONE_NAMED, guess: null, note: null };
}

function peopleFact({ people }: Postmortem): Fact {
  const named = new Map<string, string[]>();
  for (const { name, role } of people)
    named.set(name, [...(named.get(name) ?? []), ...(role === null ? [] : [role])]);
  const values = [...named].map(([name, roles]) => ({
    text: roles.length > 0 ? `${name} (${[...new Set(roles)].join(", ")})` : name,
    href: null,
  }));
  return { label: capital("people"), values, none: NONE_NAMED, guess: null, note: null };
}
