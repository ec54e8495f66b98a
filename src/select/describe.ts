import type { Listing } from "./listing.ts";
import { counted, durationText } from "./wording.ts";

/** An incident's length in words: `2 h`, `at least 2 h`, `length not stated`. */
export function lengthText(listing: Pick<Listing, "minutes" | "lowerBound">): string {
  if (listing.minutes === null) return "length not stated";
  return `${listing.lowerBound ? "at least " : ""}${durationText(listing.minutes)}`;
}

/** An incident in one line, for the name and the tooltip of its mark in a figure. */
export function describe(listing: Listing): string {
  const leads = listing.falseLeads.length;
  const severity =
    listing.severity.mark === 0 && listing.severity.label === "not stated"
      ? "severity not stated"
      : listing.severity.label;
  const facts = [lengthText(listing), severity, ...(leads ? [counted(leads, "false lead")] : [])];
  return `${listing.date ?? "undated"} ${listing.title}: ${facts.join(", ")}`;
}
