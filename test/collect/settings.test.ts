import { describe, expect, test } from "vitest";
import { parseSettings, readSettings } from "../../src/collect/settings.ts";
import { settingsSchema } from "../../src/model/settings.ts";
import { makeFolder } from "./folder.ts";

const defaults = settingsSchema.parse({});

test("a folder without the file has the defaults", () => {
  expect(readSettings(makeFolder())).toEqual({ settings: defaults, diagnostics: [] });
});

test("what is given is taken", () => {
  const folder = makeFolder({ "casebook.config.json": '{ "title": "Outages", "zone": "Europe/Berlin" }' });
  expect(readSettings(folder)).toEqual({
    settings: { ...defaults, title: "Outages", zone: "Europe/Berlin" },
    diagnostics: [],
  });
});

describe("what cannot be used is reported at its place, and has its default", () => {
  test.each([
    ["an unknown key", '{\n  "title": "A",\n  "colour": "red"\n}', 3, 13, "Unknown setting “colour”"],
    [
      "a bad value",
      '{\n  "title": "A",\n  "dateOrder": "ymd"\n}',
      3,
      16,
      "The setting “dateOrder” cannot be used",
    ],
    [
      "a zone that does not exist",
      '{\n  "title": "A",\n  "zone": "Mars/Olympus"\n}',
      3,
      11,
      "The setting “zone” cannot be used: no such zone",
    ],
    [
      "a bad value within a list",
      '{ "title": "A",\n "severities": [["1"], []] }',
      2,
      24,
      "The setting “severities.1” cannot be used",
    ],
  ])("%s", (_name, text, line, column, message) => {
    const { settings, diagnostics } = parseSettings(text);
    expect(settings).toEqual({ ...defaults, title: "A" });
    expect(diagnostics).toEqual([expect.objectContaining({ line, column, severity: "warning" })]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  test.each([
    ["no object", "[1]"],
    ["no JSON", '{ "title": "A'],
    ["no text", ""],
  ])("%s", (_name, text) => {
    expect(parseSettings(text).settings).toEqual(defaults);
  });
});

test.each(["UTC", "+02:00", "CET", "America/Argentina/Buenos_Aires", "Asia/Ho_Chi_Minh"])(
  "%s is a zone",
  (zone) => {
    expect(parseSettings(JSON.stringify({ zone })).diagnostics).toEqual([]);
  },
);
