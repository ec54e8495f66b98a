import type { Listing } from "./listing.ts";
import type { Severity } from "./severity.ts";

/** A part of the list: a year's incidents, or those without a date. */
export interface YearGroup {
  /** `2024`, or null for incidents without a date. */
  year: string | null;
  listings: Listing[];
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
