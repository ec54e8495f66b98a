import { max } from "d3-array";
import { type Listing, startOf } from "../listing.ts";
import { timeOf } from "../moment.ts";
import type { DurationScale } from "./duration-scale.ts";
import { percent, rounded } from "./number.ts";
import type { Stem } from "./strip.ts";

/** Incidents by the hour of day at which they began, on the clock that their documents use. */
export interface Hours {
  height: number;
  base: number;
  ticks: { x: string; label: string; anchor: "start" | "middle" | "end" }[];
  /** Nine to six. */
  work: { x: string; width: string };
  stems: Stem[];
  /** How many began between nine and six, on any day. */
  atWork: number;
  dense: boolean;
  /** So many that strokes are short and stacked; their height no longer says how long. */
  stacked: boolean;
}

const WIDTH = 99;
const BASE = 92;
const AXIS = 24;
const TALL = 62;
const WORK = { from: 9, until: 18 } as const;
const DENSE_FROM = 70;
const STACKED_FROM = 150;
const CLOSE = 0.45;
const STEP = 6;

/** Strokes over the hours of a day; incidents without a time are left out. Null where none has one. */
export function hoursOf(listings: readonly Listing[], scale: DurationScale): Hours | null {
  const timed = listings.flatMap((listing) => {
    const hour = hourOf(listing);
    return hour === null ? [] : [{ listing, hour }];
  });
  if (timed.length === 0) return null;
  const stacked = timed.length > STACKED_FROM;
  const levels = stacked ? levelsOf(timed) : [];
  const base = stacked ? Math.max(BASE, ((max(levels) ?? 0) + 1) * STEP + 30) : BASE;
  const stems = timed.map(({ listing, hour }, place): Stem => {
    const x = percent((hour / 24) * WIDTH);
    if (stacked)
      return {
        listing,
        x,
        base: base - (levels[place] ?? 0) * STEP,
        top: base - (levels[place] ?? 0) * STEP - STEP + 1.5,
      };
    return {
      listing,
      x,
      base,
      top: listing.minutes === null ? null : rounded(base - 6 - scale.at(listing.minutes) * TALL),
    };
  });
  const atWork = timed.filter(({ hour }) => hour >= WORK.from && hour < WORK.until).length;
  const ticks = [0, 6, 9, 12, 18, 24].map((hour) => ({
    x: percent((hour / 24) * WIDTH),
    label: `${String(hour).padStart(2, "0")}:00`,
    anchor: hour === 0 ? ("start" as const) : hour === 24 ? ("end" as const) : ("middle" as const),
  }));
  const work = {
    x: percent((WORK.from / 24) * WIDTH),
    width: percent(((WORK.until - WORK.from) / 24) * WIDTH),
  };
  return { height: base + AXIS, base, ticks, work, stems, atWork, dense: stems.length > DENSE_FROM, stacked };
}

/** How many strokes stand below each one at about the same hour. */
function levelsOf(timed: readonly { hour: number }[]): number[] {
  const counts = new Map<number, number>();
  return timed.map(({ hour }) => {
    const bin = Math.floor(((hour / 24) * WIDTH) / CLOSE);
    const level = counts.get(bin) ?? 0;
    counts.set(bin, level + 1);
    return level;
  });
}

function hourOf({ entry }: Listing): number | null {
  const time = timeOf(startOf(entry.record) ?? entry.record.started?.value);
  if (!time) return null;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours + minutes / 60;
}
