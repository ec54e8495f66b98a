import { FACETS, type Facet, NOT_STATED, type SearchValues } from "../../../select/search-facets.ts";
import type { Notice, Query } from "./parse.ts";

/** A query's facets in the index's own values, with a notice for each that no document has. */
export interface ResolvedFacets {
  any: Partial<Record<Facet, string[]>>;
  none: Partial<Record<Facet, string[]>>;
  notices: Notice[];
}

/** Finds the index's values for those that somebody typed, whatever their case, hyphens or spaces. */
export function resolveFacets(query: Query, values: SearchValues): ResolvedFacets {
  const resolved: ResolvedFacets = { any: {}, none: {}, notices: [] };
  for (const side of ["any", "none"] as const) {
    for (const facet of FACETS) {
      const typed = query[side][facet];
      if (typed === undefined) continue;
      resolved[side][facet] = typed.map((value) => {
        const found = resolveValue(facet, value, values);
        if (found === null)
          resolved.notices.push({ written: value, message: unknownValue(facet, value, values) });
        return found ?? value;
      });
    }
  }
  return resolved;
}

/** The value of the index that was meant, or null. `none` and `unknown` ask for documents that do not say. */
export function resolveValue(facet: Facet, typed: string, values: SearchValues): string | null {
  const known = (values.facets[facet] ?? []).map(([value]) => value);
  const wanted = /^(none|unknown|not-stated)$/i.test(typed) ? NOT_STATED : typed;
  const plain = facet === "severity" ? wanted.replace(/^(?:sev(?:erity)?|[sp])[\s-]?(?=\d+$)/i, "") : wanted;
  return (
    known.find((value) => value === plain) ?? known.find((value) => loose(value) === loose(plain)) ?? null
  );
}

function unknownValue(facet: Facet, typed: string, values: SearchValues): string {
  const known = (values.facets[facet] ?? []).map(([value]) => value);
  if (known.length === 0) return `No document has a ${facet}`;
  const some = known.slice(0, 8).join(", ");
  return `No document has the ${facet} “${typed}”; there are ${some}${known.length > 8 ? " and others" : ""}`;
}

function loose(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
