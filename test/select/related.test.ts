import { describe, expect, it } from "vitest";
import { arrangeArchive } from "../../src/select/arrange.ts";
import { byOldest } from "../../src/select/listing.ts";
import { indexRelated } from "../../src/select/related.ts";
import { indexAlike } from "../../src/select/related-alike.ts";
import { entry, type Facts, SETTINGS } from "../sample/record.ts";

type Stated = { id: string; relation: "related" | "recurrence-of" }[];

/** The related incidents of each, as `id: reasons`. */
function relations(facts: (Facts & { related?: Stated })[]): (id: string) => string[] {
  const entries = facts.map(({ related = [], ...own }) => {
    const made = entry(own);
    return { ...made, record: { ...made.record, related } };
  });
  const { incidents, others } = arrangeArchive(entries, SETTINGS);
  const index = indexRelated(incidents, others);
  return (id) => {
    const { incidents: found, dangling } = index.of(id);
    return [
      ...found.map(
        ({ id: other, reasons, stated }) => `${other}${stated ? " (stated)" : ""}: ${reasons.join("; ")}`,
      ),
      ...dangling.map(({ id: other }) => `${other}: nowhere`),
    ];
  };
}

describe("related incidents", () => {
  it("are found by what they share, with the reasons in words", () => {
    const of = relations([
      {
        id: "a",
        title: "A",
        started: "2022-10-15T09:00Z",
        causes: ["connection-pool", "config-change"],
        symptoms: ["latency"],
      },
      {
        id: "b",
        title: "B",
        started: "2023-06-15T09:00Z",
        causes: ["connection-pool", "config-change"],
        symptoms: ["latency"],
        services: ["checkout"],
        falseLeads: [["network", 30]],
      },
      {
        id: "c",
        title: "C",
        started: "2024-01-01T09:00Z",
        causes: ["dns"],
        falseLeads: [["network", null]],
        services: ["checkout"],
      },
      { id: "d", title: "D", started: "2024-02-01T09:00Z", causes: ["hardware"] },
    ]);
    expect(of("a")).toEqual([
      "b: same causes (connection-pool and config-change), 8 months later; same symptom (latency)",
    ]);
    expect(of("c")).toEqual([
      "b: same service (checkout), 6 months earlier; network was suspected there too, for 30 min",
    ]);
    expect(of("d")).toEqual([]);
  });

  it("come first where an author names them, in both directions, also by the last part of an id", () => {
    const of = relations([
      { id: "2022/first", title: "A", started: "2022-10-15T09:00Z", causes: ["dns"] },
      {
        id: "2023/again",
        title: "B",
        started: "2023-10-16T09:00Z",
        related: [{ id: "first", relation: "recurrence-of" }],
      },
      {
        id: "2024/like",
        title: "C",
        causes: ["dns"],
        started: "2024-10-15T09:00Z",
        related: [
          { id: "2023/again", relation: "related" },
          { id: "gone", relation: "related" },
        ],
      },
    ]);
    expect(of("2022/first")).toEqual([
      "2023/again (stated): a recurrence of this incident, 1 year later",
      "2024/like: same cause (dns), 2 years later",
    ]);
    expect(of("2023/again")).toEqual([
      "2022/first (stated): this incident is a recurrence of it, 1 year earlier",
      "2024/like (stated): names this incident as related, 11 months later",
    ]);
    expect(of("2024/like")).toEqual([
      "2023/again (stated): named as related here, 11 months earlier",
      "2022/first: same cause (dns), 2 years earlier",
      "gone: nowhere",
    ]);
  });

  it("may share words that name things", () => {
    const of = relations([
      {
        id: "a",
        title: "A",
        causes: ["database"],
        rootCause: "The setting max_connections was left at its default.",
      },
      {
        id: "b",
        title: "B",
        causes: ["database"],
        rootCause: "A migration reset max_connections; ECONNREFUSED followed.",
      },
      { id: "c", title: "C", rootCause: "Clients saw ECONNREFUSED and retried." },
    ]);
    expect(of("b")).toEqual(["a: same cause (database)"]);
    expect(of("c")).toEqual([]);
  });

  it("are not themselves, and never a document that reports no incident", () => {
    const of = relations([
      { id: "a", title: "A", causes: ["dns"], related: [{ id: "a", relation: "related" }] },
      { id: "b", title: "B", causes: ["dns"], kind: "other" },
    ]);
    expect(of("a")).toEqual([]);
    expect(of("b")).toEqual([]);
    expect(of("unknown")).toEqual([]);
  });

  it("are looked for among the nearest in time only, where very many share a cause", () => {
    const facts = Array.from({ length: 1000 }, (_, n): Facts => {
      const [month, day] = [1 + (Math.floor(n / 28) % 12), 1 + (n % 28)].map((part) =>
        String(part).padStart(2, "0"),
      );
      return {
        id: `n${n}`,
        title: "X",
        started: `${2000 + Math.floor(n / 336)}-${month}-${day}T09:00Z`,
        causes: ["dns"],
      };
    });
    const listings = arrangeArchive(facts.map(entry), SETTINGS).incidents.toSorted(byOldest);
    const places = indexAlike(listings)(500).map(({ place }) => place);
    expect(places).toHaveLength(59);
    expect([Math.min(...places), Math.max(...places)]).toEqual([470, 529]);
    expect(places.slice(0, 2)).toEqual([499, 501]);
  });
});
