import { describe, expect, it } from "vitest";
import { searchTerms } from "../../src/components/search/engine/text-hits.ts";

describe("searchTerms", () => {
  it.each<[string[], string[]]>([
    [
      ["connection", "pool"],
      ["connection", "pool"],
    ],
    [["/api/v1/users"], ["api", "v1", "users"]],
    [["10.0.12.3:5432"], ["5432"]],
    [["cache-07"], ["cache"]],
    [["10.0.12.3"], ["10", "12"]],
    [["10:30"], ["10", "30"]],
    [["…"], []],
  ])("asks for what tells something of %j", (words, terms) => {
    expect(searchTerms(words)).toEqual(terms);
  });
});
