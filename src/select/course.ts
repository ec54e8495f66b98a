import { max, min } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Postmortem } from "../model/postmortem.ts";
import type { Phase } from "../model/vocabulary.ts";
import { rounded, type Tick, ticksOf } from "./course-axis.ts";
import { type BarLabel, barLabels } from "./course-labels.ts";
import { type Point, pointsOf, stretchesOf } from "./course-points.ts";
import { summaryOf } from "./course-summary.ts";
import type { Clock } from "./incident-clock.ts";
import { lostMinutes, suspectsWords } from "./incident-leads.ts";
import { type KnownMilestone, milestonesOf } from "./incident-milestones.ts";
import { durationText } from "./wording.ts";

/** A stretch of one phase; x and width are percent of the figure's width. */
export interface Span {
  x: number;
  width: number;
  /** The span before it in the lane ends where this one begins. */
  joined: boolean;
}

/** Words beside the spans of a lane. */
export interface LaneNote {
  x: number;
  text: string;
  anchor: "start" | "end";
  /** There is no room for it on narrow pages. */
  wide: boolean;
}

export interface Lane {
  phase: Phase | null;
  /** Px from the top of the figure to the lane's middle. */
  y: number;
  spans: Span[];
  /** Entries that have no length: nothing follows, or the next has the same time. */
  points: number[];
  note: LaneNote | null;
}

/** Fig. 1: exactly to scale. Percent across, px down. */
export interface Course {
  height: number;
  /** Px at which the lanes end and the axis begins. */
  foot: number;
  /** Px at which the grid begins. */
  head: number;
  ticks: Tick[];
  bar: { from: number; to: number; open: boolean };
  milestones: { x: number; outer: boolean }[];
  labels: { wide: BarLabel[]; narrow: BarLabel[] };
  lanes: Lane[];
  /** The figure in words. */
  summary: string;
  /** Entries that lie too far from the incident to be drawn to the same scale. */
  beyond: number;
  /** Entries that have no time, and so no place. */
  untimed: number;
}

export const LEFT = 13;
export const RIGHT = 99.4;
const LANE = 25;
/** Width of a letter in percent of a narrow page, and of a wide one. */
const NARROW_LETTER = 2.3;
const WIDE_LETTER = 0.62;
/** What lies before the start or after the end is drawn up to this part of the incident's length away. */
const MARGIN = 0.5;

/** The course of an incident; null where fewer than two different times are known. */
export function courseOf(record: Postmortem, clock: Clock): Course | null {
  const milestones = milestonesOf(record, clock);
  const all = pointsOf(record, clock);
  const domain = domainOf(all, milestones);
  if (domain === null) return null;
  const [from, to] = domain;
  const points = all.filter((point) => point.minute >= from && point.minute <= to);
  const scale = scaleLinear().domain([from, to]).range([LEFT, RIGHT]);
  const labels = barLabels(milestones, scale, record.resolved === null);
  const head = 44 + 16 * labels.rows;
  const first = head + 14;
  const end = milestones.find(({ name }) => name === "resolved")?.minute ?? null;
  const lanes = stretchesOf(points, end).map((lane, n) => ({
    phase: lane.phase,
    y: first + n * LANE,
    spans: lane.spans.map(([a, b], place) => ({
      x: rounded(scale(a)),
      width: rounded(scale(Math.min(b, to)) - scale(a)),
      joined: lane.spans[place - 1]?.[1] === a,
    })),
    points: lane.points.map((minute) => rounded(scale(minute))),
    note: lane.phase === "false-lead" ? leadNote(record, lane.spans, scale) : null,
  }));
  const foot = first + lanes.length * LANE - 4;
  const bars = milestones.map(({ minute }) => scale(minute));
  return {
    height: foot + 26,
    foot,
    head,
    ticks: ticksOf(scale, clock),
    bar: {
      from: rounded(Math.min(...bars, ...(bars.length ? [] : [LEFT]))),
      to: rounded(end === null ? RIGHT : Math.max(...bars)),
      open: end === null,
    },
    milestones: milestones.map(({ name, minute }) => ({
      x: rounded(scale(minute)),
      outer: name === "started" || name === "resolved",
    })),
    labels,
    lanes,
    summary: summaryOf(points, milestones, clock, [from, to]),
    beyond: all.length - points.length,
    untimed: record.timeline.length - all.length,
  };
}

/**
 * From the first to the last moment of the incident. Entries before its start and after its end, or of lead-up and
 * follow-up, count only while they are near: the figure is drawn to one scale, and would shrink the incident to nothing.
 */
function domainOf(points: readonly Point[], milestones: readonly KnownMilestone[]): [number, number] | null {
  const start = milestones.find(({ name }) => name === "started")?.minute ?? Number.NEGATIVE_INFINITY;
  const end = milestones.find(({ name }) => name === "resolved")?.minute ?? Number.POSITIVE_INFINITY;
  const within = points.filter(
    ({ phase, minute }) => phase !== "lead-up" && phase !== "follow-up" && minute >= start && minute <= end,
  );
  const every = [...milestones, ...points].map(({ minute }) => minute);
  const own = [...milestones, ...within].map(({ minute }) => minute);
  const core = own.length > 0 ? own : every;
  const margin = spread(core) > 0 ? spread(core) * MARGIN : Number.POSITIVE_INFINITY;
  const [first, last] = [min(core) ?? 0, max(core) ?? 0];
  const near = every.filter((minute) => minute >= first - margin && minute <= last + margin);
  return spread(near) > 0 ? [min(near) ?? 0, max(near) ?? 0] : null;
}

/** Zero for an empty list. */
function spread(minutes: readonly number[]): number {
  return minutes.length === 0 ? 0 : (max(minutes) ?? 0) - (min(minutes) ?? 0);
}

function leadNote(
  record: Postmortem,
  spans: [number, number][],
  scale: (minute: number) => number,
): Lane["note"] {
  const minutes = lostMinutes(record.falseLeads);
  const last = spans.at(-1);
  const first = spans[0];
  if (minutes === null || last === undefined || first === undefined) return null;
  const text = `${durationText(minutes)} on ${suspectsWords(record.falseLeads.length)}`;
  const after = scale(last[1]) < 72;
  const x = rounded(scale(after ? last[1] : first[0]));
  const room = after ? 100 - x : x - LEFT;
  if (text.length * WIDE_LETTER > room) return null;
  return { x, text, anchor: after ? "start" : "end", wide: text.length * NARROW_LETTER > room };
}
