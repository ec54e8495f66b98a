import { type FacetKey, facetOf, facetValues } from "./facets.ts";
import type { DurationScale } from "./figure/duration-scale.ts";
import { type LaneGroup, type Lanes, lanes, topGroups } from "./figure/lanes.ts";
import type { Listing } from "./listing.ts";
import { facetUrl } from "./url.ts";

/** The facets by which the archive's timeline can be laid out in lanes; the first is the usual one. */
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

/** Address of the timeline in lanes by a facet, relative to the site's root. */
export function lanesPath(key: LaneFacet): string {
  return key === LANE_FACETS[0] ? "timeline/" : `timeline/by-${key}/`;
}
