import { describe, expect, it } from "vitest";
import { firstDay, minutesOf } from "../../src/components/search/query/bounds.ts";
import { parseQuery, type Query, withoutOperator } from "../../src/components/search/query/parse.ts";

const NOTHING: Query = {
  words: [],
  phrases: [],
  withoutWords: [],
  any: {},
  none: {},
  from: null,
  before: null,
  longer: null,
  shorter: null,
  operators: [],
  notices: [],
};

describe("parseQuery", () => {
  it.each<[string, Partial<Query>]>([
    ["", {}],
    ["  ", {}],
    ["connection pool", { words: ["connection", "pool"] }],
    ['"connection pool" leak', { phrases: ["connection pool"], words: ["leak"] }],
    ['"never closed', { phrases: ["never closed"] }],
    ["-test pool", { withoutWords: ["test"], words: ["pool"] }],
    ["v2.3.0 /api/v1/users", { words: ["v2.3.0", "/api/v1/users"] }],
    ["10.0.0.1:5432", { words: ["10.0.0.1:5432"] }],
    ["https://status.example.org/x", { words: ["https://status.example.org/x"] }],
    ["PgBouncer::Pool", { words: ["PgBouncer::Pool"] }],
    ["FATAL: too", { words: ["FATAL:", "too"] }],
    ["- --", {}],
  ])("reads words from %j", (text, expected) => {
    expect(parseQuery(text)).toEqual({ ...NOTHING, ...expected });
  });

  it.each<[string, Partial<Query>]>([
    [
      "cause:dns",
      { any: { cause: ["dns"] }, operators: [{ written: "cause:dns", key: "cause", value: "dns" }] },
    ],
    [
      "causes:dns,network",
      {
        any: { cause: ["dns", "network"] },
        operators: [{ written: "causes:dns,network", key: "cause", value: "dns,network" }],
      },
    ],
    [
      '-tag:"on call"',
      {
        none: { tag: ["on call"] },
        operators: [{ written: '-tag:"on call"', key: "not tag", value: "on call" }],
      },
    ],
    [
      "Severity:1",
      { any: { severity: ["1"] }, operators: [{ written: "Severity:1", key: "severity", value: "1" }] },
    ],
    [
      "after:2023-06",
      { from: 20230601, operators: [{ written: "after:2023-06", key: "after", value: "2023-06" }] },
    ],
    [
      "before:2024",
      { before: 20240101, operators: [{ written: "before:2024", key: "before", value: "2024" }] },
    ],
    ["longer:2h", { longer: 120, operators: [{ written: "longer:2h", key: "longer", value: "2h" }] }],
    [
      "shorter:1h30m",
      { shorter: 90, operators: [{ written: "shorter:1h30m", key: "shorter", value: "1h30m" }] },
    ],
  ])("reads operators from %j", (text, expected) => {
    expect(parseQuery(text)).toEqual({ ...NOTHING, ...expected });
  });

  it.each([
    [
      "after:soon",
      "“soon” cannot be read after after: – write after:2023, after:2023-06 or after:2023-06-15",
      [],
    ],
    ["longer:ages", "“ages” cannot be read after longer: – write longer:2h, longer:90m or longer:1d", []],
    ["-before:2024", "before: cannot be turned round with a minus", []],
    [
      "colour:red",
      "colour: is none of cause: symptom: service: severity: year: tag: detection: status: after: before: longer: shorter: and was searched for as words",
      ["colour:red"],
    ],
  ])("explains %j", (written, message, words) => {
    const query = parseQuery(written);
    expect({ notices: query.notices, words: query.words }).toEqual({
      notices: [{ written, message }],
      words,
    });
  });

  it("takes an operator out of the text", () => {
    expect(withoutOperator('pool -tag:"on call" before:2024', '-tag:"on call"')).toBe("pool before:2024");
  });
});

describe("bounds", () => {
  it.each([
    ["2023", 20230101],
    ["2023-6", 20230601],
    ["2023-06-15", 20230615],
    ["2023-13", null],
    ["2023-06-32", null],
    ["June", null],
    ["", null],
  ])("firstDay(%j)", (written, day) => expect(firstDay(written)).toBe(day));

  it.each([
    ["2h", 120],
    ["90", 90],
    ["90m", 90],
    ["90min", 90],
    ["1h30", 90],
    ["1.5h", 90],
    ["1d2h", 1560],
    ["", null],
    ["h", null],
    ["2x", null],
  ])("minutesOf(%j)", (written, minutes) => expect(minutesOf(written)).toBe(minutes));
});
