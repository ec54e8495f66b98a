import type { Milestone } from "../model/vocabulary.ts";
import type { DotGroup } from "./figure/dots.ts";
import type { Listing } from "./listing.ts";
import { minuteOf, timeOf } from "./moment.ts";

/** The intervals whose lengths are compared, each between two milestones. */
export const INTERVALS = [
  ["started", "detected"],
  ["detected", "mitigated"],
  ["mitigated", "resolved"],
] as const satisfies readonly (readonly [Milestone, Milestone])[];

/** One interval over an archive. */
export interface IntervalGroup {
  name: string;
  /** Incidents that state both ends with times, the later one later. */
  values: DotGroup["values"];
  /** How many give the same minute for both: no place on a log scale. */
  atOnce: number;
}

/** The interval between two milestones in every incident that states both with times. */
export function intervalGroup(
  listings: readonly Listing[],
  [from, until]: readonly [Milestone, Milestone],
): IntervalGroup {
  const values: DotGroup["values"] = [];
  let atOnce = 0;
  for (const listing of listings) {
    const minutes = between(listing, from, until);
    if (minutes === 0) atOnce += 1;
    else if (minutes !== null && minutes > 0) values.push({ listing, minutes, lowerBound: false });
  }
  return { name: `${from} → ${until}`, values, atOnce };
}

function between({ entry }: Listing, from: Milestone, until: Milestone): number | null {
  const [first, second] = [entry.record[from]?.value, entry.record[until]?.value];
  if (!timeOf(first) || !timeOf(second)) return null;
  const [start, end] = [minuteOf(first), minuteOf(second)];
  return start === null || end === null ? null : end - start;
}
