import { describe, expect, it } from "vitest";
import { findZone, offsetAt, outOfSeason, zoneBeside } from "../../../src/parse/values/zone.ts";
import { shownZone } from "./shown.ts";

const show = (text: string) => {
  const zone = findZone(text);
  return zone && `${shownZone(zone)} «${text.slice(zone.start, zone.end)}»`;
};

describe("findZone", () => {
  it.each<[text: string, zone: string]>([
    ["Timeline (all times in CET)", "CET=+01:00 «CET»"],
    ["All times are UTC", "UTC=+00:00 «UTC»"],
    ["All times are in +02:00.", "+02:00=+02:00 «+02:00»"],
    ["Timeline UTC:", "UTC=+00:00 «UTC»"],
    ["(Pacific Time)", "Pacific Time=America/Los_Angeles «Pacific Time»"],
    ["Times (PT)", "PT=America/Los_Angeles «PT»"],
    ["all times in ET", "ET=America/New_York «ET»"],
    ["Timezone: Europe/Berlin", "Europe/Berlin=Europe/Berlin «Europe/Berlin»"],
    ["America/New_York", "America/New_York=America/New_York «America/New_York»"],
    ["times in US/Pacific", "US/Pacific=US/Pacific «US/Pacific»"],
    ["UTC+2", "UTC+2=+02:00 «UTC+2»"],
    ["UTC +2", "UTC +2=+02:00 «UTC +2»"],
    ["(UTC-5)", "UTC-5=-05:00 «UTC-5»"],
    ["(UTC − 5)", "UTC − 5=-05:00 «UTC − 5»"],
    ["GMT+5:30", "GMT+5:30=+05:30 «GMT+5:30»"],
    ["GMT+02:00", "GMT+02:00=+02:00 «GMT+02:00»"],
    ["UTC+0", "UTC+0=+00:00 «UTC+0»"],
    ["UTC-0", "UTC-0=+00:00 «UTC-0»"],
    ["Timeline (+0100)", "+0100=+01:00 «+0100»"],
    ["Eastern time", "Eastern time=America/New_York «Eastern time»"],
    ["All times in PST (UTC-7)", "PST (UTC-7)=-07:00 «PST (UTC-7)»"],
    ["15:30 WAT (West Africa Time)", "WAT=+01:00 «WAT (West Africa Time)»"],
    ["Timeline (all West African Time)", "West African Time=+01:00 «West African Time»"],
    ["All times in UTC+1 (Zurich time)", "UTC+1=+01:00 «UTC+1 (Zurich time)»"],
    ["Times are Berlin time", "Berlin time=Europe/Berlin «Berlin time»"],
    ["Heures de Paris", "Heures de Paris=Europe/Paris «Heures de Paris»"],
    ["(horário de Brasília)", "horário de Brasília=America/Sao_Paulo «horário de Brasília»"],
    ["hora de Madrid", "hora de Madrid=Europe/Madrid «hora de Madrid»"],
    ["San Francisco time", "San Francisco time=America/Los_Angeles «San Francisco time»"],
    ["New York time", "New York time=America/New_York «New York time»"],
    ["Timeline (PST/PDT)", "PST/PDT=America/Los_Angeles «PST/PDT»"],
    ["(all in EAT)", "EAT=+03:00 «EAT»"],
    ["(South African Standard Time)", "South African Standard Time=+02:00 «South African Standard Time»"],
  ])("%s", (text, zone) => {
    expect(show(text)).toBe(zone);
  });

  it.each([
    "Timeline",
    "EAT the cake",
    "a CAT scan",
    "AWS MSK disk",
    "US WEST region",
    "The ET team",
    "PT the first",
    "local time",
    "downtime",
    "Mountain of work",
    "est. 2 hours",
    "Foo/Bar",
    "AC/DC",
    "src/Main",
    "UTCTime",
    "resist",
    "Pacific ocean",
    "real time",
    "and/or",
    "+1 from me",
    "-08 degrees",
    "the central database",
    "",
  ])("no zone in: %s", (text) => {
    expect(show(text)).toBeNull();
  });
});

describe("zoneBeside", () => {
  it.each<[text: string, zone: string | null]>([
    ["10:30Z", "Z=+00:00"],
    ["10:30 PT.", "PT=America/Los_Angeles"],
    ["10:30 utc", "utc=+00:00"],
    ["10:30 (Pacific)", "Pacific=America/Los_Angeles"],
    ["10:30 Eastern, users", "Eastern=America/New_York"],
    ["10:30 Central database failed", null],
    ["10:30** UTC", "UTC=+00:00"],
    ["10:30, UTC", "UTC=+00:00"],
    ["10:30 CEST (UTC+2)", "CEST (UTC+2)=+02:00"],
    ["10:30 UTC - 11:00", "UTC=+00:00"],
    ["10:30 UTC-11:00 UTC", "UTC=+00:00"],
    ["10:30 Zebra", null],
    ["10:30 -11:00", null],
    ["10:30 THE", null],
  ])("%s", (text, zone) => {
    const found = zoneBeside(text, 5);
    expect(found && shownZone(found)).toBe(zone);
  });
});

describe("offsetAt", () => {
  const summer = { year: 2023, month: 6, day: 15 };
  it.each<[name: string, got: string | null, want: string | null]>([
    ["a literal offset", offsetAt({ iana: null, offset: "-08:00" }, summer, null), "-08:00"],
    ["a place in summer", offsetAt({ iana: "Europe/Berlin", offset: null }, summer, null), "+02:00"],
    [
      "a place in winter",
      offsetAt({ iana: "Europe/Berlin", offset: null }, { year: 2023, month: 1, day: 15 }, null),
      "+01:00",
    ],
    [
      "the night of the change",
      offsetAt(
        { iana: "Europe/Berlin", offset: null },
        { year: 2023, month: 3, day: 26 },
        { hour: 1, minute: 59, second: null },
      ),
      "+01:00",
    ],
    ["half an hour", offsetAt({ iana: "Asia/Kolkata", offset: null }, summer, null), "+05:30"],
    [
      "no year",
      offsetAt({ iana: "Europe/Berlin", offset: null }, { year: null, month: 6, day: 15 }, null),
      null,
    ],
    ["no date", offsetAt({ iana: "Europe/Berlin", offset: null }, null, null), null],
    [
      "no such day",
      offsetAt({ iana: "Europe/Berlin", offset: null }, { year: 2023, month: 2, day: 30 }, null),
      null,
    ],
    ["no such place", offsetAt({ iana: "Europe/Atlantis", offset: null }, summer, null), null],
  ])("%s", (_, got, want) => {
    expect(got).toBe(want);
  });
});

describe("outOfSeason", () => {
  const june = { year: 2023, month: 6, day: 15 };
  const january = { year: 2023, month: 1, day: 15 };
  it.each<[written: string, date: typeof june, right: { right: string } | null]>([
    ["PST", june, { right: "PDT" }],
    ["PST", january, null],
    ["PDT", january, { right: "PST" }],
    ["CEST", january, { right: "CET" }],
    ["BST", january, { right: "GMT" }],
    ["GMT", june, null],
    ["MST", june, null],
    ["MDT", january, { right: "MST" }],
    ["NZST", january, { right: "NZDT" }],
    ["UTC", june, null],
    ["PST (UTC-7)", june, null],
  ])("%s on %o", (written, date, right) => {
    expect(outOfSeason(written, date)).toEqual(right);
  });

  it("cannot say without a year", () => {
    expect(outOfSeason("PST", { year: null, month: 6, day: 15 })).toBeNull();
  });
});
