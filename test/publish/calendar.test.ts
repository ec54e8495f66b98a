import { describe, expect, it } from "vitest";
import { calendar } from "../../src/publish/calendar.ts";
import { instantOf } from "../../src/publish/instant.ts";
import { arrangeArchive } from "../../src/select/arrange.ts";
import { randomArchive } from "../sample/archive.ts";
import { entry, type Facts, SETTINGS } from "../sample/record.ts";

function lines(facts: Facts): string[] {
  const { incidents, frame } = arrangeArchive([entry(facts)], { ...SETTINGS, site: "https://example.org" });
  return calendar(incidents, frame).split("\r\n");
}

describe("the calendar", () => {
  it("has an event with start and end in UTC", () => {
    const facts: Facts = {
      id: "x",
      title: "Pool, empty; again",
      started: "2023-05-15T23:30+02:00",
      minutes: 90,
      causes: ["dns"],
    };
    expect(lines(facts)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Casebook//Incidents//EN",
      "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:Casebook",
      "BEGIN:VEVENT",
      "UID:tag:example.org,2000:incidents/x",
      "DTSTAMP:20230515T213000Z",
      "DTSTART:20230515T213000Z",
      "DTEND:20230515T230000Z",
      "SUMMARY:Pool\\, empty\\; again",
      "URL:https://example.org/incidents/x/",
      "CATEGORIES:dns",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it.each([
    ["2023-05-15", "DTSTART;VALUE=DATE:20230515", "DTSTAMP:20230515T000000Z"],
    ["2023-05-15T10:30", "DTSTART:20230515T103000", "DTSTAMP:20230515T103000Z"],
  ])("writes %s no more exactly than it is known", (started, start, stamp) => {
    const written = lines({ id: "x", title: "X", started });
    expect(written).toContain(start);
    expect(written).toContain(stamp);
  });

  it("leaves out what has no date", () => {
    expect(lines({ id: "x", title: "X", started: "T10:30" })).not.toContain("BEGIN:VEVENT");
  });

  it("folds long lines without cutting a character", () => {
    const title = "Überläufe in der Warteschlange 💥 ".repeat(8).trim();
    const folded = lines({ id: "x", title, started: "2023-05-15" });
    expect(folded.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(folded.join("\n").replaceAll("\n ", "")).toContain(`SUMMARY:${title}`);
  });

  it("holds every dated incident of a larger archive once", () => {
    const { incidents, frame } = randomArchive(60, { seed: 9 });
    const uids = calendar(incidents, frame).match(/^UID:.*/gm) ?? [];
    expect(new Set(uids).size).toBe(incidents.filter((one) => one.date !== null).length);
  });
});

describe("instantOf", () => {
  it.each([
    ["2023-05-15T10:30+00:00", "2023-05-15T10:30:00Z"],
    ["2023-05-15T10:30:15-08:00", "2023-05-15T10:30:15-08:00"],
    ["2023-05-15T10:30", "2023-05-15T10:30:00Z"],
    ["2023-05-15", "2023-05-15T00:00:00Z"],
    ["T10:30", null],
    [null, null],
  ])("%j", (value, expected) => expect(instantOf(value)).toBe(expected));
});
