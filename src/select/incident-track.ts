import { median } from "d3-array";
import { durationText } from "./wording.ts";

/** Where the line of a row goes until the next row. Positions are percent of the row, the height is px. */
export interface Track {
  /** Least height of the row; where the words need more, the row grows and the ticks spread with it. */
  height: number;
  /** The trunk: in the colour of the phase, thin while a false lead is followed, dotted without times, or absent. */
  line: "trunk" | "wait" | "dotted" | "none";
  ticks: number[];
  /** Length of the gap, where it is worth saying. */
  gap: string | null;
  /** Set where the gap is longer than can be drawn: its length. */
  cut: string | null;
}

/** Lengths that a tick can stand for, each up to a gap of so many minutes. */
const STEPS = [
  { upTo: 100, minutes: 5 },
  { upTo: 180, minutes: 15 },
  { upTo: 1440, minutes: 60 },
  { upTo: 4320, minutes: 360 },
  { upTo: 43_200, minutes: 1440 },
  { upTo: Number.POSITIVE_INFINITY, minutes: 10_080 },
];
/** Px that the median gap is given, within the limits of px per minute. */
const MEDIAN_GAP = 50;
const SLOWEST = 1;
const FASTEST = 6;
/** From this median gap on (minutes) the ruler is drawn smaller than one px per minute. */
const LONG_MEDIAN = 240;
/** Px above which a gap is cut. */
const LONGEST = 240;
/** Minutes from which a gap's length is written beside it, and the px that this takes. */
const WORTH_SAYING = 30;
const ROOM_TO_SAY = 96;
/** Px that a row has at least, because of its words, and that lie at least between two ticks. */
const LEAST_ROW = 52;
const BETWEEN_TICKS = 4;
/** Percent of a cut row, around its middle, that stays free of ticks. */
const CUT = [38, 62] as const;

/** Minutes between each row and the next; null where either has no time. Negative where entries are out of order. */
export function gapsOf(minutes: readonly (number | null)[]): (number | null)[] {
  return minutes.slice(0, -1).map((minute, n) => {
    const next = minutes[n + 1] ?? null;
    return minute === null || next === null ? null : next - minute;
  });
}

/** Px per minute at which the median gap is about fifty px high. */
export function scaleOf(gaps: readonly (number | null)[]): number {
  const middle = median(gaps.filter((gap) => gap !== null && gap > 0)) ?? MEDIAN_GAP;
  const wanted = MEDIAN_GAP / middle;
  return middle > LONG_MEDIAN ? wanted : Math.min(FASTEST, Math.max(SLOWEST, wanted));
}

/** Minutes for which the ticks of these gaps stand, shortest first. */
export function stepsOf(gaps: readonly (number | null)[], scale: number): number[] {
  const drawn = gaps
    .filter((gap) => gap !== null && gap > 0)
    .map((gap) => ({ gap: gap ?? 0, step: stepFor(gap ?? 0, scale) }));
  return [...new Set(drawn.filter(({ gap, step }) => gap > step).map(({ step }) => step))].sort(
    (a, b) => a - b,
  );
}

/**
 * The line below a row.
 * @param gap minutes to the next row; null without times, undefined at the last row
 * @param thin the trunk only marks that time goes on: beside a false lead, after the end
 */
export function trackOf(gap: number | null | undefined, scale: number, thin: boolean): Track {
  const bare = { height: 0, ticks: [], gap: null, cut: null };
  if (gap === undefined) return { ...bare, line: "none" };
  if (gap === null || gap < 0) return { ...bare, line: "dotted" };
  const wanted = Math.round(gap * scale * 100) / 100;
  const cut = wanted > LONGEST;
  return {
    height: Math.min(wanted, LONGEST),
    line: thin ? "wait" : "trunk",
    ticks: ticksOf(gap, stepFor(gap, scale), cut),
    gap: gap >= WORTH_SAYING && wanted >= ROOM_TO_SAY && !cut ? durationText(gap) : null,
    cut: cut ? durationText(gap) : null,
  };
}

function stepFor(gap: number, scale: number): number {
  const height = Math.max(LEAST_ROW, Math.min(gap * scale, LONGEST));
  const fits = ({ minutes }: { minutes: number }) => (height * minutes) / gap >= BETWEEN_TICKS;
  return (
    (STEPS.find((step) => gap <= step.upTo && fits(step)) ?? STEPS.find(fits))?.minutes ??
    Number.POSITIVE_INFINITY
  );
}

function ticksOf(gap: number, step: number, cut: boolean): number[] {
  const count = Math.max(0, Math.ceil(gap / step) - 1);
  const all = Array.from({ length: count }, (_, n) => Math.round(((n + 1) * step * 10_000) / gap) / 100);
  return cut ? all.filter((at) => at < CUT[0] || at > CUT[1]) : all;
}
