import { describe, expect, it } from "vitest";
import { type FacetKey, facetValues } from "../../src/select/facets.ts";
import { playbookOf } from "../../src/select/playbook.ts";
import { sampleArchive } from "../sample/archive.ts";

const archive = sampleArchive();
const playbook = (key: FacetKey, slug: string) => {
  const value = facetValues(archive.incidents, key).find((one) => one.slug === slug);
  if (!value) throw new Error(`No ${key} ${slug}`);
  return playbookOf(archive, value);
};

describe("playbookOf", () => {
  it("tells how three or more incidents go", () => {
    const { deck, flow, overlay, durations, range, open, actions, latest, lessons } = playbook(
      "cause",
      "connection-pool",
    );
    expect(deck).toBe(
      "Three incidents since March 2023. Most often seen as latency or errors. In two of them network was suspected, wrongly.",
    );
    expect([flow !== null, overlay?.rows.length, durations?.rows.map(({ name, n }) => [name, n])]).toEqual([
      true,
      3,
      [
        ["connection-pool", 3],
        ["all others", 2],
      ],
    ]);
    expect(range).toBe("3 known lengths, from 55 min to 5 h.");
    expect(open.map(({ action, days }) => [action.text, days])).toEqual([
      ["Alert on waiting connections in every service", 474],
      ["Check pool limits when they are deployed", 666],
    ]);
    expect([actions, latest]).toEqual([3, "2024-12-31"]);
    expect(lessons.map(({ text }) => text)).toEqual([
      "Count connections in use first.",
      "Look at the pool before the network.",
    ]);
  });

  it("draws no conclusions from fewer", () => {
    const { deck, flow, overlay } = playbook("service", "billing");
    expect({ deck, flow, overlay }).toEqual({
      deck: "Two incidents since September 2023.",
      flow: null,
      overlay: null,
    });
  });

  it("says what little there is of an incident without anything", () => {
    const { deck, durations, range, open, lessons } = playbook("year", "undated");
    expect({ deck, durations, range, open, lessons }).toEqual({
      deck: "One incident.",
      durations: null,
      range: "",
      open: [],
      lessons: [],
    });
  });
});
