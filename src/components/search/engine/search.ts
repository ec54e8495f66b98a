import { FACETS, type Facet } from "../../../select/search-facets.ts";
import { type Notice, type Operator, parseQuery } from "../query/parse.ts";
import { resolveFacets } from "../query/resolve.ts";
import { reachArchives } from "./archives.ts";
import { loadFacts, loadValues } from "./facts.ts";
import { forgivingHits } from "./forgiving.ts";
import { type Criteria, narrow, type Sort, sortHits } from "./narrow.ts";
import { loadPagefind } from "./pagefind.ts";
import { markedTerms, searchTerms, type TextHit } from "./text-hits.ts";

/** What is asked of the archive: the text of the box and the values chosen beside it. */
export interface Request {
  text: string;
  chosen: Partial<Record<Facet, readonly string[]>>;
  sort: Sort;
  /** Whether counts are wanted; without them a plain query need not load the facts of all documents. */
  counted: boolean;
}

export interface Outcome {
  /** The text of the request. */
  text: string;
  /** All hits in the order asked for; their pages are loaded one by one through `data()`. */
  hits: TextHit[];
  counts: Map<Facet, Map<string, number>>;
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

/** Searches the whole archive. Without words, every document that meets the criteria is a hit. */
export async function searchArchive({ text, chosen, sort, counted }: Request): Promise<Outcome> {
  const query = parseQuery(text);
  const [pagefind, values, { down }] = await Promise.all([loadPagefind(), loadValues(), reachArchives()]);
  const typed = resolveFacets(query, values);
  const inForce = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set([...(typed.any[facet] ?? []), ...(chosen[facet] ?? [])])]]),
  );
  const { hits: found, missing, partial } = await forgivingHits(pagefind, query);
  const order = sort === "relevance" && query.words.length + query.phrases.length === 0 ? "newest" : sort;
  const about = {
    text,
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
  const criteria: Criteria = { ...query, any: inForce, none: typed.none };
  if (!counted && found !== null && order === "relevance" && isOpen(criteria)) {
    return { ...about, hits: found, counts: new Map() };
  }
  const facts = await loadFacts();
  const { hits, counts } = narrow(found ?? (await pagefind.search(null)).results, facts, criteria);
  return { ...about, hits: sortHits(hits, facts, order), counts };
}

/** Whether nothing but words is asked for. */
function isOpen({ any, none, from, before, longer, shorter }: Criteria): boolean {
  const values = [...Object.values(any), ...Object.values(none)];
  return (
    values.every((list) => list.length === 0) &&
    [from, before, longer, shorter].every((bound) => bound === null)
  );
}
