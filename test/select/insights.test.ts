import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/model/diagnostic.ts";
import { differentialOf } from "../../src/select/differential.ts";
import { insightsOf } from "../../src/select/insights.ts";
import { intervalGroup } from "../../src/select/intervals.ts";
import { listingOf } from "../../src/select/listing.ts";
import { parseReport } from "../../src/select/parse-report.ts";
import { sampleArchive } from "../sample/archive.ts";
import { entry, SETTINGS } from "../sample/record.ts";

describe("insightsOf", () => {
  const insights = insightsOf(sampleArchive().incidents);
  it("draws a row for each severity that occurs, with its n", () => {
    expect(insights.durations?.rows.map(({ name, n, remark }) => [name, n, remark])).toEqual([
      ["SEV 1", 1, ""],
      ["SEV 2", 1, ""],
      ["SEV 3", 1, ""],
      ["SEV 5", 1, ""],
      ["not stated", 1, ", 2 without"],
    ]);
  });
  it("gives median, shortest and longest of known lengths, and says which are lower bounds", () => {
    const { n, median, shortest, longest } = insights.lengths;
    expect([n, median, shortest?.id, longest?.id, insights.lowerBounds]).toEqual([
      5,
      "at least 2 h",
      "2024/pool-report",
      "2024/bare-date",
      1,
    ]);
  });
  it("counts detection sources, guesses apart", () => {
    expect(insights.detection.map(({ detector, listings }) => [detector, listings.length])).toEqual([
      ["monitoring", 2],
      ["customer", 1],
      [null, 4],
    ]);
    expect(insights.detectionInferred).toBe(3);
  });
  it("counts starts between nine and six by the document's own clock", () => {
    expect([insights.hours?.stems.length, insights.hours?.atWork]).toEqual([5, 2]);
  });
  it("has nothing to draw for nothing", () => {
    const { durations, parts, hours, detection, luck } = insightsOf([]);
    expect({ durations, parts, hours, detection, luck }).toEqual({
      durations: null,
      parts: null,
      hours: null,
      detection: [],
      luck: [],
    });
  });
});

describe("intervalGroup", () => {
  it("takes only intervals with both ends timed; those of no length are counted apart", () => {
    const made = [
      "2024-01-01T10:00+00:00",
      "2024-01-01T12:20+02:00",
      "2024-01-01",
      "2024-01-01T09:00+00:00",
    ].map((detected, place) => {
      const one = entry({ id: `i${place}`, title: "I", started: "2024-01-01T10:00+00:00" });
      one.record.detected = { value: detected, certainty: "stated", lines: null };
      return listingOf(one, SETTINGS);
    });
    const { name, values, atOnce } = intervalGroup(made, ["started", "detected"]);
    expect([name, values.map(({ minutes }) => minutes), atOnce]).toEqual(["started → detected", [20], 1]);
  });
});

describe("differentialOf", () => {
  const { causes, symptoms, suspects } = differentialOf(sampleArchive().incidents);
  it("counts incidents by symptom and cause", () => {
    expect(
      symptoms.map(({ symptom, pairs, unread }) => [
        symptom,
        pairs.map(({ anchor, listings }) => [anchor, listings.length]),
        unread.length,
      ]),
    ).toEqual([
      [
        "latency",
        [
          ["latency-connection-pool", 3],
          ["latency-config-change", 1],
          ["latency-dns", 1],
          ["latency-software-bug", 1],
        ],
        0,
      ],
      [
        "errors",
        [
          ["errors-connection-pool", 1],
          ["errors-dns", 1],
          ["errors-software-bug", 1],
        ],
        0,
      ],
      [
        "unavailable",
        [
          ["unavailable-certificate", 1],
          ["unavailable-config-change", 1],
          ["unavailable-connection-pool", 1],
        ],
        0,
      ],
    ]);
    expect(causes.length).toBe(5);
  });
  it("keeps only suspects that misled more than once", () => {
    expect(
      suspects.map(({ label, minutes, inFact }) => [label, minutes, inFact.map((cause) => cause.label)]),
    ).toEqual([["network", [30, 45, 20], ["connection-pool", "config-change", "dns", "software-bug"]]]);
  });
});

describe("parseReport", () => {
  it("sums what was stated, inferred, not placed and found", () => {
    const one = entry({ id: "a", title: "A", causes: ["dns"], started: "2024-01-01" });
    one.record.unplaced = [
      [3, 5],
      [9, 9],
    ];
    one.diagnostics = [diagnose("body-empty", { line: 4 }, "Nothing below the front matter.")];
    const report = parseReport({ entries: [one], unread: [] });
    expect(report.documents).toEqual([
      {
        path: "a.md",
        href: "/incidents/a/#parse-notes",
        title: "A",
        kind: "incident",
        certainties: { stated: 3, inferred: 1 },
        unplaced: 4,
        findings: { error: 0, warning: 1, info: 0 },
      },
    ]);
    expect(
      report.rules.map(({ code, findings }) => [code, findings.map(({ diagnostic }) => diagnostic.line)]),
    ).toEqual([["body-empty", [4]]]);
    expect(report.silent.some(({ code }) => code === "file-empty")).toBe(true);
    expect(report.total).toEqual({ stated: 3, inferred: 1, unplaced: 4 });
  });

  it("lists what was left out, with the reason", () => {
    const diagnostics = [diagnose("file-binary", { line: 1 }, "The file holds binary data, not text.")];
    const { unread, rules } = parseReport({ entries: [], unread: [{ path: "photo.md", diagnostics }] });
    expect(unread).toEqual([{ path: "photo.md", reasons: ["The file holds binary data, not text."] }]);
    expect(rules.map(({ code, findings }) => [code, findings])).toEqual([
      ["file-binary", [{ diagnostic: diagnostics[0], path: "photo.md", href: null }]],
    ]);
  });
});
