import { Temporal } from "temporal-polyfill";
import type { Listing } from "../listing.ts";
import { percent, rounded } from "./number.ts";
import { monthColumns, placeInYear, type Stem, type Strip } from "./strip.ts";

/** The archive by day of the year, a line for each year. */
export interface Calendar {
  height: number;
  left: string;
  columns: Strip["columns"];
  years: { year: string; base: number; weekends: string; stems: Stem[] }[];
  /** How many incidents began on a Saturday or Sunday, of how many dated ones. */
  onWeekends: number;
  dated: number;
  dense: boolean;
}

const LEFT = 6.5;
const RIGHT = 100;
const ROW = 30;
const TALL = 20;
const AXIS = 26;
const DENSE_FROM = 70;

/** Lines of years, newest first; years without incidents between others keep their line. Null where none is dated. */
export function calendar(listings: readonly Listing[]): Calendar | null {
  const dated = listings.filter((listing) => listing.date !== null);
  const byYear = Map.groupBy(dated, (listing) => Number(listing.date?.slice(0, 4)));
  const numbers = [...byYear.keys()];
  if (numbers.length === 0) return null;
  const last = Math.max(...numbers);
  const all = Array.from({ length: last - Math.min(...numbers) + 1 }, (_, place) => last - place);
  const years = all.length > 40 ? numbers.toSorted((a, b) => b - a) : all;
  const rows = years.map((year, place) => rowOf(year, byYear.get(year) ?? [], (place + 1) * ROW - 2));
  return {
    height: years.length * ROW + AXIS,
    left: percent(LEFT),
    columns: monthColumns(LEFT, RIGHT),
    years: rows,
    onWeekends: dated.filter((listing) => isWeekend(listing.date ?? "")).length,
    dated: dated.length,
    dense: rows.some((row) => row.stems.length > DENSE_FROM),
  };
}

/** Whether a calendar date is a Saturday or a Sunday; false for one that does not exist. */
export function isWeekend(date: string): boolean {
  try {
    return Temporal.PlainDate.from(date).dayOfWeek >= 6;
  } catch {
    return false;
  }
}

function rowOf(year: number, listings: readonly Listing[], base: number): Calendar["years"][number] {
  const stems = listings.map((listing) => ({
    listing,
    x: percent(placeInYear(listing.date ?? "", LEFT, RIGHT)),
    base,
    top: base - TALL,
  }));
  return { year: String(year), base, weekends: weekendsOf(year), stems: stems.toReversed() };
}

/** The weekends of a year as one path over 0 to 366. */
function weekendsOf(year: number): string {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const saturday = (6 - first.dayOfWeek + 7) % 7;
  const days = Array.from({ length: 53 }, (_, week) => rounded(saturday + week * 7)).filter(
    (day) => day < first.daysInYear,
  );
  return days.map((day) => `M${day} 0h${Math.min(2, 366 - day)}`).join("");
}
