import { describe, expect, it } from "vitest";
import { type Chosen, chosenIn, countTokens, matches, parametersOf } from "../../src/select/facet-filter.ts";

const row = (...tokens: string[]) => ({ tokens: new Set(tokens) });
const ROWS = [
  row("cause:dns", "year:2024"),
  row("cause:network", "year:2024"),
  row("cause:network", "cause:dns", "year:2023"),
  row("year:2023"),
];
const FACETS = ["cause", "year"];
const chosen = (values: Record<string, string[]>): Chosen =>
  new Map(Object.entries(values).map(([facet, list]) => [facet, new Set(list)]));

describe("matches", () => {
  it.each([
    [{}, [0, 1, 2, 3]],
    [{ cause: ["dns"] }, [0, 2]],
    [{ cause: ["dns", "network"] }, [0, 1, 2]],
    [{ cause: ["dns", "network"], year: ["2023"] }, [2]],
    [{ cause: ["time"] }, []],
  ])("%j leaves rows %j", (values, left) => {
    expect(ROWS.flatMap((one, place) => (matches(one, chosen(values)) ? [place] : []))).toEqual(left);
  });
});

describe("countTokens", () => {
  it("keeps the other values of a chosen facet countable", () => {
    expect(Object.fromEntries(countTokens(ROWS, chosen({ cause: ["dns"] }), FACETS))).toEqual({
      "cause:dns": 2,
      "cause:network": 2,
      "year:2024": 1,
      "year:2023": 1,
    });
  });
});

describe("the address", () => {
  it("holds the choice and gives it back", () => {
    const choice = chosen({ cause: ["dns", "数"], year: ["2024"] });
    const parameters = parametersOf(choice, "duration");
    expect(parameters.toString()).toBe("cause=dns&cause=%E6%95%B0&year=2024&sort=duration");
    expect(chosenIn(parameters, FACETS)).toEqual(choice);
  });
  it("is empty for the usual state", () => expect(parametersOf(new Map(), "date").toString()).toBe(""));
});
