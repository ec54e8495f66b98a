import type { Archive } from "../select/arrange.ts";
import { type FacetKey, type FacetValue, facetOf, facetValues } from "../select/facets.ts";
import { type Feed, feedOf } from "./feed.ts";

/** The facets whose values have a feed of their own. */
const WITH_FEED: readonly FacetKey[] = ["cause", "symptom", "service", "tag"];

/** Every value with a feed, as parameters of its address and the value itself. */
export function feedPaths({
  incidents,
}: Archive): { params: { facet: string; value: string }; props: { value: FacetValue } }[] {
  return WITH_FEED.flatMap((key) =>
    facetValues(incidents, key).map((value) => ({
      params: { facet: facetOf(key).folder, value: value.slug },
      props: { value },
    })),
  );
}

/** The feed of the whole archive. @param file its name, which differs by format */
export function archiveFeed({ incidents, frame }: Archive, file: string): Feed {
  const subtitle = `Incidents, newest first${frame.organisation ? `, of ${frame.organisation}` : ""}`;
  return feedOf(incidents, frame, { title: frame.title, subtitle, home: "", self: file });
}

/** The feed of one value of a facet. */
export function valueFeed({ frame }: Archive, value: FacetValue, file: string): Feed {
  const { folder, title } = facetOf(value.facet);
  const home = `${folder}/${encodeURIComponent(value.slug)}/`;
  return feedOf(value.listings, frame, {
    title: `${value.label} · ${frame.title}`,
    subtitle: `Incidents, newest first: ${title.toLowerCase()} ${value.label}`,
    home,
    self: `${home}${file}`,
  });
}
