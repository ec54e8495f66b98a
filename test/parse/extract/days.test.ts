import { describe, expect, test } from "vitest";
import { parsePostmortem } from "../../../src/parse/index.ts";
import { read } from "./read.ts";

function momentsOf(text: string, path = "document.md"): (string | undefined)[] {
  const { record } = parsePostmortem(text, { path });
  return [record?.started?.value, record?.resolved?.value];
}

describe("a start stated in front matter", () => {
  const front = "---\ntitle: Queue lost\nstarted: 2024-03-04T10:00\n---\n\n";
  const timeline =
    "## Timeline\n\n- 10:00 the queue is gone\n- 10:20 restore of the 1 March snapshot begins\n";

  test("is the day of the timeline's times", () => {
    const { record } = parsePostmortem(front + timeline, { path: "document.md" });
    expect(record?.timeline.map(({ at }) => at)).toEqual(["2024-03-04T10:00", "2024-03-04T10:20"]);
  });
  test("holds for days without a year", () => {
    const { record } = parsePostmortem(`${front}## Timeline\n\n- 5 March 10:00 the queue is back\n`, {
      path: "2023-12-01-draft.md",
    });
    expect(record?.timeline[0]?.at).toBe("2024-03-05T10:00");
  });
});

describe("a day and a time under labels of their own", () => {
  test("belong together, whatever the text tells of earlier causes", () => {
    const text =
      "## Date: 4 March 2024\n\n## Time: 5:13:57 UTC\n\n## Details\n\nThe relay failed on March 3, 12:46 UTC.\n";
    expect(momentsOf(`# Payout missed\n\n${text}`)[0]).toBe("2024-03-04T05:13:57+00:00");
  });
});

describe("ranges that are told together", () => {
  test("are one from the first beginning to the last end", () => {
    const text =
      "On 4 March 2024 reads failed for 20 minutes (10:15–10:35) and writes for an hour (10:05–11:05).";
    expect(momentsOf(`# Outage\n\n## Summary\n\n${text}\n`)).toEqual([
      "2024-03-04T10:05",
      "2024-03-04T11:05",
    ]);
  });
  test("give way, where they are items of a list, to what the timeline marks", () => {
    const text =
      "## Timeline\n\n- 10:00 alert for the shop (start of the incident)\n- 11:00 shop is up (end of the incident)\n\n## Impact\n\n- Shop: down from 10:20 to 10:40\n- Mail: slow\n";
    expect(momentsOf(`# Outage on 4 March 2024\n\n${text}`)).toEqual([
      "2024-03-04T10:00",
      "2024-03-04T11:00",
    ]);
  });
});

describe("the title", () => {
  test.each([
    ["Postmortem: what we lost.\n\n## Impact\n\nMail.\n", "Postmortem: what we lost."],
    [
      "My First Report: Mail Lost on a Quiet Sunday Before the Long Holiday Week.\n\n## Impact\n\nMail.\n",
      "My First Report: Mail Lost on a Quiet Sunday Before the Long Holiday Week.",
    ],
    ["# 22/Mar/2024\n\n## Two nodes offline\n\nThe disk was full.\n", "Two nodes offline"],
    [
      "---\nheadline: Mail was lost\n---\n\n_All times are in UTC._\n\n## Summary\n\nMail.\n",
      "Mail was lost",
    ],
    [
      "0x19. Postmortem\n\nAny system will fail.\n\nPostmortem: how the shop went quiet\n\nIssue Summary\n\nThe shop was down.\n",
      "Postmortem: how the shop went quiet",
    ],
  ])("%j", (text, title) => expect(read(text).title.value).toBe(title));
});
