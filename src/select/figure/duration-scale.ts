import { max, min } from "d3-array";
import { scaleLog } from "d3-scale";
import type { Listing } from "../listing.ts";
import { rounded } from "./number.ts";

export interface DurationTick {
  minutes: number;
  label: string;
  /** For narrow pages. */
  short: string;
  /** Place on the scale, 0 to 1. */
  at: number;
}

/** Minutes on a log scale: 0 at its lower end, 1 at its upper. Every figure of a page shares one. */
export interface DurationScale {
  at(minutes: number): number;
  ticks: DurationTick[];
}

const TICKS: readonly [minutes: number, label: string, short: string][] = [
  [1, "1 min", "1m"],
  [5, "5 min", "5m"],
  [15, "15 min", "15m"],
  [60, "1 h", "1h"],
  [240, "4 h", "4h"],
  [1440, "1 day", "1d"],
  [10_080, "1 week", "1w"],
  [43_200, "30 days", "30d"],
  [259_200, "180 days", "180d"],
];
const LOWEST = 12;
const HIGHEST = 4320;
const FLOOR = 0.5;

/**
 * A scale from 12 minutes to three days, its ends moved outward where a length lies beyond them.
 * @param lowest lower end in minutes where the data does not ask for less
 */
export function durationScale(lengths: readonly number[], lowest = LOWEST): DurationScale {
  const positive = lengths.filter((minutes) => minutes > 0);
  const from = Math.max(FLOOR, Math.min(lowest, (min(positive) ?? lowest) * 0.8));
  const to = Math.max(HIGHEST, (max(positive) ?? 0) * 1.1);
  const scale = scaleLog().domain([from, to]).range([0, 1]).clamp(true);
  const at = (minutes: number) => rounded(scale(Math.max(minutes, from)), 4);
  const inside = TICKS.filter(([minutes]) => minutes >= from * 1.05 && minutes <= to * 0.95);
  return { at, ticks: inside.map(([minutes, label, short]) => ({ minutes, label, short, at: at(minutes) })) };
}

/** Ticks at least that far apart, as parts of the scale, the first not before half of it: room for their labels. */
export function spaced(ticks: readonly DurationTick[], least: number): DurationTick[] {
  const taken: DurationTick[] = [];
  for (const tick of ticks) {
    const before = taken.at(-1)?.at ?? -least / 2;
    if (tick.at - before >= least) taken.push(tick);
  }
  return taken;
}

/** The known lengths of incidents, in minutes. */
export function lengthsOf(listings: readonly Listing[]): number[] {
  return listings.map((listing) => listing.minutes).filter((minutes) => minutes !== null);
}
