import { FACETS, type Facet } from "../../../select/search-facets.ts";
import { SORTS, type Sort } from "../engine/narrow.ts";

/** Everything that makes up a search; the address of the page holds it whole. */
export interface SearchState {
  text: string;
  chosen: Partial<Record<Facet, string[]>>;
  sort: Sort;
}

/** Reads a state from an address; what it does not know, it leaves out. */
export function readState(parameters: URLSearchParams): SearchState {
  const sort = SORTS.find((name) => name === parameters.get("sort")) ?? "relevance";
  const chosen: SearchState["chosen"] = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== "");
    if (values.length > 0) chosen[facet] = values;
  }
  return { text: parameters.get("q") ?? "", chosen, sort };
}

/** The address's query for a state, such as `?q=pool&cause=dns&sort=newest`; empty for an empty search. */
export function writeState({ text, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== "") parameters.set("q", text.trim());
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) parameters.append(facet, value);
  if (sort !== "relevance") parameters.set("sort", sort);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}

/** The state with one value of a facet chosen or no longer so. */
export function toggled(state: SearchState, facet: Facet, value: string, on: boolean): SearchState {
  const others = (state.chosen[facet] ?? []).filter((other) => other !== value);
  return { ...state, chosen: { ...state.chosen, [facet]: on ? [...others, value] : others } };
}
