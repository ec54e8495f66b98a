import { expect, test } from "vitest";
import { read } from "./read.ts";

const STORY = "## Summary\n\nThe print queue was stuck for an hour.\n";

test.each([
  "**Severity:** High (no label could be printed on any line; parcels waited in the yard)",
  "**Severity**: SEV-2 — every label printer of the hall was offline, no parcel was lost",
  "**Severity:** S1. Labels were unavailable for the night shift, the yard was full.",
])("a rating that is explained in a sentence tells the harm, too: %s", (line) => {
  const { impact } = read(`# Labels\n\n${line}\n\n${STORY}`);
  expect(impact).toMatchObject({
    certainty: "inferred",
    lines: [
      [3, 3],
      [7, 7],
    ],
  });
});

test.each([
  "**Severity:** High",
  "**Severity:** High (printing down)",
  "**Severity:** SEV-2 — rated by the team of the hall in the meeting of the week",
  "| Severity | Meaning |\n| --- | --- |\n| High | printing is down in all of the halls for an hour or more |\n| Low | one printer is down |",
])("a bare rating, a short gloss and a scale do not: %s", (line) => {
  const { impact } = read(`# Labels\n\n${line}\n\n${STORY}`);
  expect(impact?.lines).toHaveLength(1);
});

test("where the harm has a part of its own, that is it", () => {
  const { impact } = read(
    "# Labels\n\n**Severity:** High (no label could be printed for an hour on any line)\n\n## Impact\n\nTwo vans left late.\n",
  );
  expect(impact?.lines).toEqual([[7, 7]]);
});
