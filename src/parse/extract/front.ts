import { distance } from "fastest-levenshtein";
import { diagnose } from "../../model/diagnostic.ts";
import type { Lines, Moment, Passage, Postmortem } from "../../model/postmortem.ts";
import { CAUSES, DETECTORS, KINDS, MILESTONES, SYMPTOMS } from "../../model/vocabulary.ts";
import type { FrontMatterEntry } from "../front-matter.ts";
import type { Source } from "../source.ts";
import { findDuration } from "../values/duration.ts";
import { findMoments, type WrittenDate } from "../values/moment.ts";
import { findPercent } from "../values/percent.ts";
import { readPeople } from "../values/person.ts";
import { DEFAULT_SCALE, readSeverity } from "../values/severity.ts";
import { readDocumentStatus } from "../values/status.ts";
import { momentValue } from "../values/written-moment.ts";
import { type FoundZone, findZone, offsetAt } from "../values/zone.ts";
import { type FrontKey, frontKey, KNOWN_KEYS } from "./front-keys.ts";
import { unique } from "./lists.ts";

/** What the front matter states; only the keys that it has and that could be read. */
export type Stated = Partial<Postmortem> & {
  /** The day, where only that is given. */
  day?: { date: WrittenDate; lines: Lines };
  published?: { date: WrittenDate; lines: Lines };
  stated?: { zone: FoundZone; lines: Lines };
  audience?: "internal" | "public";
};

type Reader = (value: unknown, lines: Lines, source: Source, zone: FoundZone | null) => Stated | string;

/** Reads the front matter. Keys that nothing knows and values of the wrong kind are reported and left out. */
export function readFront(source: Source): Stated {
  const stated: Stated = {};
  const zone = documentZone(source);
  for (const entry of source.front) {
    const key = frontKey(entry.key);
    if (key === "ignored" || entry.value === null || entry.value === "") continue;
    if (key === null) reportUnknown(entry, source);
    else {
      const read = READERS[key](entry.value, entry.lines, source, zone);
      if (typeof read === "string") reportValue(entry, read, source);
      else Object.assign(stated, merge(stated, read));
    }
  }
  return stated;
}

/** Lists given under two keys add up. */
function merge(before: Stated, read: Stated): Stated {
  const both = { ...read };
  for (const key of ["tags", "services", "teams"] as const) {
    if (before[key] && read[key]) both[key] = unique([...before[key], ...read[key]]);
  }
  if (before.people && read.people) both.people = [...before.people, ...read.people];
  if (before.related && read.related) both.related = [...before.related, ...read.related];
  return both;
}

function documentZone({ front }: Source): FoundZone | null {
  const entry = front.find(({ key }) => frontKey(key) === "timezone");
  return typeof entry?.value === "string" ? findZone(entry.value) : null;
}

const READERS: Record<FrontKey, Reader> = {
  id: (value) => (slug(value) === "" ? "a word of letters, digits and hyphens" : { id: slug(value) }),
  title: (value, lines) => ({ title: { value: text(value), certainty: "stated", lines } }),
  kind: (value) => oneOf(KINDS, value, (kind) => ({ kind })),
  summary: (value, lines) => ({ summary: passage(text(value), lines) }),
  status: (value) => {
    const status = readDocumentStatus(text(value));
    return status ? { status } : "draft, in-review or final";
  },
  severity: (value, lines, source) => {
    const read = readSeverity(text(value), source.settings.severities ?? DEFAULT_SCALE);
    return {
      severity: {
        written: read?.written ?? text(value),
        level: read?.level ?? null,
        certainty: "stated",
        lines,
      },
    };
  },
  date: (value, lines, source) => day(value, source, (date) => ({ day: { date, lines } })),
  published: (value, lines, source) => day(value, source, (date) => ({ published: { date, lines } })),
  ...milestoneReaders(),
  duration: (value, lines) => {
    const minutes = typeof value === "number" ? value : findDuration(text(value))?.minutes;
    return minutes === undefined || minutes < 0
      ? "a length of time such as 2 h 30 min"
      : { duration: { minutes, certainty: "stated", lines } };
  },
  timezone: (value, lines) => {
    const zone = findZone(text(value));
    if (!zone) return "a zone such as UTC, +02:00 or Europe/Berlin";
    return {
      stated: { zone, lines },
      zone: { written: text(value), iana: zone.iana, offset: zone.offset, certainty: "stated", lines },
    };
  },
  affectedPercent: (value, lines) => {
    const share = typeof value === "number" ? value : findPercent(text(value))?.value;
    return share === undefined || share < 0 || share > 100
      ? "a percentage between 0 and 100"
      : { affectedPercent: { value: share, lines } };
  },
  detectedBy: (value, lines) =>
    oneOf(DETECTORS, value, (detector) => ({ detectedBy: { value: detector, certainty: "stated", lines } })),
  causes: (value, lines, source) =>
    listOf(CAUSES, { key: "causes", value, lines }, source, (values) => ({
      causes: values.map((cause) => ({ value: cause, certainty: "stated", lines })),
    })),
  symptoms: (value, lines, source) =>
    listOf(SYMPTOMS, { key: "symptoms", value, lines }, source, (values) => ({
      symptoms: values.map((symptom) => ({ value: symptom, certainty: "stated", lines })),
    })),
  tags: (value) => ({ tags: unique(list(value)) }),
  services: (value) => ({ services: unique(list(value)) }),
  teams: (value) => ({ teams: unique(list(value)) }),
  authors: (value, lines) => people(value, "author", lines),
  commander: (value, lines) => people(value, "incident commander", lines),
  responders: (value, lines) => people(value, "responder", lines),
  related: (value) => ({ related: list(value).map((id) => ({ id: slug(id), relation: "related" })) }),
  recurrenceOf: (value) => ({
    related: list(value).map((id) => ({ id: slug(id), relation: "recurrence-of" })),
  }),
  audience: (value) => oneOf(["internal", "public"] as const, value, (audience) => ({ audience })),
};

