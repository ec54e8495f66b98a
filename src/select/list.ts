import type { Listing } from "./listing.ts";
import type { Severity } from "./severity.ts";

/** A part of the list: a year's incidents, or those without a date. */
export interface YearGroup {
  /** `2024`, or null for incidents without a date. */
  year: string | null;
  listings: Listing[];
}

/** How many incidents the home page lists: the newest. The older ones have a page of their own. */
const NEWEST = 300;

/** A sorted list in two: what the home page lists, and what is older. */
export function byAge(listings: readonly Listing[]): { newest: Listing[]; older: Listing[] } {
  return { newest: listings.slice(0, NEWEST), older: listings.slice(NEWEST) };
}

/** Groups a sorted list by year, in the list's order. */
export function byYear(listings: readonly Listing[]): YearGroup[] {
  const groups = Map.groupBy(listings, (listing) => listing.date?.slice(0, 4) ?? null);
  return [...groups].map(([year, inYear]) => ({ year, listings: inYear }));
}

/** The severities that occur, worst first, unstated last: one per mark and label. */
export function severitiesOf(listings: readonly Listing[]): Severity[] {
  const found = new Map(
    listings.map(({ severity }) => [severity.mark === 0 ? "0" : severity.label, severity]),
  );
  return [...found.values()]
    .map((severity) => (severity.mark === 0 ? { ...severity, label: "not stated" } : severity))
    .toSorted((a, b) => (a.level ?? Infinity) - (b.level ?? Infinity));
}
