import { FACETS, type Facet } from "../../../select/search-facets.ts";
import { hasUnspaced } from "../../../select/unspaced.ts";
import { type Notice, type Operator, parseQuery, type Query } from "../query/parse.ts";
import { resolveFacets } from "../query/resolve.ts";
import { reachArchives } from "./archives.ts";
import { loadFacts, loadValues } from "./facts.ts";
import { type Forgiven, forgivingHits } from "./forgiving.ts";
import { loadFragment } from "./fragment.ts";
import { type Criteria, narrow, type Sort, sortHits } from "./narrow.ts";
import { loadPagefind } from "./pagefind.ts";
import { markedTerms, pagesWith, searchTerms, type TextHit } from "./text-hits.ts";

/** What is asked of the archive: the text of the box and the values chosen beside it. */
export interface Request {
  text: string;
  chosen: Partial<Record<Facet, readonly string[]>>;
  sort: Sort;
}

export interface Outcome {
  /** The text of the request. */
  text: string;
  /** All hits in the order asked for; their pages are loaded one by one through `data()`. */
  hits: TextHit[];
  /** All pages that have the words, whatever else was asked for: what facets are counted over. */
  found: TextHit[];
  criteria: Criteria;
  /** The values in force per facet, whether typed or chosen. */
  inForce: Partial<Record<Facet, string[]>>;
  operators: Operator[];
  notices: Notice[];
  /** Words to mark in the hits. */
  marked: string[];
  /** The single words that were asked for, those of them that no document has, and whether most had to suffice. */
  asked: string[];
  missing: string[];
  partial: boolean;
  /** Names of archives that could not be reached. */
  down: string[];
  /** The order in which the hits stand: without words there is no relevance, and the newest come first. */
  sort: Sort;
}

/**
 * Searches the whole archive. Without words, every document that meets the criteria is a hit. The facts of all
 * documents are loaded only when the criteria or the order need them.
 */
export async function searchArchive({ text, chosen, sort }: Request): Promise<Outcome> {
  const query = parseQuery(text);
  const hasWords = query.words.length + query.phrases.length > 0;
  const [values, { down }, pagefind] = await Promise.all([
    loadValues(),
    reachArchives(),
    hasWords ? loadPagefind(query.phrases.some(hasUnspaced)) : null,
  ]);
  const typed = resolveFacets(query, values);
  const inForce = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set([...(typed.any[facet] ?? []), ...(chosen[facet] ?? [])])]]),
  );
  const criteria: Criteria = { ...query, any: inForce, none: typed.none };
  const order = sort === "relevance" && !hasWords ? "newest" : sort;
  const { hits, missing, partial } =
    pagefind === null ? await everyDocument() : await forgivingHits(pagefind, query);
  const found = await withoutExcluded(hits, query);
  return {
    text,
    hits: order === "relevance" && isOpen(criteria) ? found : await arranged(found, criteria, order),
    found,
    criteria,
    inForce,
    operators: query.operators,
    notices: [...query.notices, ...typed.notices],
    marked: markedTerms(query),
    asked: searchTerms(query.words),
    missing,
    partial,
    down,
    sort: order,
  };
}

/** For each value of each facet, how many hits there would be with it. */
export async function countFacets({ found, criteria }: Outcome): Promise<Map<Facet, Map<string, number>>> {
  return narrow(found, await loadFacts(), criteria).counts;
}

async function everyDocument(): Promise<Forgiven> {
  const facts = await loadFacts();
  const hits = [...facts].map(([id, { base, part }]) => ({
    id,
    score: 0,
    data: () => loadFragment(base, part, id),
  }));
  return { hits, missing: [], partial: false };
}

async function withoutExcluded(hits: TextHit[], { withoutWords }: Query): Promise<TextHit[]> {
  if (withoutWords.length === 0) return hits;
  const excluded = await pagesWith(await loadPagefind(withoutWords.some(hasUnspaced)), withoutWords);
  return hits.filter(({ id }) => !excluded.has(id));
}

async function arranged(hits: readonly TextHit[], criteria: Criteria, order: Sort): Promise<TextHit[]> {
  const facts = await loadFacts();
  return sortHits(narrow(hits, facts, criteria).hits, facts, order);
}

/** Whether nothing but words is asked for. */
function isOpen({ any, none, from, before, longer, shorter }: Criteria): boolean {
  const values = [...Object.values(any), ...Object.values(none)];
  return (
    values.every((list) => list.length === 0) &&
    [from, before, longer, shorter].every((bound) => bound === null)
  );
}
