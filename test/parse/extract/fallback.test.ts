import { describe, expect, test } from "vitest";
import type { Lines } from "../../../src/model/postmortem.ts";
import { read } from "./read.ts";

const WRAPPED = `# Outage

On Monday the shop was down for
an hour. It was caused by a bug in
the cart. We were lucky with the
hour. The fix was a rollback.
`;

describe("a document without sections", () => {
  const { impact, rootCause, resolution } = read(WRAPPED);

  test.each<[string, typeof impact, Lines[]]>([
    ["harm", impact, [[3, 4]]],
    ["cause", rootCause, [[4, 6]]],
    ["repair", resolution, [[6, 6]]],
  ])("tells its %s in sentences of its prose", (_, passage, lines) =>
    expect({ lines: passage?.lines, certainty: passage?.certainty }).toEqual({
      lines,
      certainty: "inferred",
    }),
  );
});

test("a statement that introduces a list is told with its items", () => {
  const { impact } = read("# Report\n\nThe following failed:\n\n- Orders\n- Payments\n\nThe rest worked.\n");
  expect(impact?.lines).toEqual([
    [3, 3],
    [5, 6],
  ]);
});

test("a section of its own comes first", () => {
  const { rootCause } = read("# Outage\n\nIt was caused by the network.\n\n## Root cause\n\nA cable.\n");
  expect(rootCause).toEqual({ text: "A cable.", lines: [[7, 7]], certainty: "stated" });
});

test("prose that tells nothing gives nothing", () => {
  const { impact, rootCause, resolution } = read("# Notes\n\nA quiet day.\n");
  expect([impact, rootCause, resolution]).toEqual([null, null, null]);
});
