import { describe, expect, it } from "vitest";
import { byNewest, listingOf, shortened, startOf } from "../../src/select/listing.ts";
import { entry, type Facts, record, SETTINGS } from "../sample/record.ts";

const listing = (facts: Partial<Facts>) => listingOf(entry({ id: "a", title: "A", ...facts }), SETTINGS);

describe("listingOf", () => {
  it("says what lists and figures show", () => {
    const facts: Facts = {
      id: "2023/pool",
      title: "Pool",
      started: "2023-03-06T09:00+01:00",
      minutes: 120,
      level: 2,
      causes: ["dns"],
      symptoms: ["errors"],
      services: ["api", "api"],
      tags: ["x"],
      detectedBy: "customer",
      summary: "It was slow.",
    };
    const made = entry(facts);
    expect(listingOf(made, SETTINGS)).toEqual({
      id: "2023/pool",
      href: "/incidents/2023/pool/",
      title: "Pool",
      kind: "incident",
      date: "2023-03-06",
      time: "09:00",
      minute: 27_968_160,
      minutes: 120,
      lowerBound: false,
      severity: { mark: 2, level: 2, label: "SEV 2" },
      causes: ["dns"],
      symptoms: ["errors"],
      services: ["api"],
      tags: ["x"],
      detectedBy: "customer",
      falseLeads: [],
      blurb: "It was slow.",
      entry: made,
    });
  });

  it("takes the last entry as a lower bound where there is no end", () => {
    const { minutes, lowerBound } = listing({
      started: "2023-03-06T23:30",
      course: [
        ["detection", 5],
        [null, 95],
        ["mitigation", 60],
      ],
    });
    expect({ minutes, lowerBound }).toEqual({ minutes: 95, lowerBound: true });
  });

  it("knows no length without times", () => {
    const bare = listing({ started: "2023-03-06" });
    expect([bare.minutes, bare.lowerBound, bare.time]).toEqual([null, false, null]);
  });

  it("keeps unknown severities apart from the mildest", () => {
    const written = entry({ id: "a", title: "A" });
    written.record.severity = { written: "Purple", level: null, certainty: "stated", lines: null };
    expect([
      listingOf(written, SETTINGS).severity,
      listing({}).severity,
      listing({ level: 7 }).severity,
    ]).toEqual([
      { mark: 0, level: null, label: "Purple" },
      { mark: 0, level: null, label: "not stated" },
      { mark: 4, level: 7, label: "SEV 7" },
    ]);
  });

  it("names ranks by the site's own scale", () => {
    const settings = { ...SETTINGS, severities: [["Critical", "sev1"], ["Major"]] };
    expect(listingOf(entry({ id: "a", title: "A", level: 2 }), settings).severity.label).toBe("Major");
  });
});

describe("startOf", () => {
  it("passes over moments without a date", () => {
    const made = record({ id: "a", title: "A" });
    made.started = { value: "T10:30", certainty: "stated", lines: null };
    made.resolved = { value: "2023-03-07", certainty: "stated", lines: null };
    expect(startOf(made)).toBe("2023-03-07");
  });
});

describe("byNewest", () => {
  it("puts undated incidents last, and orders ties by id", () => {
    const made = [
      listing({ id: "undated" }),
      listing({ id: "b", started: "2023-03-06T09:00+00:00" }),
      listing({ id: "late", started: "2023-03-06T09:30+00:00" }),
      listing({ id: "a", started: "2023-03-06T10:00+01:00" }),
    ];
    expect(made.toSorted(byNewest).map(({ id }) => id)).toEqual(["late", "a", "b", "undated"]);
  });
});

describe("shortened", () => {
  it.each([
    ["Short.", 20, "Short."],
    ["One sentence here. Another one that is long.", 24, "One sentence here."],
    ["Onelongword anotherlongword third", 25, "Onelongword…"],
    ["a\n  b", 10, "a; b"],
    ["停止した件について詳しく述べる", 10, "停止した件について詳…"],
  ])("%j to %d letters", (text, length, short) => expect(shortened(text, length)).toBe(short));
});
