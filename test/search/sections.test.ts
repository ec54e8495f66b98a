import { describe, expect, it } from "vitest";
import { markWords } from "../../src/components/search/engine/excerpt.ts";
import type { PageData } from "../../src/components/search/engine/pagefind.ts";
import { bestSections, openingOf } from "../../src/components/search/engine/sections.ts";

const CONTENT =
  "Pool exhausted. 10:30. Alert fires on the api. 10:45. The connection pool is found empty. " +
  "Root cause. The connection pool was too small. Lessons. Size every pool for its worst day.";

const PAGE: PageData = {
  url: "/incidents/x/",
  content: CONTENT,
  meta: { title: "Pool exhausted" },
  filters: {},
  anchors: [
    { element: "section", id: "timeline", text: "", location: 2 },
    { element: "li", id: "entry-12", text: "", location: 2 },
    { element: "li", id: "entry-13", text: "", location: 8 },
    { element: "h3", id: "root-cause", text: "Root cause", location: 15 },
    { element: "h3", id: "lessons", text: "Lessons", location: 23 },
  ],
  locations: locationsOf("pool", "connection"),
};

function locationsOf(...terms: string[]): number[] {
  return CONTENT.split(" ").flatMap((word, index) =>
    terms.some((term) => word.toLowerCase().startsWith(term)) ? [index] : [],
  );
}

function shown(page: PageData, terms: string[], limit: number) {
  return bestSections(page, terms, limit).map(({ label, anchor, excerpt }) => ({
    label,
    anchor,
    excerpt: excerpt.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(" "),
  }));
}

describe("bestSections", () => {
  it("puts the entry with all words first and names it by its time", () => {
    expect(shown(PAGE, ["connection", "pool"], 2)).toEqual([
      { label: "Timeline, 10:45", anchor: "entry-13", excerpt: "The [connection] [pool] is found empty." },
      { label: "Root cause", anchor: "root-cause", excerpt: "The [connection] [pool] was too small." },
    ]);
  });

  it("shows a sentence once, where timeline and document repeat it", () => {
    const content = "10:45. The pool is found empty. Timeline. 10:45 The pool is found empty.";
    const page = {
      ...PAGE,
      content,
      anchors: [
        { element: "li", id: "entry-13", location: 0 },
        { element: "h3", id: "timeline-1", text: "Timeline", location: 6 },
      ],
      locations: [2, 9],
    };
    expect(shown(page, ["pool"], 2)).toEqual([
      { label: "Timeline, 10:45", anchor: "entry-13", excerpt: "The [pool] is found empty." },
    ]);
  });

  it("cuts a long section around the words", () => {
    const words = Array.from({ length: 80 }, (_, index) => (index === 50 ? "ECONNREFUSED" : `w${index}`));
    const page = { ...PAGE, content: words.join(" "), anchors: [], locations: [50] };
    const [section] = shown(page, ["econnrefused"], 1);
    expect(section).toEqual({
      label: null,
      anchor: null,
      excerpt: `… ${words.slice(44, 50).join(" ")} [ECONNREFUSED] ${words.slice(51, 70).join(" ")} …`,
    });
  });

  it("gives nothing for a page without hits", () => {
    expect(bestSections({ ...PAGE, locations: [] }, ["pool"], 2)).toEqual([]);
  });
});

describe("openingOf", () => {
  it("is the summary, wherever it stands", () => {
    const anchors = [
      ...PAGE.anchors.slice(0, 3),
      { element: "h3", id: "doc-summary", text: "Root cause", location: 15 },
    ];
    const named = anchors.map((anchor) =>
      anchor.id === "doc-summary" ? { ...anchor, text: "Incident Summary" } : anchor,
    );
    expect(openingOf({ ...PAGE, anchors: named })[0]?.text).toBe("The");
  });
  it("is else what the document begins with", () => {
    const anchors = [{ element: "section", id: "document", text: "", location: 15 }];
    expect(
      openingOf({ ...PAGE, anchors })
        .slice(0, 2)
        .map((word) => word.text),
    ).toEqual(["Root", "cause."]);
  });
});

describe("markWords", () => {
  it.each([
    ["Connections refused", ["connection"], "[Connections] refused"],
    ["pool-limit too low", ["pool"], "[pool-limit] too low"],
    ["GET /api/v1/users failed", ["apiv1users"], "GET [/api/v1/users] failed"],
    ["released in v2.3.0.", ["v230"], "released in [v2.3.0.]"],
    ["caching policies", ["cache", "policy"], "[caching] [policies]"],
    ["a test", ["latest"], "a test"],
  ])("%s", (title, terms, expected) => {
    expect(
      markWords(title, terms)
        .map(({ text, hit }) => (hit ? `[${text}]` : text))
        .join(" "),
    ).toBe(expected);
  });
});
