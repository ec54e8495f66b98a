import { max, median } from "d3-array";
import type { Listing } from "../listing.ts";
import { durationText } from "../wording.ts";
import { type DurationScale, spaced } from "./duration-scale.ts";
import { percent, rounded } from "./number.ts";

/** One incident in a row of durations. */
export interface Dot {
  listing: Listing;
  minutes: number;
  lowerBound: boolean;
  x: string;
  /** Middle of the stroke in px. */
  y: number;
}

/** What a row is made from. */
export interface DotGroup {
  name: string;
  /** Incidents with a length; others must be left out before. */
  values: { listing: Listing; minutes: number; lowerBound: boolean }[];
  /** Said after n, such as `, 2 without`. */
  remark?: string;
  /** Context: drawn in grey, without links. */
  context?: boolean;
}

export interface DotRow {
  name: string;
  n: number;
  remark: string;
  context: boolean;
  /** The line on which the strokes stand, in px. */
  y: number;
  /** Half of a stroke's height in px. */
  half: number;
  dots: Dot[];
  /** From five values up. */
  median: { x: string; late: boolean; text: string } | null;
}

export interface DotPlot {
  height: number;
  left: number;
  right: number;
  /** Minor ones have no room for their label on narrow pages. */
  ticks: { x: string; label: string; minor: boolean }[];
  rows: DotRow[];
}

const ROW = 54;
const AXIS = 22;
const CLOSE = 0.45;
const MEDIAN_FROM = 5;
const TALLEST = 120;
/** A letter of a row's label, what lies between label and scale, and the narrowest figure with labels beside it, in px. */
const LETTER = 7;
const LABEL_GAP = 12;
const NARROWEST = 700;
/** Longer names of rows are cut. */
export const LONGEST_NAME = 22;

/**
 * Rows of incidents along a log scale of minutes; strokes at the same place are stacked upward.
 * @param left first percent of the scale; row names stand before it
 */
export function dotPlot(
  groups: readonly DotGroup[],
  scale: DurationScale,
  left = labelRoom(groups),
  right = 97,
): DotPlot {
  const place = (minutes: number) => left + scale.at(minutes) * (right - left);
  let y = 6 - ROW / 2;
  const rows = groups.map((group) => {
    const levels = stacked(group.values, place);
    const highest = max(levels.values()) ?? 0;
    const step = highest <= 4 ? 20 : Math.max(1.5, Math.min(8, TALLEST / highest));
    y += ROW + Math.max(0, highest * step - 20);
    return rowOf(group, levels, step, y, place);
  });
  const major = new Set(spaced(scale.ticks, 0.2));
  const ticks = scale.ticks.map((tick) => ({
    x: percent(left + tick.at * (right - left)),
    label: tick.label,
    minor: !major.has(tick),
  }));
  return { height: y + ROW / 2 + AXIS, left, right, ticks, rows };
}

/** The middle of a list of lengths, with a word where it is only a lower bound; null under five values. */
export function medianOf(
  values: readonly { minutes: number; lowerBound: boolean }[],
): { minutes: number; text: string } | null {
  if (values.length < MEDIAN_FROM) return null;
  const minutes = median(values, (value) => value.minutes) ?? 0;
  const bound = values.some((value) => value.lowerBound && value.minutes <= minutes);
  return { minutes, text: `${bound ? "at least " : ""}${durationText(minutes)}` };
}

/** The incidents with a length, as a row's values. */
export function measured(listings: readonly Listing[]): DotGroup["values"] {
  return listings.flatMap((listing) => {
    const { minutes, lowerBound } = listing;
    return minutes === null ? [] : [{ listing, minutes, lowerBound }];
  });
}

/** How many percent the names and counts before the rows take, where the figure is as narrow as it gets beside them. */
function labelRoom(groups: readonly DotGroup[]): number {
  const letters = groups.map(({ name, values, remark = "" }) =>
    Math.max(Math.min(name.length, LONGEST_NAME), `n = ${values.length}${remark}`.length),
  );
  return Math.ceil((((max(letters) ?? 0) * LETTER + LABEL_GAP) / NARROWEST) * 100);
}

function rowOf(
  group: DotGroup,
  levels: Map<object, number>,
  step: number,
  y: number,
  place: (minutes: number) => number,
): DotRow {
  const middle = medianOf(group.values);
  const at = middle ? place(middle.minutes) : 0;
  return {
    name: group.name,
    n: group.values.length,
    remark: group.remark ?? "",
    context: group.context ?? false,
    y: rounded(y),
    half: step >= 20 ? 9 : rounded(Math.max(0.5, step / 2 - 0.75)),
    dots: group.values.map((value) => ({
      ...value,
      x: percent(place(value.minutes)),
      y: rounded(y - (levels.get(value) ?? 0) * step),
    })),
    median: middle ? { x: percent(at), late: at > 60, text: middle.text } : null,
  };
}

function stacked(values: DotGroup["values"], place: (minutes: number) => number): Map<object, number> {
  const levels = new Map<object, number>();
  let last = Number.NEGATIVE_INFINITY;
  let level = 0;
  for (const value of values.toSorted((a, b) => a.minutes - b.minutes)) {
    const x = place(value.minutes);
    const close = x - last < CLOSE;
    level = close ? level + 1 : 0;
    if (!close) last = x;
    levels.set(value, level);
  }
  return levels;
}
