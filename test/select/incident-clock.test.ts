import { describe, expect, it } from "vitest";
import { clockOf, entryMinutes } from "../../src/select/incident-clock.ts";
import { record } from "../sample/record.ts";
import { PACIFIC, TANGO, timed } from "../sample/seeds.ts";

const bare = { id: "x", title: "X", summary: "" };

describe("the clock of a record", () => {
  it("shows a time in the document's zone with UTC beside it", () => {
    expect(clockOf(PACIFIC).show("2023-06-15T20:30-08:00")).toEqual({
      date: "2023-06-15",
      time: "20:30",
      zone: "PST",
      utc: { date: "2023-06-16", time: "04:30" },
      datetime: "2023-06-15T20:30-08:00",
    });
  });

  it("shows no second time where the zone is UTC", () => {
    const clock = clockOf(TANGO);
    expect(clock.show("2022-10-15T09:00+00:00")).toMatchObject({ time: "09:00", zone: "UTC", utc: null });
    expect({ utc: clock.utc, absolute: clock.absolute, zone: clock.zone }).toEqual({
      utc: true,
      absolute: true,
      zone: "UTC",
    });
  });

  it("shows local time alone where the zone is not known", () => {
    const clock = clockOf(timed(bare, { started: ["2023-05-15T10:30", "stated", 3] }, []));
    expect(clock.show("2023-05-15T10:30")).toEqual({
      date: "2023-05-15",
      time: "10:30",
      zone: null,
      utc: null,
      datetime: "2023-05-15T10:30",
    });
    expect(clock.absolute).toBe(false);
  });

  it("takes the offset of a named zone from the date", () => {
    const zone = {
      written: "Europe/Berlin",
      iana: "Europe/Berlin",
      offset: null,
      certainty: "stated" as const,
      lines: null,
    };
    const clock = clockOf(timed(bare, { started: ["2023-07-01T12:00", "stated", 3] }, [], { zone }));
    expect(clock.show("2023-07-01T12:00")).toMatchObject({
      zone: "UTC+2",
      utc: { date: "2023-07-01", time: "10:00" },
    });
    expect(clock.show("2023-12-01T12:00")).toMatchObject({
      zone: "UTC+1",
      utc: { date: "2023-12-01", time: "11:00" },
    });
  });

  it("survives a zone that does not exist", () => {
    const zone = {
      written: "Mars/Olympus",
      iana: "Mars/Olympus",
      offset: null,
      certainty: "stated" as const,
      lines: null,
    };
    expect(clockOf(timed(bare, { started: ["2023-07-01T12:00", "stated", 3] }, [], { zone })).absolute).toBe(
      false,
    );
  });

  it.each([
    ["minutes", ["2023-05-15T10:30+00:00"], "minute"],
    ["times of day", ["T10:30"], "minute"],
    ["whole days", ["2023-05-15", "2023-05-18"], "day"],
    ["nothing", [], null],
  ])("counts in %s", (_, values, precision) => {
    const steps = values.map((at, n): [number, string, null, string] => [n + 1, at, null, "x"]);
    expect(clockOf(timed(bare, {}, steps)).precision).toBe(precision);
  });

  it("has no place for a bare date among times", () => {
    const clock = clockOf(
      timed(bare, {}, [
        [1, "2023-05-15T10:30", null, "a"],
        [2, "2023-05-16", null, "b"],
      ]),
    );
    expect(clock.minute("2023-05-16")).toBeNull();
    expect(clock.show("2023-05-16")).toMatchObject({ date: "2023-05-16", time: null, zone: null });
  });

  it("reads points of its axis back in the document's zone", () => {
    const clock = clockOf(PACIFIC);
    expect(clock.read(clock.minute("2023-06-15T08:00-08:00") ?? 0)).toEqual({
      date: "2023-06-15",
      time: "08:00",
      utc: { date: "2023-06-15", time: "16:00" },
    });
  });

  it("carries times of day past midnight", () => {
    const source = timed(bare, {}, [
      [1, "T23:30", null, "a"],
      [2, "T23:50", null, "b"],
      [3, "T00:10", null, "c"],
      [4, null, null, "d"],
      [5, "T00:05", null, "e"],
    ]);
    expect(entryMinutes(source, clockOf(source))).toEqual([1410, 1430, 1450, null, 1445]);
  });

  it("knows nothing of a record without moments", () => {
    expect(clockOf(record({ id: "x", title: "X" }))).toMatchObject({
      precision: null,
      absolute: false,
      zone: null,
    });
  });
});
