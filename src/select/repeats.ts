import type { ActionItem } from "../model/postmortem.ts";
import { wordsOf } from "./alike.ts";
import { byOldest, type Listing } from "./listing.ts";
import { listed } from "./wording.ts";

/** An incident that came again after a like one. */
export interface Repeat {
  listing: Listing;
  earlier: Listing;
  /** Why these two are called alike. */
  reason: string;
  /** The author says so; else it is a guess. */
  stated: boolean;
  /** The earlier incident's actions that bear on this one, those nearest in words first. */
  actions: ActionItem[];
  /** How many actions the earlier incident left at all. */
  left: number;
}

const MOST = 2;
/** Of incidents that share a cause and a service only the latest are compared. */
const LATEST = 30;

/**
 * Incidents that came again, newest first: those whose author names an earlier one (`recurrence-of`), and those that
 * share a cause, a symptom and a service with an earlier one. Each is paired with the latest such incident.
 */
export function repeatsOf(incidents: readonly Listing[]): Repeat[] {
  const byId = new Map(incidents.map((listing) => [listing.id, listing]));
  const seen = new Map<string, Listing[]>();
  const found: Repeat[] = [];
  for (const listing of incidents.filter((one) => one.date !== null).toSorted(byOldest)) {
    const repeat = statedRepeat(listing, byId) ?? likeRepeat(listing, seen);
    if (repeat) found.push(repeat);
    for (const key of keysOf(listing)) seen.set(key, [...(seen.get(key) ?? []), listing].slice(-LATEST));
  }
  return found.toReversed();
}

function statedRepeat(listing: Listing, byId: ReadonlyMap<string, Listing>): Repeat | null {
  const relation = listing.entry.record.related.find(
    ({ relation: kind, id }) => kind === "recurrence-of" && byId.has(id),
  );
  const earlier = relation && byId.get(relation.id);
  if (!earlier || earlier === listing) return null;
  return repeatOf(listing, earlier, "its author calls it a recurrence", true);
}

function likeRepeat(listing: Listing, seen: ReadonlyMap<string, Listing[]>): Repeat | null {
  const candidates = keysOf(listing).flatMap((key) => seen.get(key) ?? []);
  const alike = [...new Set(candidates)].filter(
    (earlier) => common(listing.symptoms, earlier.symptoms).length > 0,
  );
  const latest = alike.toSorted(byOldest).at(-1);
  if (!latest) return null;
  const shared = [...common(listing.causes, latest.causes), ...common(listing.symptoms, latest.symptoms)];
  const services = common(listing.services, latest.services);
  return repeatOf(listing, latest, `both ${listed(shared)}, on ${listed(services)}`, false);
}

function repeatOf(listing: Listing, earlier: Listing, reason: string, stated: boolean): Repeat {
  const { actionItems } = earlier.entry.record;
  return {
    listing,
    earlier,
    reason,
    stated,
    actions: nearest(actionItems, listing),
    left: actionItems.length,
  };
}

/** The actions that share words with an incident's title, summary and cause; without any, the first ones. */
function nearest(actions: readonly ActionItem[], listing: Listing): ActionItem[] {
  const { record } = listing.entry;
  const words = wordsOf(
    [record.title.value, record.summary?.text, record.rootCause?.text, record.trigger?.text]
      .filter(Boolean)
      .join(" "),
  );
  const shared = (action: ActionItem) =>
    [...wordsOf(action.text).keys()].filter((word) => words.has(word)).length;
  return actions.toSorted((a, b) => shared(b) - shared(a)).slice(0, MOST);
}

function keysOf(listing: Listing): string[] {
  return listing.causes.flatMap((cause) => listing.services.map((service) => `${cause}\n${service}`));
}

function common<T>(a: readonly T[], b: readonly T[]): T[] {
  return a.filter((value) => b.includes(value));
}
