/** One row of a list as the page's script sees it. */
export interface FilterRow {
  /** `cause:dns`, `year:2024`, … */
  tokens: ReadonlySet<string>;
}

/** The values chosen, by facet. A facet without values is absent. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whether a row has one of the chosen values of every facet.
 * @param except a facet whose choice is left out of account
 */
export function matches(row: FilterRow, chosen: Chosen, except?: string): boolean {
  for (const [facet, values] of chosen) {
    if (facet !== except && ![...values].some((value) => row.tokens.has(`${facet}:${value}`))) return false;
  }
  return true;
}

/**
 * For every token how many rows would match if it were chosen as well: rows that match all other facets. So the
 * counts of one facet do not fall to zero when one of its values is chosen.
 */
export function countTokens(
  rows: readonly FilterRow[],
  chosen: Chosen,
  facets: readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facet of facets) {
    for (const row of rows.filter((one) => matches(one, chosen, facet))) {
      for (const token of row.tokens) {
        if (token.startsWith(`${facet}:`)) counts.set(token, (counts.get(token) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The choice that an address states: `?cause=dns&cause=network&year=2024`. Other parameters are left alone. */
export function chosenIn(parameters: URLSearchParams, facets: readonly string[]): Chosen {
  const pairs = facets.map((facet) => [facet, new Set(parameters.getAll(facet))] as const);
  return new Map(pairs.filter(([, values]) => values.size > 0));
}

/** The parameters that state a choice, values in their order of choosing. */
export function parametersOf(chosen: Chosen, sort: string): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [facet, values] of chosen) for (const value of values) parameters.append(facet, value);
  if (sort !== "date") parameters.set("sort", sort);
  return parameters;
}
