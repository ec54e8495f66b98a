import { describe, expect, it } from "vitest";
import { type FacetKey, facetTokens, facetValues } from "../../src/select/facets.ts";
import { sampleArchive } from "../sample/archive.ts";

const { incidents } = sampleArchive();
const counts = (key: FacetKey) =>
  facetValues(incidents, key).map(({ label, slug, listings }) => [label, slug, listings.length]);

describe("facetValues", () => {
  it("orders causes by how many incidents they hold", () => {
    expect(counts("cause")).toEqual([
      ["connection-pool", "connection-pool", 3],
      ["certificate", "certificate", 1],
      ["config-change", "config-change", 1],
      ["dns", "dns", 1],
      ["software-bug", "software-bug", 1],
    ]);
  });
  it("orders severities worst first, unstated last", () => {
    expect(counts("severity")).toEqual([
      ["SEV 1", "sev-1", 1],
      ["SEV 2", "sev-2", 1],
      ["SEV 3", "sev-3", 1],
      ["SEV 5", "sev-5", 1],
      ["not stated", "not-stated", 3],
    ]);
  });
  it("orders years newest first, undated last", () => {
    expect(counts("year")).toEqual([
      ["2024", "2024", 4],
      ["2023", "2023", 2],
      ["undated", "undated", 1],
    ]);
  });
  it("joins tags that differ in case, and has no drawer for untagged incidents", () => {
    expect(counts("tag")).toEqual([
      ["Database", "database", 2],
      ["pools", "pools", 1],
      ["resolver", "resolver", 1],
      ["証明書", "証明書", 1],
    ]);
  });
  it("keeps incidents newest first", () => {
    expect(facetValues(incidents, "cause")[0]?.listings.map(({ id }) => id)).toEqual([
      "2024/pool-report",
      "2023/pool-leak",
      "2023/pool-limit",
    ]);
  });
});

it("facetTokens name every value of an incident once", () => {
  const listing = incidents.find(({ id }) => id === "2024/dns");
  expect(listing && facetTokens(listing)).toEqual([
    "cause:dns",
    "symptom:latency",
    "symptom:errors",
    "service:edge",
    "severity:sev-3",
    "year:2024",
    "tag:resolver",
  ]);
});
