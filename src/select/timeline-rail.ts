import type { Lines, Postmortem, TimelineEntry } from "../model/postmortem.ts";
import { type Cause, PHASES, type Phase } from "../model/vocabulary.ts";
import type { Clock, TimeView } from "./incident-clock.ts";
import { longestMinutes } from "./incident-leads.ts";
import { type Siding, sidingsOf } from "./incident-siding.ts";
import { gapsOf, scaleOf, stepsOf, type Track, trackOf } from "./incident-track.ts";
import { offsetWords } from "./incident-words.ts";
import { shortened } from "./listing.ts";
import { type Draft, draftsOf, newDays, uniqueIds } from "./timeline-rail-drafts.ts";
import { durationText } from "./wording.ts";

export interface RailRow {
  kind: Draft["kind"];
  /** Unique in the page: `entry-<line>`. */
  id: string;
  phase: Phase | null;
  /** Calendar date, where it differs from the row above. */
  day: string | null;
  at: TimeView | null;
  until: TimeView | null;
  /** `T+0:20`; null without a time. */
  offset: string | null;
  /** Earlier than the row above: the entries are out of order. */
  backwards: boolean;
  text: string;
  /** The text is longer than is shown here. */
  shortened: boolean;
  key: boolean;
  /** The date or time was carried from elsewhere. */
  inferred: boolean;
  lines: Lines | null;
  suspects: Cause[];
  /** What the false lead cost, in words. */
  cost: string | null;
  track: Track;
  siding: Siding;
}

export interface Rail {
  rows: RailRow[];
  /** Minutes for which a tick stands, shortest first: longer ones in longer gaps. */
  steps: number[];
  entries: number;
  timed: number;
  inferred: number;
  /** Number of entries per phase, in the usual order of phases. */
  phases: { phase: Phase; count: number }[];
  /** From where the offsets count; null without times. */
  origin: "start" | "first entry" | null;
}

/** Texts longer than this are shortened beside the rail: the document has them whole. */
const LONGEST = 520;
const SHOWN = 440;

/** The timeline of one incident as a ruler: a row per entry in document order, and rows for start and end. */
export function railOf(record: Postmortem, clock: Clock): Rail {
  const drafts = draftsOf(record, clock);
  const gaps = gapsOf(drafts.map((draft) => draft.minute));
  const scale = scaleOf(gaps);
  const start = clock.minute(record.started?.value);
  const origin = start ?? drafts.find((draft) => draft.minute !== null)?.minute ?? null;
  const sidings = sidingsOf(
    drafts.map((draft) => ({ ...draft, lead: isLead(draft), minutes: longestMinutes(draft.leads) })),
  );
  const ids = uniqueIds(drafts);
  const days = newDays(drafts);
  const rows = drafts.map((draft, n): RailRow => {
    const siding = sidings[n] ?? { on: false, fork: false, along: false, join: false };
    const beside = [draft.kind, drafts[n + 1]?.kind].some((kind) => kind !== "entry");
    const thin = siding.on || draft.kind === "end" || (gaps[n] === 0 && beside);
    return {
      ...read(record, draft, clock),
      id: ids[n] ?? draft.kind,
      day: days[n] ?? null,
      offset:
        draft.minute === null || origin === null
          ? null
          : offsetWords(draft.minute - origin, clock.precision === "day"),
      backwards: (gaps[n - 1] ?? 0) < 0,
      cost: siding.on ? costOf(draft, gaps[n] ?? null) : null,
      track: trackOf(n < gaps.length ? gaps[n] : undefined, scale, thin),
      siding,
    };
  });
  return {
    rows,
    steps: stepsOf(gaps, scale),
    entries: record.timeline.length,
    timed: drafts.filter((draft) => draft.entry !== null && draft.minute !== null).length,
    inferred: rows.filter((row) => row.kind === "entry" && row.inferred).length,
    phases: phaseCounts(record.timeline),
    origin: origin === null ? null : start === null ? "first entry" : "start",
  };
}

function read(record: Postmortem, { kind, entry, value, leads }: Draft, clock: Clock) {
  const end = kind === "start" ? record.started : record.resolved;
  const text = entry?.text ?? "";
  const long = text.length > LONGEST;
  return {
    kind,
    phase: entry?.phase ?? null,
    at: clock.show(value),
    until: clock.show(entry?.until),
    text: long ? shortened(text, SHOWN) : text,
    shortened: long,
    key: entry?.key ?? false,
    inferred:
      entry === null ? end?.certainty === "inferred" : entry.at !== null && entry.certainty === "inferred",
    lines: entry === null ? (end?.lines ?? null) : entry.lines,
    suspects: [...new Set(leads.flatMap((lead) => lead.suspects))],
  };
}

function isLead(draft: Draft): boolean {
  return draft.entry?.phase === "false-lead";
}

function costOf(draft: Draft, gap: number | null): string | null {
  const minutes = longestMinutes(draft.leads) ?? (draft.leads.length === 0 ? gap : null);
  return minutes === null || minutes <= 0 ? null : durationText(minutes);
}

function phaseCounts(timeline: TimelineEntry[]): Rail["phases"] {
  const count = (phase: Phase) => timeline.filter((entry) => entry.phase === phase).length;
  return PHASES.map((phase) => ({ phase, count: count(phase) })).filter((entry) => entry.count > 0);
}
