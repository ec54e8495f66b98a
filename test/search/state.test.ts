import { describe, expect, it } from "vitest";
import { readState, type SearchState, toggled, writeState } from "../../src/components/search/page/state.ts";
import { parseQuery } from "../../src/components/search/query/parse.ts";
import { resolveFacets } from "../../src/components/search/query/resolve.ts";

const FULL: SearchState = {
  text: 'pool "too many" after:2023',
  chosen: { cause: ["dns", "network"], tag: ["on call"] },
  sort: "newest",
};

describe("the state in the address", () => {
  it("comes back as it was written", () => {
    expect(readState(new URLSearchParams(writeState(FULL)))).toEqual(FULL);
  });
  it("is empty for an empty search", () => {
    expect(writeState({ text: "  ", chosen: {}, sort: "relevance" })).toBe("");
  });
  it("leaves out what it does not know", () => {
    expect(readState(new URLSearchParams("?q=x&colour=red&sort=best&cause=&cause=dns&cause=dns"))).toEqual({
      text: "x",
      chosen: { cause: ["dns"] },
      sort: "relevance",
    });
  });
  it("chooses a value and lets it go", () => {
    const chosen = toggled(FULL, "cause", "storage", true);
    expect(chosen.chosen.cause).toEqual(["dns", "network", "storage"]);
    expect(toggled(chosen, "cause", "storage", false)).toEqual(FULL);
  });
});

describe("resolveFacets", () => {
  const VALUES = {
    documents: 3,
    parts: [],
    archives: [],
    facets: {
      cause: [
        ["config-change", 2],
        ["not stated", 1],
      ],
      severity: [
        ["1", 2],
        ["2", 1],
      ],
      tag: [],
    } as Record<string, [string, number][]>,
  };
  it.each([
    ["cause:config-change", { cause: ["config-change"] }],
    ["cause:ConfigChange", { cause: ["config-change"] }],
    ["cause:none", { cause: ["not stated"] }],
    ["severity:SEV-1", { severity: ["1"] }],
    ["severity:p2", { severity: ["2"] }],
  ])("%s", (text, any) =>
    expect(resolveFacets(parseQuery(text), VALUES)).toEqual({ any, none: {}, notices: [] }),
  );

  it("says which values there are", () => {
    const { notices } = resolveFacets(parseQuery("cause:dnss tag:x"), VALUES);
    expect(notices.map((notice) => notice.message)).toEqual([
      "No document has the cause “dnss”; there are config-change, not stated",
      "No document has a tag",
    ]);
  });
});
