import type { Listing } from "./listing.ts";
import { tellingWords } from "./related-words.ts";

/** What two incidents can have in common. */
export type FeatureKind = "cause" | "symptom" | "service" | "lead" | "word";

const WEIGHTS: Record<FeatureKind, number> = { cause: 2, service: 1.5, lead: 1.2, symptom: 1, word: 0.8 };
/** Of a feature that many incidents share, only the nearest in time are looked at. */
const NEAREST = 60;
/** Others are left out that score less than this part of the best. */
const NEAR_BEST = 0.45;
/** A word may occur in this part of the archive, and always in three incidents. */
const RARE = 0.05;

/** Another incident, by its place in the list, with what it shares and how much that weighs. */
export interface Alike {
  place: number;
  score: number;
  /** The rarest first within each kind. */
  shared: [FeatureKind, string][];
}

/**
 * Prepares a list of incidents in order of time: the answer gives those that share the most with the one at a place,
 * rare features weighing most; best first, ties by nearness in time.
 */
export function indexAlike(listings: readonly Listing[]): (place: number) => Alike[] {
  const features = listings.map(featuresOf);
  const postings = postingsOf(features);
  return (place) => ranked(place, features, postings);
}

function featuresOf(listing: Listing): Set<string> {
  const { causes, symptoms, services, falseLeads, entry } = listing;
  const keys = (kind: FeatureKind, values: Iterable<string>) =>
    [...values].map((value) => `${kind}:${value}`);
  return new Set([
    ...keys("cause", causes),
    ...keys("symptom", symptoms),
    ...keys("service", services),
    ...keys(
      "lead",
      falseLeads.flatMap(({ suspects }) => suspects),
    ),
    ...keys("word", tellingWords(entry.record)),
  ]);
}

/** For each feature the places of the incidents that have it, ascending. */
function postingsOf(features: readonly Set<string>[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [n, keys] of features.entries()) {
    for (const key of keys) {
      const places = postings.get(key);
      if (places === undefined) postings.set(key, [n]);
      else places.push(n);
    }
  }
  return postings;
}

function split(key: string): [FeatureKind, string] {
  const colon = key.indexOf(":");
  return [key.slice(0, colon) as FeatureKind, key.slice(colon + 1)];
}

function ranked(n: number, features: Set<string>[], postings: Map<string, number[]>): Alike[] {
  const total = features.length;
  const found = new Map<number, Alike>();
  const rarity = (key: string) => postings.get(key)?.length ?? 0;
  for (const key of [...(features[n] ?? [])].sort((a, b) => rarity(a) - rarity(b))) {
    const places = postings.get(key) ?? [];
    const [kind, value] = split(key);
    if (kind === "word" && places.length > Math.max(3, total * RARE)) continue;
    const weight = WEIGHTS[kind] * Math.log(1 + total / places.length);
    for (const place of nearest(places, n)) {
      if (place === n) continue;
      const alike = found.get(place) ?? { place, score: 0, shared: [] };
      alike.score += weight;
      alike.shared.push([kind, value]);
      found.set(place, alike);
    }
  }
  const sorted = [...found.values()]
    .filter(telling)
    .sort((a, b) => b.score - a.score || Math.abs(a.place - n) - Math.abs(b.place - n));
  const best = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score >= best * NEAR_BEST);
}

/** One symptom or one word alone relates nothing: a cause, a service, or several lesser things do. */
function telling({ shared }: Alike): boolean {
  const strong = shared.some(([kind]) => kind === "cause" || kind === "service");
  const lesser = shared.filter(([kind]) => kind !== "cause" && kind !== "service").length;
  return strong ? shared.length > 1 || shared[0]?.[0] === "cause" : lesser > 2;
}

/** The part of an ascending list that lies around a place. */
function nearest(places: readonly number[], n: number): readonly number[] {
  if (places.length <= NEAREST) return places;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < n) low = middle + 1;
    else high = middle;
  }
  const first = Math.min(Math.max(0, low - NEAREST / 2), places.length - NEAREST);
  return places.slice(first, first + NEAREST);
}
