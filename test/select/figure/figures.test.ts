import { describe, expect, it } from "vitest";
import { calendar, isWeekend } from "../../../src/select/figure/calendar.ts";
import { courseOf } from "../../../src/select/figure/course-from-zero.ts";
import { dotPlot, measured, medianOf } from "../../../src/select/figure/dots.ts";
import { durationScale, lengthsOf, spaced } from "../../../src/select/figure/duration-scale.ts";
import { lanes, topGroups } from "../../../src/select/figure/lanes.ts";
import { overlay } from "../../../src/select/figure/overlay.ts";
import { strip } from "../../../src/select/figure/strip.ts";
import { listingOf } from "../../../src/select/listing.ts";
import { randomArchive, sampleArchive } from "../../sample/archive.ts";
import { entry, type Facts, SETTINGS } from "../../sample/record.ts";

const { incidents } = sampleArchive();
const scale = durationScale(lengthsOf(incidents));
const listing = (facts: Partial<Facts>) => listingOf(entry({ id: "a", title: "A", ...facts }), SETTINGS);
const within = (x: string) => Number.parseFloat(x) >= 0 && Number.parseFloat(x) <= 100;

describe("durationScale", () => {
  it("spans 12 minutes to three days, with its ticks", () => {
    const usual = durationScale([60]);
    expect([usual.at(12), usual.at(4320), usual.at(1), usual.at(0)]).toEqual([0, 1, 0, 0]);
    expect(usual.ticks.map(({ label, at }) => [label, at])).toEqual([
      ["15 min", 0.0379],
      ["1 h", 0.2734],
      ["4 h", 0.5089],
      ["1 day", 0.8134],
    ]);
  });
  it("moves its ends outward where lengths lie beyond", () => {
    const wide = durationScale([2, 300_000]);
    expect([wide.at(2) > 0, wide.at(300_000) < 1]).toEqual([true, true]);
    expect(spaced(wide.ticks, 0.24).map(({ label }) => label)).toEqual(["15 min", "1 day", "30 days"]);
  });
});

describe("strip", () => {
  it("stands every dated incident where it began, oldest first", () => {
    const { rows, columns, height } = strip(incidents, scale);
    expect(height).toBe(230);
    expect(columns.map(({ label, x }) => [label, x])).toEqual([
      ["2023", "4.5%"],
      ["2024", "51.94%"],
    ]);
    expect(
      rows.map(({ label, stems }) => [
        label,
        stems.map((stem) => [stem.listing.id, stem.x, stem.top === null]),
      ]),
    ).toEqual([
      [
        null,
        [
          ["2023/pool-limit", "12.82%", false],
          ["2023/pool-leak", "37.77%", false],
          ["2024/pool-report", "59.6%", false],
          ["2024/dns", "78.06%", false],
          ["2024/december", "95.99%", true],
          ["2024/bare-date", "99.37%", false],
        ],
      ],
    ]);
  });
  it("gives each year of a large archive a line, and keeps all marks inside", () => {
    const large = randomArchive(300).incidents;
    const { rows, columns } = strip(large, durationScale(lengthsOf(large)));
    expect(rows.map(({ label }) => label)).toEqual(["2024", "2023", "2022", "2021"]);
    expect(rows.flatMap(({ stems }) => stems).length).toBe(large.filter(({ date }) => date).length);
    expect(
      rows
        .flatMap(({ stems }) => stems)
        .every((stem) => within(stem.x) && (stem.top === null || stem.top <= stem.base)),
    ).toBe(true);
    expect(columns.length).toBe(12);
  });
  it("is empty where nothing is dated", () => {
    expect(strip([listing({})], scale)).toMatchObject({ rows: [{ stems: [] }], columns: [] });
  });
});

describe("lanes", () => {
  const groups = [
    { label: "a", href: "/a/", stated: true, listings: incidents },
    { label: "none", href: null, stated: false, listings: [] },
  ];
  it("stand incidents over whole years", () => {
    const made = lanes(groups, scale);
    expect(made?.lanes.map(({ label, base, stems }) => [label, base, stems.length])).toEqual([
      ["a", 56, 6],
      ["none", 112, 0],
    ]);
    expect(made?.quarters.length).toBe(6);
  });
  it("are none where nothing is dated", () =>
    expect(
      lanes([{ ...groups[1], label: "x", href: null, stated: true, listings: [listing({})] }], scale),
    ).toBe(null));
  it("gather the smallest groups in one lane, each incident once", () => {
    const many = Array.from({ length: 15 }, (_, n) => ({
      label: `g${n}`,
      href: "",
      stated: true,
      listings: incidents.slice(0, 1),
    }));
    const top = topGroups(
      [...many, { label: "not stated", href: "", stated: false, listings: [] }],
      "services",
    );
    expect(top.map(({ label, listings }) => [label, listings.length]).slice(10)).toEqual([
      ["g10", 1],
      ["4 other services", 1],
      ["not stated", 0],
    ]);
  });
});

