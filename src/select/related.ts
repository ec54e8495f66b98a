import { apart } from "./incident-words.ts";
import { byOldest, type Listing } from "./listing.ts";
import { tellingWords } from "./related-words.ts";
import { durationText, listed } from "./wording.ts";

/** Another incident that a reader of this one should know, and why, in words. */
export interface Related {
  id: string;
  href: string;
  title: string;
  date: string | null;
  reasons: string[];
  /** The author named it, here or there. */
  stated: boolean;
}

/** What an author named as related and no document is. */
export interface Dangling {
  id: string;
  relation: string;
}

export interface RelatedIncidents {
  incidents: Related[];
  dangling: Dangling[];
}

/** Finds related incidents by an inverted index; each answer costs the same however large the archive is. */
export interface RelatedIndex {
  of(id: string): RelatedIncidents;
}

type Kind = "cause" | "symptom" | "service" | "lead" | "word";

const WEIGHTS: Record<Kind, number> = { cause: 2, service: 1.5, lead: 1.2, symptom: 1, word: 0.8 };
/** Of a feature that many incidents share, only the nearest in time are looked at. */
const NEAREST = 60;
const MOST = 5;
/** Others are left out that score less than this part of the best. */
const NEAR_BEST = 0.45;
/** A word may occur in this part of the archive, and always in three incidents. */
const RARE = 0.05;
const WORDS_SHOWN = 3;

/** Builds the index. Documents that are no incident reports are related only where an author says so. */
export function indexRelated(incidents: readonly Listing[], others: readonly Listing[] = []): RelatedIndex {
  const listings = incidents.toSorted(byOldest);
  const features = listings.map(featuresOf);
  const postings = postingsOf(features);
  const places = new Map(listings.map(({ id }, n) => [id, n]));
  const byId = new Map([...others, ...listings].map((listing) => [listing.id, listing]));
  const statements = statedRelations([...listings, ...others], byId);

  return {
    of(id) {
      const own = byId.get(id);
      const n = places.get(id);
      const { incidents: stated, dangling } = own ? statements(own) : { incidents: [], dangling: [] };
      const known = new Set([id, ...stated.map((related) => related.id)]);
      const alike =
        own === undefined || n === undefined ? [] : ranked(n, features, postings, listings.length);
      const found = alike.flatMap(({ place, shared }) => {
        const other = listings[place];
        return own === undefined || other === undefined || known.has(other.id)
          ? []
          : [relatedTo(own, other, reasonsFor(own, other, shared), false)];
      });
      return { incidents: [...stated, ...found].slice(0, Math.max(MOST, stated.length)), dangling };
    },
  };
}

function featuresOf(listing: Listing): Set<string> {
  const { causes, symptoms, services, falseLeads, entry } = listing;
  const keys = (kind: Kind, values: Iterable<string>) => [...values].map((value) => `${kind}:${value}`);
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

function split(key: string): [Kind, string] {
  const colon = key.indexOf(":");
  return [key.slice(0, colon) as Kind, key.slice(colon + 1)];
}

interface Alike {
  place: number;
  score: number;
  shared: [Kind, string][];
}

/** The incidents that share the most, rare features weighing most; best first, ties by nearness in time. */
function ranked(n: number, features: Set<string>[], postings: Map<string, number[]>, total: number): Alike[] {
  const found = new Map<number, Alike>();
  for (const key of features[n] ?? []) {
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

function reasonsFor(own: Listing, other: Listing, shared: [Kind, string][]): string[] {
  const of = (kind: Kind) => shared.filter(([name]) => name === kind).map(([, value]) => value);
  const same = (kind: Kind, noun: string) => {
    const values = of(kind);
    return values.length === 0 ? "" : `same ${noun}${values.length === 1 ? "" : "s"}, ${listed(values)}`;
  };
  const words = of("word")
    .sort((a, b) => b.length - a.length)
    .slice(0, WORDS_SHOWN);
  const reasons = [
    same("cause", "cause"),
    same("service", "service"),
    ...of("lead").map((suspect) => `${suspect} was suspected there too${minutesOn(other, suspect)}`),
    same("symptom", "symptom"),
    words.length > 1 ? `both speak of ${listed(words.map((word) => `“${word}”`))}` : "",
  ].filter((reason) => reason !== "");
  const when = own.date && other.date ? `, ${apart(own.date, other.date)}` : "";
  return reasons.map((reason, n) => (n === 0 ? reason + when : reason));
}

function minutesOn(listing: Listing, suspect: string): string {
  const lead = listing.falseLeads.find(
    ({ suspects, minutes }) => minutes !== null && suspects.some((one) => one === suspect),
  );
  return lead?.minutes ? `, for ${durationText(lead.minutes)}` : "";
}

function relatedTo(
  own: Listing,
  { id, href, title, date }: Listing,
  reasons: string[],
  stated: boolean,
): Related {
  return {
    id,
    href,
    title,
    date,
    reasons: reasons.length > 0 ? reasons : [own.date && date ? apart(own.date, date) : "alike"],
    stated,
  };
}

/** What authors say, in both directions; an id may be given whole or by its last part. */
function statedRelations(listings: readonly Listing[], byId: ReadonlyMap<string, Listing>) {
  const byName = Map.groupBy(listings, ({ id }) => id.split("/").at(-1) ?? id);
  const resolve = (id: string): Listing | null => {
    const named = byName.get(id) ?? [];
    return byId.get(id) ?? (named.length === 1 ? (named[0] ?? null) : null);
  };
  const back = new Map<string, { from: Listing; relation: string }[]>();
  for (const from of listings) {
    for (const { id, relation } of from.entry.record.related) {
      const to = resolve(id);
      if (to !== null) back.set(to.id, [...(back.get(to.id) ?? []), { from, relation }]);
    }
  }
  return (own: Listing): RelatedIncidents => {
    const forward = own.entry.record.related.map(({ id, relation }) => ({ id, relation, to: resolve(id) }));
    const reasons = new Map<Listing, string[]>();
    const add = (other: Listing | null, reason: string) => {
      if (other !== null && other.id !== own.id) reasons.set(other, [...(reasons.get(other) ?? []), reason]);
    };
    for (const { to, relation } of forward)
      add(to, relation === "recurrence-of" ? "this incident is a recurrence of it" : "named as related here");
    for (const { from, relation } of back.get(own.id) ?? [])
      add(
        from,
        relation === "recurrence-of" ? "a recurrence of this incident" : "names this incident as related",
      );
    return {
      incidents: [...reasons].map(([other, why]) => {
        const when = own.date && other.date ? `, ${apart(own.date, other.date)}` : "";
        return relatedTo(
          own,
          other,
          why.map((reason, n) => (n === 0 ? reason + when : reason)),
          true,
        );
      }),
      dangling: forward.filter(({ to }) => to === null).map(({ id, relation }) => ({ id, relation })),
    };
  };
}
