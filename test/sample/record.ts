import type { Entry } from "../../src/collect/entry.ts";
import type {
  ActionItem,
  FalseLead,
  Item,
  Moment,
  Passage,
  Postmortem,
  TimelineEntry,
} from "../../src/model/postmortem.ts";
import { settingsSchema } from "../../src/model/settings.ts";
import type { ActionStatus, Cause, Detector, Phase, Symptom } from "../../src/model/vocabulary.ts";

export const SETTINGS = settingsSchema.parse({ title: "Casebook", organisation: "Harbour Platform" });

/** The few facts that a sample incident is made from; everything else follows or is left empty. */
export interface Facts {
  id: string;
  title: string;
  kind?: Postmortem["kind"];
  /** `2023-05-15T10:30+00:00`, a bare date, or null. */
  started?: string | null;
  minutes?: number | null;
  level?: number | null;
  causes?: Cause[];
  symptoms?: Symptom[];
  services?: string[];
  tags?: string[];
  detectedBy?: Detector | null;
  summary?: string;
  rootCause?: string;
  resolution?: string;
  /** Suspects, each with the minutes it took. */
  falseLeads?: [suspect: Cause, minutes: number | null, ruledOutBy?: string][];
  /** Phases with the minute at which each begins; null = an entry without a time. */
  course?: [phase: Phase | null, minute: number | null, text?: string][];
  actions?: [text: string, status: ActionStatus | null, owner?: string | null][];
  learned?: string[];
}

/** A schema-valid record from a few facts. */
export function record(facts: Facts): Postmortem {
  const started = facts.started ?? null;
  const minutes = facts.minutes ?? null;
  const resolved = started && minutes !== null && started.includes("T") ? later(started, minutes) : null;
  return {
    kind: facts.kind ?? "incident",
    id: facts.id,
    title: { value: facts.title, certainty: "stated", lines: [1, 1] },
    summary: passage(facts.summary),
    status: null,
    severity: facts.level
      ? { written: `SEV-${facts.level}`, level: facts.level, certainty: "stated", lines: [3, 3] }
      : null,
    started: moment(started),
    detected: moment(started),
    acknowledged: null,
    mitigated: null,
    resolved: moment(resolved),
    duration: minutes === null ? null : { minutes, certainty: "stated", lines: [4, 4] },
    zone: null,
    affectedPercent: null,
    detectedBy: facts.detectedBy ? { value: facts.detectedBy, certainty: "inferred", lines: [5, 5] } : null,
    impact: null,
    detection: null,
    trigger: null,
    rootCause: passage(facts.rootCause),
    resolution: passage(facts.resolution),
    contributingFactors: [],
    timeline: (facts.course ?? []).map((step, place) => entryOf(step, started, place)),
    falseLeads: (facts.falseLeads ?? []).map((lead, place) => falseLead(lead, place)),
    actionItems: (facts.actions ?? []).map((one, place) => action(one, place)),
    lessons: { wentWell: [], wentPoorly: [], gotLucky: [], learned: (facts.learned ?? []).map(item) },
    causes: (facts.causes ?? []).map((value) => ({ value, certainty: "inferred", lines: [6, 6] })),
    symptoms: (facts.symptoms ?? []).map((value) => ({ value, certainty: "inferred", lines: [6, 6] })),
    tags: facts.tags ?? [],
    services: facts.services ?? [],
    teams: [],
    people: [],
    links: [],
    related: [],
    sections: [],
    unplaced: [],
  };
}

/** A collection entry from a few facts. */
export function entry(facts: Facts): Entry {
  return {
    path: `${facts.id}.md`,
    record: record(facts),
    diagnostics: [],
    headings: [],
    html: facts.id,
    files: [],
    targets: {},
  };
}

/** A moment some minutes later, with the same offset. */
export function later(value: string, minutes: number): string {
  const [, local = "", offset = ""] = /^(.{16})(.*)$/.exec(value) ?? [];
  const time = Date.parse(`${local}Z`) + minutes * 60_000;
  return `${new Date(time).toISOString().slice(0, 16)}${offset}`;
}

function moment(value: string | null): Moment | null {
  return value ? { value, certainty: "stated", lines: [2, 2] } : null;
}

function passage(text: string | undefined): Passage | null {
  return text ? { text, lines: [[7, 7]], certainty: "stated" } : null;
}

function item(text: string, place: number): Item {
  return { text, lines: [40 + place, 40 + place] };
}

function entryOf(
  [phase, minute, text]: NonNullable<Facts["course"]>[number],
  started: string | null,
  place: number,
): TimelineEntry {
  const at = started && minute !== null ? later(started, minute) : null;
  const lines: [number, number] = [10 + place, 10 + place];
  return {
    at,
    until: null,
    text: text ?? `Step ${place + 1}.`,
    phase,
    key: false,
    lines,
    certainty: "stated",
  };
}

function falseLead(
  [suspect, minutes, ruledOutBy]: NonNullable<Facts["falseLeads"]>[number],
  place: number,
): FalseLead {
  const line = 20 + place;
  return {
    text: `The ${suspect} was suspected.`,
    lines: [line, line],
    suspects: [suspect],
    ruledOutBy: ruledOutBy ? { text: ruledOutBy, lines: [line, line] } : null,
    minutes,
    at: null,
  };
}

function action([text, status, owner]: NonNullable<Facts["actions"]>[number], place: number): ActionItem {
  const line = 30 + place;
  return { text, owner: owner ?? null, status, kind: "prevent", due: null, url: null, lines: [line, line] };
}
