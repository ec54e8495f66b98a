import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const parts = (...names: string[]): string => names.map((name) => `**${name}**\n\nSome text.\n`).join("\n");

describe("the title of a document whose parts are bold lines", () => {
  test.each([
    ["# INC-7 — Token renewal failure", "INC-7 — Token renewal failure"],
    ["**Root cause analysis: stale prices in the shop**", "Root cause analysis: stale prices in the shop"],
    ["**Stale prices in the shop**", "Stale prices in the shop"],
  ])("%s", (line, title) => {
    expect(read(`${line}\n\n${parts("Impact", "Root cause", "Resolution")}`).title.value).toBe(title);
  });

  test("is not the name of its first part", () => {
    expect(read(`# Summary\n\n${parts("Impact", "Root cause")}`).title.certainty).toBe("inferred");
  });
});

test.each([
  [
    "# OUTAGE_REPORT.md\n\n## Report on the failed login\n\n**Date:** 2024-03-05\n",
    "Report on the failed login",
  ],
  ["# OUTAGE_REPORT.md\n\n## Timeline\n\n- 2024-03-05 10:00 Alert\n", "OUTAGE_REPORT.md"],
])("a heading that names the file gives way to the real title below it", (text, title) => {
  expect(read(text).title.value).toBe(title);
});
