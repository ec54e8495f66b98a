import { describe, expect, it } from "vitest";
import { type DocumentFacts, mergeValues, readFacts } from "../../src/components/search/engine/facts.ts";
import { type Criteria, narrow, sortHits } from "../../src/components/search/engine/narrow.ts";

const OPEN: Criteria = { any: {}, none: {}, from: null, before: null, longer: null, shorter: null };

const FACTS: ReadonlyMap<string, DocumentFacts> = new Map([
  [
    "a",
    {
      base: "/",
      part: "",
      day: 20230515,
      minutes: 90,
      facets: { cause: ["dns"], severity: ["1"], tag: ["edge"] },
    },
  ],
  [
    "b",
    {
      base: "/",
      part: "",
      day: 20230601,
      minutes: 240,
      facets: { cause: ["dns", "network"], severity: ["2"] },
    },
  ],
  [
    "c",
    { base: "/", part: "", day: 20240102, minutes: null, facets: { cause: ["network"], severity: ["1"] } },
  ],
  [
    "d",
    {
      base: "/",
      part: "",
      day: null,
      minutes: 15,
      facets: { cause: ["not stated"], severity: ["not stated"] },
    },
  ],
]);
const HITS = ["a", "b", "c", "d"].map((id) => ({ id }));

function kept(criteria: Partial<Criteria>): string {
  return narrow(HITS, FACTS, { ...OPEN, ...criteria })
    .hits.map((hit) => hit.id)
    .join("");
}

describe("narrow", () => {
  it.each<[string, Partial<Criteria>, string]>([
    ["nothing asked keeps all", {}, "abcd"],
    ["one value", { any: { cause: ["dns"] } }, "ab"],
    ["OR inside a facet", { any: { cause: ["dns", "network"] } }, "abc"],
    ["AND between facets", { any: { cause: ["dns", "network"], severity: ["1"] } }, "ac"],
    ["an empty choice is no condition", { any: { cause: [] } }, "abcd"],
    ["a value that nothing has", { any: { cause: ["storage"] } }, ""],
    ["documents that do not say", { any: { severity: ["not stated"] } }, "d"],
    ["without a value", { none: { cause: ["network"] } }, "ad"],
    ["from a day on", { from: 20230601 }, "bc"],
    ["before a day", { before: 20230601 }, "a"],
    ["at least so long", { longer: 90 }, "ab"],
    ["at most so long", { shorter: 90 }, "ad"],
  ])("%s", (_, criteria, expected) => expect(kept(criteria)).toBe(expected));

  it("counts a facet as if nothing were chosen in it", () => {
    const { counts } = narrow(HITS, FACTS, { ...OPEN, any: { cause: ["dns"], severity: ["1"] } });
    expect(Object.fromEntries(counts.get("cause") ?? [])).toEqual({ dns: 1, network: 1 });
    expect(Object.fromEntries(counts.get("severity") ?? [])).toEqual({ "1": 1, "2": 1 });
    expect(Object.fromEntries(counts.get("tag") ?? [])).toEqual({ edge: 1 });
  });

  it("drops hits of which no facts are known", () => {
    expect(narrow([{ id: "z" }], FACTS, OPEN).hits).toEqual([]);
  });
});

describe("sortHits", () => {
  it.each([
    ["relevance", "abcd"],
    ["newest", "cbad"],
    ["oldest", "abcd"],
    ["longest", "badc"],
    ["shortest", "dabc"],
  ] as const)("%s", (sort, expected) => {
    expect(
      sortHits(HITS, FACTS, sort)
        .map((hit) => hit.id)
        .join(""),
    ).toBe(expected);
  });
});

describe("readFacts", () => {
  it("reads columns as documents", () => {
    const values = {
      documents: 2,
      parts: [
        { folder: "", documents: 1 },
        { folder: "frozen/", documents: 1 },
      ],
      archives: [],
      facets: {
        cause: [
          ["dns", 2],
          ["network", 1],
        ] as [string, number][],
        tag: [],
      },
    };
    const documents = {
      ids: "x y",
      days: [20230515, null],
      minutes: [null, 5],
      facets: { cause: [[0, 1], 0], tag: [null, null] },
    };
    expect([...readFacts("/x/", values, documents)]).toEqual([
      [
        "x",
        {
          base: "/x/",
          part: "",
          day: 20230515,
          minutes: null,
          facets: { cause: ["dns", "network"], tag: [] },
        },
      ],
      ["y", { base: "/x/", part: "frozen/", day: null, minutes: 5, facets: { cause: ["dns"], tag: [] } }],
    ]);
  });

  it("reads an archive without documents", () => {
    expect(
      readFacts(
        "/",
        { documents: 0, parts: [], archives: [], facets: {} },
        { ids: "", days: [], minutes: [], facets: {} },
      ).size,
    ).toBe(0);
  });
});

describe("mergeValues", () => {
  it("adds up the values of several archives, most frequent first", () => {
    const one = {
      documents: 3,
      parts: [],
      archives: [{ title: "B", url: "/b/" }],
      facets: { cause: [["dns", 2]] as [string, number][] },
    };
    const other = {
      documents: 5,
      parts: [],
      archives: [],
      facets: {
        cause: [
          ["network", 4],
          ["dns", 1],
        ] as [string, number][],
        tag: [["x", 1]] as [string, number][],
      },
    };
    expect(mergeValues([one, other])).toEqual({
      documents: 8,
      parts: [],
      archives: [],
      facets: {
        cause: [
          ["network", 4],
          ["dns", 3],
        ],
        tag: [["x", 1]],
      },
    });
  });
});
