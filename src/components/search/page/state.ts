import { FACETS, type Facet, type SearchValues } from "../../../select/search-facets.ts";
import { SORTS, type Sort } from "../engine/narrow.ts";
import { type Operator, withoutOperator } from "../query/parse.ts";
import { resolveValue } from "../query/resolve.ts";

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

/** The state after a box of a facet was ticked or not. One that is unticked may stand for a typed operator, too. */
export function chosenValue(
  state: SearchState,
  box: { name: string; value: string; checked: boolean },
  operators: readonly Operator[],
  values: SearchValues,
): SearchState {
  const facet = FACETS.find((name) => name === box.name);
  if (facet === undefined) return state;
  const means = ({ key, value }: Operator) =>
    key === facet && value.split(",").some((one) => (resolveValue(facet, one, values) ?? one) === box.value);
  const typed = box.checked ? [] : operators.filter(means);
  return withoutOperators(toggled(state, facet, box.value, box.checked), typed);
}

/** The state without any value of a facet, typed or chosen. */
export function withoutFacet(state: SearchState, facet: Facet, operators: readonly Operator[]): SearchState {
  const typed = operators.filter(({ key }) => key === facet);
  return withoutOperators({ ...state, chosen: { ...state.chosen, [facet]: [] } }, typed);
}

/** The words alone, without operators and chosen values. */
export function withoutConditions(state: SearchState, operators: readonly Operator[]): SearchState {
  return withoutOperators({ ...state, chosen: {} }, operators);
}

/** The title of the page for a state: `“pool” · Search · Casebook`, the site's name taken from the present one. */
export function titleOf({ text }: SearchState, present: string): string {
  const site = present.split(" · ").at(-1) ?? "";
  return [...(text.trim() === "" ? [] : [`“${text.trim()}”`]), "Search", site].join(" · ");
}

function withoutOperators(state: SearchState, operators: readonly Operator[]): SearchState {
  return {
    ...state,
    text: operators.reduce((rest, { written }) => withoutOperator(rest, written), state.text),
  };
}
