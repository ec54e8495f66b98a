import { FACETS, type Facet } from "../../../select/search-facets.ts";
import type { DocumentFacts } from "./facts.ts";

export const SORTS = ["relevance", "newest", "oldest", "longest", "shortest"] as const;
export type Sort = (typeof SORTS)[number];

/** What a document must be, besides having the words. Values are those of the index. */
export interface Criteria {
  any: Partial<Record<Facet, readonly string[]>>;
  none: Partial<Record<Facet, readonly string[]>>;
  from: number | null;
  before: number | null;
  longer: number | null;
  shorter: number | null;
}

export interface Narrowed<Hit> {
  hits: Hit[];
  /** For each value how many hits there would be if it were added to, or alone in, its own facet. */
  counts: Map<Facet, Map<string, number>>;
}

/**
 * Keeps the hits that meet the criteria: several values of one facet widen, several facets narrow. The counts of a
 * facet leave that facet's own choice aside, so that its other values do not fall to zero.
 */
export function narrow<Hit extends { id: string }>(
  hits: readonly Hit[],
  facts: ReadonlyMap<string, DocumentFacts>,
  criteria: Criteria,
): Narrowed<Hit> {
  const counts = new Map<Facet, Map<string, number>>(
    FACETS.map((facet) => [facet, new Map<string, number>()]),
  );
  const kept: Hit[] = [];
  for (const hit of hits) {
    const own = facts.get(hit.id);
    if (own === undefined || !isInside(own, criteria)) continue;
    const failed = FACETS.filter((facet) => !hasAny(own, facet, criteria.any[facet]));
    if (failed.length === 0) kept.push(hit);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? failed : FACETS) add(counts.get(facet), own.facets[facet]);
  }
  return { hits: kept, counts };
}

/** A list in the order asked for; by relevance it stays as it is. Unknown dates and lengths come last. */
export function sortHits<Hit extends { id: string }>(
  hits: readonly Hit[],
  facts: ReadonlyMap<string, DocumentFacts>,
  sort: Sort,
): Hit[] {
  if (sort === "relevance") return [...hits];
  const key = sort === "newest" || sort === "oldest" ? "day" : "minutes";
  const sign = sort === "newest" || sort === "longest" ? -1 : 1;
  const factOf = (hit: Hit) => facts.get(hit.id)?.[key] ?? null;
  return hits.toSorted((a, b) => {
    const [one, other] = [factOf(a), factOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}

function isInside(own: DocumentFacts, criteria: Criteria): boolean {
  const { from, before, longer, shorter } = criteria;
  if (from !== null && (own.day === null || own.day < from)) return false;
  if (before !== null && (own.day === null || own.day >= before)) return false;
  if (longer !== null && (own.minutes === null || own.minutes < longer)) return false;
  if (shorter !== null && (own.minutes === null || own.minutes > shorter)) return false;
  return FACETS.every((facet) => !own.facets[facet]?.some((value) => criteria.none[facet]?.includes(value)));
}

function hasAny(own: DocumentFacts, facet: Facet, wanted: readonly string[] | undefined): boolean {
  return (
    wanted === undefined ||
    wanted.length === 0 ||
    own.facets[facet]?.some((value) => wanted.includes(value)) === true
  );
}

function add(counts: Map<string, number> | undefined, values: readonly string[] | undefined): void {
  for (const value of values ?? []) counts?.set(value, (counts.get(value) ?? 0) + 1);
}
