import type { FacetValue } from "./facets.ts";
import { measured, medianOf } from "./figure/dots.ts";
import { type Shared, shared } from "./flow.ts";

/** One line of a facet's index. */
export interface IndexRow {
  value: FacetValue;
  /** Date of the newest incident, null where none has one. */
  latest: string | null;
  /** Median length in words, from five known lengths up. */
  median: string | null;
  /** The two values that its incidents share most: symptoms of a cause, causes of all else. */
  often: Shared[];
}

/** The index of a facet, in the order of its drawers. */
export function indexRows(values: readonly FacetValue[]): IndexRow[] {
  return values.map((value) => ({
    value,
    latest: value.listings.find((listing) => listing.date !== null)?.date ?? null,
    median: medianOf(measured(value.listings))?.text ?? null,
    often: shared(value.listings, (listing) =>
      value.facet === "cause" ? listing.symptoms : listing.causes,
    ).slice(0, 2),
  }));
}