describe("calendar", () => {
  it("gives years without incidents between others their line, and counts weekends", () => {
    const made = calendar([
      listing({ started: "2022-01-01" }),
      listing({ started: "2024-12-31" }),
      listing({}),
    ]);
    expect(made?.years.map(({ year, stems }) => [year, stems.map(({ x }) => x)])).toEqual([
      ["2024", ["99.87%"]],
      ["2023", []],
      ["2022", ["6.63%"]],
    ]);
    expect([made?.onWeekends, made?.dated]).toEqual([1, 2]);
  });
  it("knows weekends", () =>
    expect(["2024-06-14", "2024-06-15", "2024-06-16", "2024-02-30"].map(isWeekend)).toEqual([
      false,
      true,
      true,
      false,
    ]));
});

describe("courses", () => {
  it("run from entry to entry, the last to the end", () => {
    const course = courseOf(
      listing({
        started: "2024-01-01T10:00",
        minutes: 60,
        course: [
          ["detection", 5],
          ["false-lead", 20],
          ["resolution", 60],
        ],
      }),
    );
    expect(course && { stretches: course.stretches, end: course.end, last: course.last }).toEqual({
      stretches: [
        { phase: null, from: 0, until: 5 },
        { phase: "detection", from: 5, until: 20 },
        { phase: "false-lead", from: 20, until: 60 },
      ],
      end: 60,
      last: 60,
    });
  });
  it("are dotted where entries have no times", () => {
    const course = courseOf(
      listing({
        started: "2024-01-01T10:00",
        minutes: 60,
        course: [
          ["detection", 0],
          ["investigation", null],
          ["resolution", 60],
        ],
      }),
    );
    expect(course?.stretches).toEqual([{ phase: "untimed", opening: "detection", from: 0, until: 60 }]);
  });
  it("end at the last entry where no end is given, and are none without times", () => {
    expect(
      courseOf(
        listing({
          started: "2024-01-01T10:00",
          course: [
            ["detection", 0],
            [null, 35],
          ],
        }),
      ),
    ).toMatchObject({ end: null, last: 35 });
    expect([courseOf(listing({ started: "2024-01-01", minutes: 30 })), courseOf(listing({}))]).toEqual([
      null,
      null,
    ]);
  });
  it("laid over each other end their axis at the 80th percentile, rounded up", () => {
    const made = overlay(
      [55, 120, 90, 100, 2000].map((minutes) => listing({ started: "2024-01-01T10:00", minutes })),
    );
    expect([made?.axis, made?.beyond, made?.untimed, made?.left]).toEqual([720, 1, 5, 0]);
    expect(made?.rows.map(({ cut, end }) => [cut, end])).toEqual([
      [true, null],
      [false, "31.42%"],
      [false, "30.38%"],
      [false, "33.5%"],
      [false, "26.73%"],
    ]);
  });
});

describe("dot plots", () => {
  it("stack equal lengths upward and give a median from five up", () => {
    const values = measured([60, 60, 60, 120, 300].map((minutes) => listing({ minutes })));
    const [row] = dotPlot([{ name: "all", values }], durationScale([])).rows;
    expect(
      row && { n: row.n, half: row.half, ys: row.dots.map(({ y }) => row.y - y), median: row.median?.text },
    ).toEqual({
      n: 5,
      half: 9,
      ys: [0, 20, 40, 0, 0],
      median: "1 h",
    });
    expect(medianOf(values.slice(0, 4))).toBe(null);
  });
  it("say when the median is only a lower bound", () => {
    const values = [10, 20, 30, 40, 50].map((minutes) => ({ minutes, lowerBound: minutes === 20 }));
    expect(medianOf(values)).toEqual({ minutes: 30, text: "at least 30 min" });
  });
});
