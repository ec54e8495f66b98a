import { type FacetKey, facetOf, facetValues, valuesOf } from "./facets.ts";
import type { DurationScale } from "./figure/duration-scale.ts";
import { type LaneGroup, type Lanes, lanes, topGroups } from "./figure/lanes.ts";
import type { Listing } from "./listing.ts";
import { facetUrl } from "./url.ts";

/** The facets by which the archive's timeline can be laid out in lanes. */
export const LANE_FACETS = ["service", "cause", "severity"] as const satisfies readonly FacetKey[];

export type LaneFacet = (typeof LANE_FACETS)[number];

/** Incidents in lanes by a facet: the largest twelve at most, the others together, those without a value last. */
export function lanesBy(key: LaneFacet, listings: readonly Listing[], scale: DurationScale): Lanes | null {
  const facet = facetOf(key);
  const groups = facetValues(listings, key).map(
    ({ slug, label, stated, listings: having }): LaneGroup => ({
      label,
      stated,
      listings: having,
      href: facetUrl(facet.folder, slug),
    }),
  );
  const unread = listings.filter((listing) => key === "cause" && listing.causes.length === 0);
  if (unread.length) groups.push({ label: "none read", href: null, stated: false, listings: unread });
  return lanes(topGroups(groups, facet.plural.toLowerCase()), scale);
}

/** The facet of the timeline's first page: the first of which at least half of the incidents state a value. */
export function usualLanes(listings: readonly Listing[]): LaneFacet {
  const stated = (key: LaneFacet) =>
    listings.filter((listing) => valuesOf(listing, key).some((value) => value.stated));
  return LANE_FACETS.find((key) => stated(key).length * 2 >= listings.length) ?? LANE_FACETS[0];
}

/** The last part of the timeline's address in lanes by a facet; undefined for the usual one. */
export function lanesPart(key: LaneFacet, usual: LaneFacet): string | undefined {
  return key === usual ? undefined : `by-${key}`;
}

/** Address of the timeline in lanes by a facet, relative to the site's root. */
export function lanesPath(key: LaneFacet, usual: LaneFacet): string {
  return key === usual ? "timeline/" : `timeline/by-${key}/`;
}
