import { describe, expect, it } from "vitest";
import { readSeverity } from "../../../src/parse/values/severity.ts";

describe("readSeverity", () => {
  it.each<[text: string, written: string, level: number | null]>([
    ["SEV-1", "SEV-1", 1],
    ["SEV2（核心路径：下单失败）", "SEV2", 2],
    ["中（対外機能の停止）", "中", 3],
    ["SEV1", "SEV1", 1],
    ["Sev 2", "Sev 2", 2],
    ["sev-0", "sev-0", 1],
    ["S3", "S3", 3],
    ["P1", "P1", 1],
    ["Priority 1", "Priority 1", 1],
    ["severity::2", "severity::2", 2],
    ["Severity 4", "Severity 4", 4],
    ["Level 3", "Level 3", 3],
    ["1", "1", 1],
    ["1 - Critical", "1 - Critical", 1],
    ["Critical", "Critical", 1],
    ["**Major**", "Major", 2],
    ["High", "High", 2],
    ["Medium    ", "Medium", 3],
    ["Minor", "Minor", 3],
    ["low", "low", 4],
    ["Severity: SEV-2 (major)", "SEV-2", 2],
    ["SEV-1 – Critical user-facing outage.", "SEV-1", 1],
    ["Critical - Complete feature failure", "Critical", 1],
    ["High (Feature completely non-functional)", "High", 2],
    ["🔴 Critical", "Critical", 1],
    ["🟡", "🟡", 3],
    ["`SEV-3`", "SEV-3", 3],
    ["[SEV-2](https://example.org/severities)", "SEV-2", 2],
    ["This was treated as a SEV2 incident from the start", "SEV2", 2],
    ["Red", "Red", null],
    ["Full outage", "Full outage", 1],
    ["disrupted", "disrupted", 3],
    ["alta: the shop was closed", "alta", 2],
    ["slow down", "slow down", null],
  ])("%s", (text, written, level) => {
    expect(readSeverity(text)).toEqual({ written, level });
  });

  it.each([
    "",
    "N/A",
    "TBD",
    "-",
    "?",
    "Low/Medium/High",
    "SEV-1 | SEV-2 | SEV-3",
    "Internal – Restricted",
    "Confidential",
    "This can be on your own scale, it is tracked as a category rather than",
  ])("no rating in: %s", (text) => {
    expect(readSeverity(text)).toBeNull();
  });

  it("ranks by the site's own scale", () => {
    const scale = [["red", "category a"], ["amber"], ["green"]];
    expect([
      readSeverity("Amber (partial)", scale),
      readSeverity("Category A", scale),
      readSeverity("SEV-1", scale),
    ]).toEqual([
      { written: "Amber", level: 2 },
      { written: "Category A", level: 1 },
      { written: "SEV-1", level: null },
    ]);
  });
});
