import { type Facet, NOT_STATED } from "../../../select/search-facets.ts";

/** Which mark stands for a severity of the index: 1 worst to 4, 0 for one that is not stated or not on the scale. */
export function severityMark(value: string | undefined): number {
  const rank = Number(value);
  return Number.isInteger(rank) && rank > 0 ? Math.min(rank, 4) : 0;
}

/** A facet's value in words: the scale's own name for a severity's rank, anything else as it is. */
export function valueLabel(facet: Facet, value: string, severities: readonly string[]): string {
  if (facet !== "severity" || value === NOT_STATED) return value;
  return severities[Number(value) - 1] ?? (/^\d+$/.test(value) ? `SEV ${value}` : value);
}