function milestoneReaders(): Record<(typeof MILESTONES)[number], Reader> {
  const readers = MILESTONES.map((name): [string, Reader] => [
    name,
    (value, lines, source, zone) => {
      const moment = momentIn(value, lines, source, zone);
      return typeof moment === "string" ? moment : { [name]: moment };
    },
  ]);
  return Object.fromEntries(readers) as Record<(typeof MILESTONES)[number], Reader>;
}

const MOMENT = "a date and time such as 2023-05-15T10:30Z";

function momentIn(value: unknown, lines: Lines, source: Source, zone: FoundZone | null): Moment | string {
  const found = findMoments(text(value), source.settings)[0];
  if (!found) return MOMENT;
  if (found.invalid) return `a day that exists (${text(value)} does not)`;
  const offset = found.time
    ? offsetAt(found.zone ?? zone ?? { iana: null, offset: null }, found.date, found.time)
    : null;
  const isMidnight =
    found.time?.hour === 0 && found.time.minute === 0 && /T?00:00:00(?:\.0+)?Z?$/.test(text(value));
  const written = momentValue(found.date, isMidnight ? null : found.time, offset);
  return written === null ? MOMENT : { value: written, certainty: "stated", lines };
}

/** The day of the incident or of the publication; a time of day behind it says nothing of the incident's start. */
function day(value: unknown, source: Source, made: (date: WrittenDate) => Stated): Stated | string {
  const found = findMoments(text(value), source.settings)[0];
  if (!found?.date) return "a date such as 2023-05-15";
  return found.invalid ? `a day that exists (${text(value)} does not)` : made(found.date);
}

function oneOf<Value extends string>(
  values: readonly Value[],
  value: unknown,
  made: (found: Value) => Stated,
): Stated | string {
  const found = values.find((candidate) => candidate === slug(value));
  return found ? made(found) : `one of ${values.join(", ")}`;
}

/** Values of a closed list: what is not on it is a finding, the others are kept. */
function listOf<Value extends string>(
  values: readonly Value[],
  entry: FrontMatterEntry,
  source: Source,
  made: (found: Value[]) => Stated,
): Stated | string {
  const expected = `of ${values.join(", ")}`;
  const names = list(entry.value);
  const found = names.flatMap((name) => values.filter((candidate) => candidate === slug(name)));
  const unknown = names.filter((name) => !values.some((candidate) => candidate === slug(name)));
  if (found.length === 0) return expected;
  if (unknown.length > 0) reportValue({ ...entry, value: unknown.join(", ") }, expected, source);
  return made([...new Set(found)]);
}

function people(value: unknown, role: string, lines: Lines): Stated {
  const found = list(value).flatMap((name) => readPeople(name));
  return { people: found.map((person) => ({ name: person.name, role: person.role ?? role, lines })) };
}

function passage(said: string, lines: Lines): Passage {
  return { text: said, lines: [lines], certainty: "stated" };
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value).trim()
    : JSON.stringify(value);
}

/** A list, a mapping's names, or a text with commas. */
function list(value: unknown): string[] {
  const items = Array.isArray(value)
    ? value.map(nameOf)
    : typeof value === "object" && value !== null
      ? [nameOf(value)]
      : text(value).split(",");
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

function nameOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return text(value);
  const named = value as Record<string, unknown>;
  return text(named["name"] ?? named["id"] ?? named["title"] ?? Object.values(named)[0] ?? "");
}

function slug(value: unknown): string {
  return text(value)
    .toLowerCase()
    .replace(/\.(?:md|markdown|txt)$/, "")
    .replace(/[^\p{L}\p{N}/]+/gu, "-")
    .replace(/^[-/]+|(?<![-/])[-/]+$/g, "");
}

function reportUnknown({ key, lines }: FrontMatterEntry, source: Source): void {
  const near = nearest(key);
  const hint = near ? `Did you mean \`${near}\`?` : undefined;
  source.report(
    diagnose(
      "key-unknown",
      { line: lines[0], endColumn: key.length + 1 },
      `Nothing reads the key \`${key}\`.`,
      hint,
    ),
  );
}

/** The key that a slip of the pen was meant for: at most one letter in four is wrong. */
function nearest(key: string): FrontKey | null {
  const plain = key.toLowerCase();
  const ranked = KNOWN_KEYS.map((known) => ({ known, far: distance(plain, known) })).sort(
    (a, b) => a.far - b.far,
  );
  const best = ranked[0];
  const meant = best && best.far <= Math.max(1, Math.floor(plain.length / 4)) ? frontKey(best.known) : null;
  return meant === "ignored" ? null : meant;
}

function reportValue({ key, value, lines }: FrontMatterEntry, expected: string, source: Source): void {
  const invalid = expected.startsWith("a day that exists");
  const message = invalid
    ? `\`${key}\` names a day that the calendar does not have: ${text(value)}.`
    : `Unexpected value ${JSON.stringify(value)} of \`${key}\`, expected ${expected}.`;
  source.report(diagnose(invalid ? "date-invalid" : "value-invalid", { line: lines[0] }, message));
}
