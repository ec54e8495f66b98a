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

describe("a day that the report only looks back on", () => {
  const front = "---\ntitle: Tunnel down\ndate: 2024-06-23\n---\n\n";
  test("does not date the times of an entry that names it", () => {
    const text =
      "## Timeline\n\n- 12:05 pulls fail\n- 12:13 went through the notes of 2024-03-02 again\n- 12:15 pulls work\n";
    expect(momentsOf(front + text)).toEqual(["2024-06-23T12:05", "2024-06-23T12:15"]);
  });
  test("does not date an incident that came after it", () => {
    const text =
      "## Summary\n\nThe restore unit (added after the January 31 outage) found no copy.\n\n## Timeline\n\n- 12:05 pulls fail\n";
    expect(momentsOf(front + text)[0]).toBe("2024-06-23T12:05");
  });
});

describe("milestones of one minute, or past midnight", () => {
  const codes = (text: string) =>
    parsePostmortem(text, { path: "document.md" }).diagnostics.map(({ code }) => code);
  test.each([
    [
      "11:39 on one line, 11:39:22 on the other",
      "Start: 2024-03-04 11:39:22 UTC",
      "Detected: 2024-03-04 11:39 UTC",
    ],
    ["midnight between times without a day", "Start: 23:55 UTC", "End: 01:30 UTC"],
  ])("are in order: %s", (_, start, end) =>
    expect(codes(`# Report\n\n- ${start}\n- ${end}\n`)).not.toContain("milestones-order"),
  );
  test("are not where one lies an hour before the start", () =>
    expect(codes("# Report\n\n- Start: 10:55 UTC\n- Detected: 09:55 UTC\n")).toContain("milestones-order"));
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
    ["# Post-mortem\n\n### By Ines Okafor\n\n## Impact\n\nMail.\n", "Post-mortem"],
    ["Project title: the lost mails\n\n## Impact\n\nMail.\n", "the lost mails"],
    ["Postmortem: what we lost.\n\n## Impact\n\nMail.\n", "Postmortem: what we lost."],
    [
      "My First Report: Mail Lost on a Quiet Sunday Before the Long Holiday Week.\n\n## Impact\n\nMail.\n",
      "My First Report: Mail Lost on a Quiet Sunday Before the Long Holiday Week.",
    ],
    [
      "UNIVERSITY OF NOWHERE\nMAIL OFFICE\n\nMajor Incident Review MI-07: mail lost in spring\n\n1. Impact\n\nMail.\n",
      "Major Incident Review MI-07: mail lost in spring",
    ],
    [
      "A3 / Problem report no. 19-044\nLine stop in hall 2: wrong labels\n\n1 Damage\n64 pallets.\n",
      "Line stop in hall 2: wrong labels",
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

describe("the day in a file's name", () => {
  test.each([
    ["06-nov-2022_upgrade_halt.md", "2022-11-06"],
    ["outage-8-15-2023.md", "2023-08-15"],
    ["30-05-2025.md", "2025-05-30"],
    ["06192022-mail.md", "2022-06-19"],
    ["Postmortem-mail-on-August-26-2023.md", "2023-08-26"],
    ["incidents/2023/08/26/mail.md", "2023-08-26"],
    ["v8-15-2.md", undefined],
    ["0x19-mail.md", undefined],
  ])("%s", (path, day) => expect(momentsOf("# Mail lost\n\nIt came back.\n", path)[0]).toBe(day));
});

describe("days that do not agree", () => {
  test("in the year alone are the same day, in the year of the front matter or the file's name", () => {
    const timeline =
      "# Mail lost\n\n## Timeline\n\n2015-03-04\n\n- 10:00 mail is lost\n- 11:00 mail is back\n";
    expect(momentsOf(timeline, "2019-03-04-mail.md")).toEqual(["2019-03-04T10:00", "2019-03-04T11:00"]);
    expect(momentsOf(timeline, "2019-03-05-mail.md")[0]).toBe("2015-03-04T10:00");
  });
  test("the title's comes before that of a repair", () => {
    const text =
      "# Data lost on March 4, 2024\n\n## Timeline\n\n- 00:15 data is gone\n- 01:20 data is back\n\n- Recovered: accounts (from the March 1 backup)\n";
    expect(momentsOf(text)[0]).toBe("2024-03-04T00:15");
  });
});

describe("labels of times", () => {
  test.each([
    "- Customer impact started: 2024-03-04 10:00\n- Customer impact ended: 2024-03-04 11:30\n",
    "- Issue first reported: 2024-03-04 10:00\n- Issue fixed: 2024-03-04 11:30\n",
    "- Time of first impact: 2024-03-04 10:00\n- Time of full recovery: 2024-03-04 11:30\n",
    "| Started | Ended |\n|---|---|\n| 2024-03-04 10:00 | 2024-03-04 11:30 |\n",
    "Date: 2024-03-04\n\nDuration: start - 10:00, end - 11:30\n",
    "---\nimpactStarted: 2024-03-04T10:00\nimpact_ended_at: 2024-03-04T11:30\n---\n\nMail was lost.\n",
  ])("%j", (text) => {
    const title = text.startsWith("---") ? "" : "# Mail lost\n\n";
    expect(momentsOf(title + text)).toEqual(["2024-03-04T10:00", "2024-03-04T11:30"]);
  });
  test("may give the zone", () => {
    const text = "| | |\n|---|---|\n| Impact start (UTC) | 2024-03-04 10:00 |\n";
    expect(momentsOf(`# Mail lost\n\n${text}`)[0]).toBe("2024-03-04T10:00+00:00");
  });
  test.each(["Start of recovery: 2024-03-04 10:00", "Time to first report: 2024-03-04 10:00"])(
    "but not of other times: %s",
    (text) => expect(momentsOf(`# Mail lost\n\n- ${text}\n`)[1]).toBeUndefined(),
  );
});

describe("a timeline ends with the last repair that is done", () => {
  const ends = (...last: string[]) =>
    momentsOf(
      `# Outage on 4 March 2024\n\n## Timeline\n\n- 10:00 login errors\n- 10:20 on-call paged\n${last.map((entry) => `- ${entry}\n`).join("")}`,
    )[1];

  test.each([
    ["11:30 PR merged and fix released"],
    ["11:30 new certificate installed on all hosts"],
    ["11:30 fix deployed to production", "14:00 post-mortem meeting"],
    ["11:30 PHP restarted, site is up", "12:00 wrote this report"],
  ])("%s", (...last) => expect(ends(...last)).toBe("2024-03-04T11:30"));
  test.each([["11:30 still investigating"], ["11:30 a fix will be deployed"], ["11:30 cause confirmed"]])(
    "but not: %s",
    (last) => expect(ends(last)).toBeUndefined(),
  );
});

describe("days without times", () => {
  test("from which to which there was harm", () => {
    const text =
      "---\ndate: 2018-12-12\nlayout: post\n---\n\n## Summary\n\nFrom 3 December to 7 December 600 shows could not be played.\n";
    expect(momentsOf(text)).toEqual(["2018-12-03", "2018-12-07"]);
  });
});

test("entries of a timeline without a heading are no prose of the opening", () => {
  const text =
    "**5 March 2024**\n\n- 01:50 — queue is empty, all restored\n- 00:10 — link bound again, it drains\n\n**4 March 2024**\n\n- 22:55 — traffic moved, no better\n- 21:15 — queue alarm\n";
  expect(momentsOf(`# Late messages\n\n${text}`)).toEqual(["2024-03-04T21:15", "2024-03-05T01:50"]);
});

test("an end written with the letter of the hour is no length", () => {
  const { record } = parsePostmortem(
    "# Panne\n\n**Date :** 11/01/2023\n\n**Début :** 9h42\n\n**Fin :** 11h20\n",
    {
      path: "document.md",
    },
  );
  expect(record?.duration?.minutes).toBe(98);
});

describe("a day told by its weekday", () => {
  const post = "---\nlayout: post\ntitle: Mail lost\ndate: 2024-03-11\n---\n\n";

  test.each([
    ["Last Thursday our mail server failed.", "2024-03-07"],
    ["On Friday night mail was down.", "2024-03-08"],
    ["Mail was down on Friday the 1st.", "2024-03-01"],
    ["A similar outage hit us last Tuesday. Yesterday our mail was down again.", "2024-03-10"],
    ["We meet on Thursday.", undefined],
  ])("%s", (text, day) => expect(momentsOf(`${post}${text}\n`)[0]).toBe(day));

  test("with its day of the month says that the date is that of writing", () => {
    const text =
      "---\ntitle: Mail lost\ndate: 2024-03-11\n---\n\nOn Friday evening (8th), at 20:00, mail was down.\n";
    expect(momentsOf(text)[0]).toBe("2024-03-08T20:00");
  });
  test("in a mail, whose date is that of writing", () => {
    const text =
      "From: Ada\nTo: all\nDate: Mon, 11 Mar 2024 10:12\nSubject: Mail lost\n\nWhat we know about Friday the 8th: mail was down from 19:25 until 20:40.\n";
    expect(momentsOf(text)).toEqual(["2024-03-08T19:25", "2024-03-08T20:40"]);
  });
});
