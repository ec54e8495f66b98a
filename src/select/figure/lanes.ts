import type { Listing } from "../listing.ts";
import type { DurationScale } from "./duration-scale.ts";
import { percent, rounded } from "./number.ts";
import { dateScale, type Stem, type Strip, yearColumns, yearSpan } from "./strip.ts";

/** One lane of the timeline. */
export interface Lane {
  label: string;
  /** Address of the value's page; null for lanes that gather several. */
  href: string | null;
  stated: boolean;
  base: number;
  stems: Stem[];
}

export interface Lanes {
  height: number;
  /** Base of the last lane, on which the years stand. */
  floor: number;
  left: string;
  columns: Strip["columns"];
  /** First days of quarters, in spans of up to six years. */
  quarters: string[];
  lanes: Lane[];
  dense: boolean;
}

/** What a lane is made from. */
export interface LaneGroup {
  label: string;
  href: string | null;
  stated: boolean;
  listings: readonly Listing[];
}

const ROW = 56;
const TALL = 44;
const AXIS = 26;
const LEFT = 12;
const RIGHT = 99.5;
const MOST = 12;
const DENSE_FROM = 60;

/** The largest groups, with one lane for the rest of them and one for incidents without a value. */
export function topGroups(groups: readonly LaneGroup[], noun: string, keep = MOST): LaneGroup[] {
  const stated = groups.filter((group) => group.stated);
  const unstated = groups.filter((group) => !group.stated);
  if (stated.length <= keep) return [...stated, ...unstated];
  const rest = stated.slice(keep - 1);
  const others = [...new Set(rest.flatMap((group) => group.listings))];
  const label = `${rest.length} other ${noun}`;
  return [...stated.slice(0, keep - 1), { label, href: null, stated: true, listings: others }, ...unstated];
}

/** Lanes over whole years, each incident a stroke; undated incidents are left out. Null where none is dated. */
export function lanes(groups: readonly LaneGroup[], scale: DurationScale): Lanes | null {
  const span = yearSpan(groups.flatMap((group) => group.listings));
  if (!span) return null;
  const at = dateScale(span, LEFT, RIGHT);
  const drawn = groups.map((group, place) => laneOf(group, (place + 1) * ROW, at, scale));
  const years = Array.from({ length: span.last - span.first + 1 }, (_, place) => span.first + place);
  const quarters =
    years.length > 6
      ? []
      : years.flatMap((year) => ["04", "07", "10"].map((month) => percent(at(`${year}-${month}-01`))));
  const floor = drawn.at(-1)?.base ?? 0;
  const dense = drawn.some((lane) => lane.stems.length > DENSE_FROM);
  return {
    height: floor + AXIS,
    floor,
    left: percent(LEFT),
    columns: yearColumns(span, at),
    quarters,
    lanes: drawn,
    dense,
  };
}

function laneOf(
  { label, href, stated, listings }: LaneGroup,
  base: number,
  at: (date: string) => number,
  scale: DurationScale,
): Lane {
  const stems = listings.flatMap((listing): Stem[] => {
    if (!listing.date) return [];
    const top =
      listing.minutes === null ? null : rounded(base - Math.max(scale.at(listing.minutes) * TALL, 2));
    return [{ listing, x: percent(at(listing.date)), base, top }];
  });
  return { label, href, stated, base, stems: stems.toReversed() };
}
