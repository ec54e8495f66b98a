import { quantile } from "d3-array";
import type { Listing } from "../listing.ts";
import { type Course, courseOf, type Stretch } from "./course-from-zero.ts";
import { percent, rounded } from "./number.ts";

export interface OverlayRow {
  course: Course;
  y: number;
  spans: (Pick<Stretch, "phase" | "opening"> & {
    x: string;
    width: string;
    until: string;
    middle: string | null;
  })[];
  /** Place of the end mark; null where there is no end or it lies beyond the axis. */
  end: string | null;
  /** Place of the length beside the end; null where the course goes on beyond the axis. */
  last: string | null;
  cut: boolean;
}

export interface Overlay {
  height: number;
  right: string;
  top: number;
  row: number;
  /** Last minute of the axis. */
  axis: number;
  ticks: { x: string; label: string; minor: boolean }[];
  rows: OverlayRow[];
  /** How many courses go on beyond the axis, and how many have stretches without times. */
  beyond: number;
  untimed: number;
  /** Incidents with a course that are not drawn because the figure would be too tall. */
  left: number;
}

const LEFT = 21;
const RIGHT = 96;
const TOP = 26;
const ROW = 40;
const MOST = 24;
const AXES = [
  15, 30, 60, 120, 180, 240, 360, 480, 720, 1440, 2880, 4320, 10_080, 20_160, 43_200, 86_400, 259_200,
] as const;

/** Courses laid over each other from T+0, oldest first; the axis ends at the 80th percentile rounded up. */
export function overlay(listings: readonly Listing[]): Overlay | null {
  const courses = listings.map(courseOf).filter((course) => course !== null);
  const drawn = courses.slice(0, MOST).toReversed();
  if (drawn.length === 0) return null;
  const axis = axisEnd(drawn.map((course) => course.last));
  const place = (minute: number) => LEFT + (Math.min(minute, axis) / axis) * (RIGHT - LEFT);
  const rows = drawn.map((course, index) => rowOf(course, TOP + index * ROW + ROW / 2, axis, place));
  return {
    height: TOP + rows.length * ROW + 4,
    right: percent(RIGHT),
    top: TOP,
    row: ROW,
    axis,
    ticks: ticksTo(axis).map((tick) => ({ ...tick, x: percent(place(tick.minute)) })),
    rows,
    beyond: rows.filter((row) => row.cut).length,
    untimed: drawn.filter((course) => course.stretches.some((stretch) => stretch.phase === "untimed")).length,
    left: courses.length - drawn.length,
  };
}

function rowOf(course: Course, y: number, axis: number, place: (minute: number) => number): OverlayRow {
  const inside = course.stretches.filter((stretch) => stretch.from < axis);
  const cut = course.last > axis;
  const spans = inside.map(({ phase, opening, from, until }) => {
    const width = place(until) - place(from);
    return {
      phase,
      opening,
      x: percent(place(from)),
      width: percent(width),
      until: percent(place(until)),
      middle: phase === "untimed" && width > 15 ? percent(place(from) + width / 2) : null,
    };
  });
  const shownEnd = course.end !== null && !cut ? percent(place(course.end)) : null;
  return { course, y, spans, end: shownEnd, last: cut ? null : percent(place(course.last)), cut };
}

function axisEnd(lengths: readonly number[]): number {
  const wanted = quantile(lengths, 0.8) ?? 60;
  return AXES.find((minutes) => minutes >= wanted) ?? Math.ceil(wanted / 1440) * 1440;
}

function ticksTo(axis: number): { minute: number; label: string; minor: boolean }[] {
  const count =
    axis % 180 === 0 && axis % 240 !== 0 ? 6 : axis === 10_080 ? 7 : axis === 20_160 ? 7 : axis <= 30 ? 3 : 4;
  const minors = axis <= 240 && axis >= 120 ? (axis / 60) * 2 : count;
  return Array.from({ length: minors + 1 }, (_, place) => {
    const minute = rounded((axis / minors) * place);
    return {
      minute,
      label: tickLabel(minute),
      minor: minors !== count ? minute % 60 !== 0 : place % 2 === 1 && count > 4,
    };
  });
}

function tickLabel(minute: number): string {
  if (minute === 0) return "T+0";
  if (minute >= 2880 && minute % 1440 === 0) return `${minute / 1440} d`;
  if (minute < 60) return `${minute} min`;
  const rest = minute % 60;
  return `${Math.floor(minute / 60)} h${rest ? ` ${Math.round(rest)}` : ""}`;
}
