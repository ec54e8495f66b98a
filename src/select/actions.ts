import type { ActionItem } from "../model/postmortem.ts";
import type { Listing } from "./listing.ts";
import { daysBetween } from "./moment.ts";

/** An action item with the incident that it came from. */
export interface Promised {
  action: ActionItem;
  listing: Listing;
  /** Days from the incident to the archive's latest day; null where the incident has no date. */
  days: number | null;
}

/**
 * Every action item of a group of incidents, in their order.
 * @param today the day to which ages are counted; null leaves them out
 */
export function promised(listings: readonly Listing[], today: string | null): Promised[] {
  return listings.flatMap((listing) =>
    listing.entry.record.actionItems.map((action) => ({
      action,
      listing,
      days: listing.date && today ? daysBetween(listing.date, today) : null,
    })),
  );
}

/** Whether nothing says that an action is done or was given up. */
export function isOpen({ action }: Promised): boolean {
  return action.status !== "done" && action.status !== "dropped";
}

/** Actions that something can still be done about first, then those of unknown state, done and dropped ones. */
export function byState(actions: readonly Promised[]): Promised[] {
  return actions.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ action }: Promised): number {
  const closed = action.status === "done" ? 2 : action.status === "dropped" ? 3 : 0;
  return action.status === null ? 1 : closed;
}

/**
 * The day to which ages are counted: that of the archive's newest incident, so that a build never depends on the
 * clock. Null without dated incidents.
 */
export function latestDay(listings: readonly Listing[]): string | null {
  return listings.find((listing) => listing.date !== null)?.date ?? null;
}
