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
