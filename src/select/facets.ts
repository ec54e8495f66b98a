import { compare, type Listing } from "./listing.ts";
import { NOT_STATED } from "./severity.ts";
import { slugOf } from "./slug.ts";

export type FacetKey = "cause" | "symptom" | "service" | "severity" | "year" | "tag";

/** A way of sorting the archive into drawers, each drawer a page. */
export interface Facet {
  key: FacetKey;
  /** Folder of its pages: `/causes/dns/`. */
  folder: string;
  title: string;
  plural: string;
  /** Name of the drawer for incidents without a value; null where there is none. */
  unknown: string | null;
  /** Whether each of its pages has a feed of its own. */
  feed: boolean;
}

/** Every facet, in the order in which pages show them. */
export const FACETS: readonly Facet[] = [
  { key: "cause", folder: "causes", title: "Cause", plural: "Causes", unknown: null, feed: true },
  { key: "symptom", folder: "symptoms", title: "Symptom", plural: "Symptoms", unknown: null, feed: true },
  {
    key: "service",
    folder: "services",
    title: "Service",
    plural: "Services",
    unknown: NOT_STATED,
    feed: true,
  },
  {
    key: "severity",
    folder: "severities",
    title: "Severity",
    plural: "Severities",
    unknown: NOT_STATED,
    feed: false,
  },
  { key: "year", folder: "years", title: "Year", plural: "Years", unknown: "undated", feed: false },
  { key: "tag", folder: "tags", title: "Tag", plural: "Tags", unknown: null, feed: true },
];

/** One drawer: a value and the incidents that have it. */
export interface FacetValue {
  facet: FacetKey;
  slug: string;
  /** The value as most of its incidents write it. */
  label: string;
  /** False for the drawer of incidents without a value. */
  stated: boolean;
  listings: Listing[];
}

/** A value of one incident: where it leads and how it is written there. */
type WrittenValue = Pick<FacetValue, "slug" | "label" | "stated">;

/** The facet of that key. */
export function facetOf(key: FacetKey): Facet {
  const facet = FACETS.find((one) => one.key === key);
  if (!facet) throw new RangeError(`Unexpected facet ${key}`);
  return facet;
}

/** The values of one incident in a facet; one unstated value where the facet has a drawer for those, else none. */
export function valuesOf(listing: Listing, key: FacetKey): WrittenValue[] {
  const written = writtenIn(listing, key);
  if (written.length) return written.map((label) => ({ slug: slugOf(label), label, stated: true }));
  const { unknown } = facetOf(key);
  return unknown ? [{ slug: slugOf(unknown), label: unknown, stated: false }] : [];
}

/**
 * The drawers of a facet: severities worst first, years newest first, all else by how many incidents they hold and
 * then by name; unstated ones last. Incidents keep their order.
 */
export function facetValues(listings: readonly Listing[], key: FacetKey): FacetValue[] {
  const drawers = new Map<string, { labels: string[]; stated: boolean; listings: Listing[] }>();
  for (const listing of listings) {
    for (const { slug, label, stated } of valuesOf(listing, key)) {
      const drawer = drawers.get(slug) ?? { labels: [], stated, listings: [] };
      drawers.set(slug, drawer);
      drawer.labels.push(label);
      if (drawer.listings.at(-1) !== listing) drawer.listings.push(listing);
    }
  }
  const values = [...drawers].map(([slug, drawer]) => ({
    facet: key,
    slug,
    ...drawer,
    label: mostWritten(drawer.labels),
  }));
  return values.map(({ labels: _, ...value }) => value).toSorted(ordering(key));
}

/** What the page's script filters by: `cause:dns year:2024 …`. Slugs hold no spaces. */
export function facetTokens(listing: Listing): string[] {
  return FACETS.flatMap(({ key }) => [
    ...new Set(valuesOf(listing, key).map((value) => `${key}:${value.slug}`)),
  ]);
}

function writtenIn(listing: Listing, key: FacetKey): string[] {
  switch (key) {
    case "cause":
      return listing.causes;
    case "symptom":
      return listing.symptoms;
    case "service":
      return listing.services;
    case "severity":
      return listing.severity.label === NOT_STATED ? [] : [listing.severity.label];
    case "year":
      return listing.date ? [listing.date.slice(0, 4)] : [];
    case "tag":
      return listing.tags;
  }
}

function ordering(key: FacetKey): (a: FacetValue, b: FacetValue) => number {
  if (key === "year") return (a, b) => Number(b.stated) - Number(a.stated) || compare(b.slug, a.slug);
  if (key === "severity") return (a, b) => rank(a) - rank(b) || compare(a.slug, b.slug);
  return (a, b) =>
    Number(b.stated) - Number(a.stated) || b.listings.length - a.listings.length || compare(a.slug, b.slug);
}

/** Ranks on the scale first, then severities that are not on it, then none. */
function rank(value: FacetValue): number {
  if (!value.stated) return Number.MAX_SAFE_INTEGER;
  return value.listings[0]?.severity.level ?? Number.MAX_SAFE_INTEGER - 1;
}

function mostWritten(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, n], [b, m]) => m - n || compare(a, b));
  return first?.[0] ?? "";
}
