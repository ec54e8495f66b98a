import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** Start, end and minutes of a document. */
function windowOf(text: string): string[] {
  const { started, resolved, duration } = read(text);
  return [started?.value ?? "–", resolved?.value ?? "–", duration ? String(duration.minutes) : "–"];
}

describe("a span with its length beside it", () => {
  const report = (impact: string) =>
    `# Events lost\n\n2024-03-04\n\n## What we saw\n\n${impact}\n\n## Timeline\n\n- 09:30 A change is rolled out\n- 15:00 The export is read\n`;

  test.each([
    ["Events were absent for 8.5 hours (00:32 → 09:04); a test at 12:06 got through.", "00:32", "09:04"],
    [
      "| What | Value |\n|---|---|\n| Tid utan inloggning | ~1.5 timme (12:00–13:30 ungefär) |",
      "12:00",
      "13:30",
    ],
    ["- Runs: ~60 minutes (10:45–11:45)\n- Calls: ~125 minutes (10:10–12:15)", "10:10", "12:15"],
    ["影響: 09:07〜11:08（2 時間 1 分）", "09:07", "11:08"],
  ])("is that of the incident: %s", (impact, from, until) => {
    expect(windowOf(report(impact)).slice(0, 2)).toEqual([`2024-03-04T${from}`, `2024-03-04T${until}`]);
  });
  test("gives the days, too", () => {
    const facts =
      "# 备份失败\n\n| 字段 | 值 |\n|---|---|\n| 日期 | 2024-07-02 发现；影响窗口 2024-06-12 ~ 07-02（约 20.5 天） |\n";
    expect(windowOf(facts)).toEqual(["2024-06-12", "2024-07-02", "29520"]);
  });
  test("but not one that does not fit", () => {
    expect(windowOf(report("Logs are kept for 2 hours (00:32 → 09:04 was searched)."))[0]).toBe(
      "2024-03-04T09:30",
    );
  });
});

test("word of the end is sent when it is over", () => {
  const list = (last: string) =>
    `# Down\n\n## Timeline\n\n- 2024-03-04 12:00 The site goes down\n- 13:09 The site is back up\n- 13:14 ${last}\n`;
  expect(windowOf(list("Ada posts to #general that it is resolved"))[1]).toBe("2024-03-04T13:09");
  expect(windowOf(list("The provider informed us that everything is back to normal"))[1]).toBe(
    "2024-03-04T13:14",
  );
});

describe("names of other things that say when", () => {
  const report = (facts: string) => `# Stock below zero\n\n${facts}\n\n## Causa\n\nDos filas repetidas.\n`;

  test("a resolution that is a day is the end", () => {
    const facts =
      "**Incidente:** Jul 16-17, 2024\n**Resolución:** Jul 20, 2024\n**Duración de la suspensión:** 4 días";
    expect(windowOf(report(facts))).toEqual(["2024-07-16", "2024-07-20", "5760"]);
  });
  test("a resolution that tells what was done is none", () => {
    const { resolved, resolution } = read(
      report("**Date:** 2024-07-16\n\n**Resolution:** 2024-07-20 we removed both rows"),
    );
    expect([resolved?.value ?? null, resolution?.text.includes("removed")]).toEqual([null, true]);
  });
  test("the duration of whatever failed is that of the incident", () => {
    expect(windowOf(report("- Date: 2024-07-16\n- Duration of silent failure: 40 minutes"))[2]).toBe("40");
  });
});
