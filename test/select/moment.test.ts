import { describe, expect, it } from "vitest";
import { dateOf, dayNumber, daysBetween, minuteOf, offsetMinutes, timeOf } from "../../src/select/moment.ts";

describe("a moment's parts", () => {
  it.each([
    ["2023-05-15T10:30+02:00", "2023-05-15", "10:30", 120],
    ["2023-05-15T10:30:15-05:30", "2023-05-15", "10:30", -330],
    ["2023-05-15T10:30", "2023-05-15", "10:30", 0],
    ["2023-05-15", "2023-05-15", null, 0],
    ["T10:30", null, "10:30", 0],
    ["T10:30-08:00", null, "10:30", -480],
  ])("%s", (value, date, time, offset) => {
    expect([dateOf(value), timeOf(value), offsetMinutes(value)]).toEqual([date, time, offset]);
  });
  it("are null for none", () =>
    expect([dateOf(null), timeOf(undefined), minuteOf(null)]).toEqual([null, null, null]));
});

describe("minuteOf", () => {
  it("brings offsets to one line of time", () => {
    expect(minuteOf("2023-05-15T12:30+02:00")).toBe(minuteOf("2023-05-15T10:30+00:00"));
    expect(minuteOf("2023-05-15T02:30-08:00")).toBe(minuteOf("2023-05-15T10:30"));
  });
  it("takes a bare date as its midnight", () => expect(minuteOf("1970-01-02")).toBe(1440));
  it("is null without a date, and for a date that does not exist", () => {
    expect([minuteOf("T10:30"), minuteOf("2023-02-30T10:30")]).toEqual([null, null]);
  });
});

describe("days", () => {
  it("are counted across leap days and summer time", () => {
    expect([
      daysBetween("2024-02-28", "2024-03-01"),
      daysBetween("2023-03-25", "2023-03-27"),
      daysBetween("2023-01-02", "2023-01-01"),
    ]).toEqual([2, 2, -1]);
  });
  it("are null for a date that does not exist", () =>
    expect([dayNumber("2023-02-30"), daysBetween("2023-02-30", "2023-03-01")]).toEqual([null, null]));
});
