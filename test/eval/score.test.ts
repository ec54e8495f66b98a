import { describe, expect, test } from "vitest";
import type { Postmortem } from "../../src/model/postmortem.ts";
import { parsePostmortem } from "../../src/parse/index.ts";
import { overlap, sameMoment, sameTitle } from "./compare.ts";
import { labelSchema } from "./label.ts";
import { type Mark, meanF1, scoreFields } from "./mark.ts";
import { scoreDocument } from "./score.ts";
import { isHeld } from "./source.ts";

const SOURCE = [
  "# Orders down",
  "",
  "Root cause: a full disk.",
  "",
  "It grew.",
  "",
  "- 10:00 Alert",
  "- 10:30 Fixed",
];

/** A record of the sample text in which only the given fields are filled. */
function recordWith(fields: Partial<Postmortem>): Postmortem {
  const { record } = parsePostmortem("", { path: "a.md" });
  if (record === null) throw new Error("an empty text has a record");
  return {
    ...record,
    kind: "incident",
    title: { value: "Orders down", certainty: "stated", lines: [1, 1] },
    timeline: [],
    causes: [],
    ...fields,
  };
}

function marksOf(field: Mark["field"], label: object, fields: Partial<Postmortem>): Mark[] {
  const full = labelSchema.parse({ incident: true, title: "Orders down", ...label });
  return scoreDocument(full, recordWith(fields), SOURCE).filter((mark) => mark.field === field);
}

describe("a field", () => {
  test("of one value is missed and extra at once where it differs", () => {
    const started: Postmortem["started"] = { value: "2024-03-01T11:00", certainty: "stated", lines: [7, 7] };
    expect(marksOf("started", { startedAt: "2024-03-01T10:00" }, { started })).toEqual([
      {
        field: "started",
        hit: 0,
        missed: 1,
        extra: 1,
        notes: ["- started: want 2024-03-01T10:00, got 2024-03-01T11:00"],
      },
    ]);
  });

  test("that nobody states gives no mark", () => {
    expect(marksOf("started", {}, { started: null })).toEqual([]);
  });

  test("that is a passage shares one vote among its lines, blank ones left out", () => {
    const rootCause = { text: "", lines: [[3, 3]], certainty: "stated" } satisfies Postmortem["rootCause"];
    const [mark] = marksOf("rootCause", { rootCause: [[3, 5]] }, { rootCause });
    expect(mark).toEqual({
      field: "rootCause",
      hit: 2 / 3,
      missed: expect.closeTo(1 / 3),
      extra: expect.closeTo(1 / 3),
      notes: ["- rootCause: 5 It grew."],
    });
  });

  test("that is a list pairs items by their first line, then by the lines they hold", () => {
    const entry = { until: null, text: "", phase: null, key: false, certainty: "stated" } as const;
    const timeline: Postmortem["timeline"] = [
      { ...entry, at: "2024-03-01T10:00", lines: [6, 7] },
      { ...entry, at: "2024-03-01T10:31", lines: [8, 8] },
    ];
    const label = {
      timeline: [
        { line: 7, time: "10:00" },
        { line: 8, time: "10:30" },
      ],
    };
    expect(marksOf("timeline", label, { timeline })).toMatchObject([{ hit: 2, missed: 0, extra: 0 }]);
    expect(marksOf("timeline.time", label, { timeline })).toMatchObject([{ hit: 1 }, { missed: 1 }]);
  });

  test("that is a set names what is missing and what is too much", () => {
    const causes: Postmortem["causes"] = [{ value: "dns", certainty: "stated", lines: null }];
    expect(marksOf("causes", { causes: ["storage"] }, { causes })).toEqual([
      { field: "causes", hit: 0, missed: 1, extra: 1, notes: ["- causes: storage", "+ causes: dns"] },
    ]);
  });

  test("is not compared beyond title and kind where there is no single incident", () => {
    const label = labelSchema.parse({ incident: false, title: "*", causes: ["dns"] });
    expect(scoreDocument(label, recordWith({ kind: "other" }), SOURCE).map((mark) => mark.field)).toEqual([
      "kind",
    ]);
  });
});

test("scores are those of precision and recall", () => {
  const marks: Mark[] = [
    { field: "causes", hit: 3, missed: 1, extra: 0, notes: [] },
    { field: "causes", hit: 0, missed: 0, extra: 2, notes: [] },
    { field: "kind", hit: 1, missed: 0, extra: 0, notes: [] },
  ];
  const scores = scoreFields(marks);
  expect(scores.get("causes")).toEqual({ f1: 6 / 9, precision: 3 / 5, recall: 3 / 4, labelled: 4 });
  expect(meanF1(scores)).toBeCloseTo((6 / 9 + 1) / 2, 10);
  expect(meanF1(new Map())).toBeNull();
});

test.each([
  ["2024-03-01", "2024-03-01T10:00+00:00", true],
  ["2024-03-01T10:00", "2024-03-01T10:00+02:00", true],
  ["2024-03-01T10:00+00:00", "2024-03-01T12:00+02:00", true],
  ["2024-03-01T10:00+00:00", "2024-03-01T10:00+02:00", false],
  ["2024-03-01T10:00+00:00", "2024-03-01", false],
  ["T10:00", "2024-03-01T10:00", true],
  ["T10:00+00:00", "T10:01", false],
])("moments: %s is met by %s: %s", (want, got, same) => {
  expect(sameMoment(want, got)).toBe(same);
});

test.each([
  ["Postmortem: Orders down", "Orders down", true],
  ["2024-03-01 Orders down", "Incident report: orders down", true],
  ["Orders down", "Payments down", false],
  ["Postmortem", "Incident report", false],
])("titles: %s is met by %s: %s", (want, got, same) => {
  expect(sameTitle(want, got)).toBe(same);
});

test("two empty texts are alike, a word counts as often as it stands there", () => {
  expect(overlap("", null)).toBe(1);
  expect(overlap("a a b", "a c")).toBe(0.4);
});

test("a third of the teams is held back, whole teams at a time, and never what has no team", () => {
  const teams = Array.from({ length: 600 }, (_, n) => `team-${n}`);
  const held = teams.filter((team) => isHeld(`docs/${team}__repo__a.md`));
  expect(held.length / teams.length).toBeCloseTo(1 / 3, 1);
  expect(teams.filter((team) => isHeld(`other/${team}__repo__b.txt`))).toEqual(held);
  expect(isHeld("000_first.md")).toBe(false);
  expect(new Set(teams.map((_, n) => isHeld(`unknown__unknown__id${n}.md`)))).toEqual(new Set([true, false]));
});
