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
import { type FoundZone, findZone } from "../values/zone.ts";
import { reportValue } from "./front-findings.ts";
import type { FrontKey } from "./front-keys.ts";
import { list, momentIn, slug, text } from "./front-values.ts";
import { unique } from "./lists.ts";

/** What the front matter states; only the keys that it has and that could be read. */
export type Stated = Partial<Postmortem> & {
  /** The day, where only that is given; `moment` with its time of day. */
  day?: { date: WrittenDate; lines: Lines; moment: Moment | null };
  published?: { date: WrittenDate; lines: Lines };
  stated?: { zone: FoundZone; lines: Lines };
  /** Texts that stand in for parts which the body does not have. */
  parts?: Partial<Record<FrontPart, Passage>>;
  audience?: "internal" | "public";
};

/** Parts of a report that front matter may tell in a sentence. */
export type FrontPart = "impact" | "rootCause" | "resolution" | "trigger";

type Reader = (value: unknown, lines: Lines, source: Source, zone: FoundZone | null) => Stated | string;

/** How the value of each key is read: what it states, or what was expected in its place. */
export const READERS: Record<FrontKey, Reader> = {
  id: (value) => (slug(value) === "" ? "a word of letters, digits and hyphens" : { id: slug(value) }),
  title: (value, lines) =>
    typeof value === "object" ? "a text" : { title: { value: text(value), certainty: "stated", lines } },
  kind: (value) => oneOf(KINDS, value, (kind) => ({ kind })),
  summary: (value, lines) => ({ summary: passage(text(value), lines) }),
  impact: part("impact"),
  rootCause: part("rootCause"),
  resolution: part("resolution"),
  trigger: part("trigger"),
  status: (value) => {
    const status = readDocumentStatus(text(value));
    if (status) return { status };
    return OF_INCIDENT.test(text(value)) ? {} : "draft, in-review or final";
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
  date: (value, lines, source, zone) =>
    day(value, source, (date) => {
      const moment = momentIn(value, lines, source, zone);
      return { day: { date, lines, moment: typeof moment === "string" ? null : moment } };
    }),
  published: (value, lines, source) =>
    saysWhether(value) ? {} : day(value, source, (date) => ({ published: { date, lines } })),
  ...milestoneReaders(),
  duration: (value, lines) => {
    const minutes = typeof value === "number" ? value : findDuration(text(value))?.minutes;
    if (minutes === undefined && LEFT_OUT.test(text(value))) return {};
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
    // "affected" names parts of the service as often as it gives a share.
    if (Array.isArray(value) || !/\d/.test(text(value))) return { services: unique(list(value)) };
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

/** A sentence, or several; a word or two rate or tag and tell nothing. */
function part(name: FrontPart): Reader {
  return (value, lines) => {
    const told = (Array.isArray(value) ? value : [value])
      .filter((one) => typeof one === "string" && one.trim().split(/\s+/).length > 2)
      .map(text);
    return told.length ? { parts: { [name]: passage(told.join("\n"), lines) } } : {};
  };
}

function milestoneReaders(): Record<(typeof MILESTONES)[number], Reader> {
  const readers = MILESTONES.map((name): [string, Reader] => [
    name,
    (value, lines, source, zone) => {
      if (saysWhether(value) || LEFT_OUT.test(text(value))) return {};
      const moment = momentIn(value, lines, source, zone);
      return typeof moment === "string" ? moment : { [name]: moment };
    },
  ]);
  return Object.fromEntries(readers) as Record<(typeof MILESTONES)[number], Reader>;
}

/** Whether, not when: the mark of a status page or of a draft. */
function saysWhether(value: unknown): boolean {
  return typeof value === "boolean" || /^(?:yes|no|true|false)$/i.test(text(value));
}

/** A value that says it is not known, or not yet: "n/a", "pending the next release". */
const LEFT_OUT = /^(?:n\/?a|none|unknown|tb[acd]|pending|not yet|ongoing|\?+|[-–—]+)(?![\p{L}\d])/iu;

/** The state of the incident, which its milestones tell, under the key of that of the document. */
const OF_INCIDENT =
  /^(?:un)?(?:resolved|mitigated|mitigating|monitoring|investigating|identified|ongoing|active|recovered|fixed|contained|ended)\b/i;

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
