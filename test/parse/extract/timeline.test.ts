import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

function entries(text: string): [number, string | null][] {
  return read(text).timeline.map(({ lines, at }) => [lines[0], at]);
}

test("a page of updates under dates is a chronology", () => {
  const page = `---
title: Mail is down
---

## 2024-02-01

Mail works again.

## 2024-01-31 21:00

Two accounts were attacked.

## 2024-01-31 08:30 – first news

We look into it.

## Contact

Write to us.
`;
  expect(entries(page)).toEqual([
    [5, "2024-02-01"],
    [9, "2024-01-31T21:00"],
    [13, "2024-01-31T08:30"],
  ]);
});

test("updates told in paragraphs are entries", () => {
  const page = `# Move of the database

We begin on 2024-05-17 at nine.

Update: 10am  The new configuration fails.

Update 10:24 Rolled back.

Update: 11:39 Done.
`;
  expect(read(page).timeline.map(({ lines, at }) => [lines[0], at?.slice(-5)])).toEqual([
    [5, "10:00"],
    [7, "10:24"],
    [9, "11:39"],
  ]);
});

describe("headings with times above entries with times of their own", () => {
  const found = read(`# Outage

## Timeline

### 5 March 2025: timeline of the outage

### ~9:43 AM: Detection of the fault

- 9:44: The first report
- 9:51: A second one

### 10:45 AM–1:40 PM: Fix development and testing

- 10:45: Ada shares a test
- 1:17: Ada shares a better one
`).timeline;

  test("group them", () => expect(found.map(({ lines }) => lines[0])).toEqual([9, 10, 14, 15]));
  test("tell the half of the day", () => expect(found[3]?.at).toBe("2025-03-05T13:17"));
  test("tell the phase", () =>
    expect(found.map(({ phase }) => phase)).toEqual(["detection", "detection", "mitigation", "mitigation"]));
});

test("the log of a program is no chronology", () => {
  const page = `# The server does not start

It said:

\`\`\`
Jun 04 14:51:36 web systemd[1]: Starting the cluster...
Jun 04 14:51:36 web postgres[377]: no space left
Jun 04 14:51:37 web systemd[1]: Failed to start the cluster.
2024-06-04 14:51:38 ERROR the connection was refused
\`\`\`
`;
  expect(entries(page)).toEqual([]);
});

test("a break within a line begins an entry", () => {
  const page = `# Outage

## Timeline

### 2024-08-25

15:27 - Ada changes a
record. (Ticket 12.)<br> 21:14 - The change takes effect. All
fails.<br> 21:20 - An alert fires.
`;
  expect(entries(page)).toEqual([
    [7, "2024-08-25T15:27"],
    [8, "2024-08-25T21:14"],
    [9, "2024-08-25T21:20"],
  ]);
});

test("a timeline told in paragraphs has an entry for each, and labels above them are groups", () => {
  const page = `# Outage

## Timeline

The disks of the mail server began to fill up in the early evening.

An alert woke the engineer on call, who looked for the process that wrote so much.

Mitigation:
The verbose log was switched off, and the old files were deleted.
`;
  expect(entries(page).map(([line]) => line)).toEqual([5, 7, 10]);
});

test("a paragraph beside timed items is none", () => {
  const page = `# Outage

## Timeline

The disks of the mail server began to fill up in the early evening.

- 18:10: An alert fires.
- 18:40: The old files are deleted.
`;
  expect(entries(page).map(([line]) => line)).toEqual([7, 8]);
});

test("a label of investigation below a time leaves the phase to the words behind it", () => {
  const page = `# Outage

Timeline:

10:00 AM:
Detection: An alert on failed logins fired.
10:15 AM:
Investigation: Assumed server overload; looked at memory and processor.
`;
  expect(read(page).timeline.map(({ phase }) => phase)).toEqual(["detection", "false-lead"]);
});

test("headings with their times behind them are entries, and what stands below them tells more", () => {
  const page = `# A night without mail

## Timeline

### Before (11:00 PM)

- All is well

### 1. The disk is full (11:20 PM)

**What happened:**
- The queue grows

**Harm:**
- Mail waits

### 2. Room is made (11:45 PM)

- Old logs deleted

### 3. The queue is empty (12:05 AM)
`;
  expect(entries(page).map(([line, at]) => [line, at?.slice(-5)])).toEqual([
    [5, "23:00"],
    [9, "23:20"],
    [17, "23:45"],
    [21, "00:05"],
  ]);
});

test("what stands below one of many numbered steps tells more of it", () => {
  const page = `# Outage

## Timeline

1. The power failed in the cellar.
2. Two hosts came back with other addresses.
3. The daemon was restarted with:
   - \`systemctl restart namesd\`
4. The hosts were entered by hand:
   - \`add host-1\`
   - \`add host-2\`
5. All names resolved.
`;
  expect(entries(page).map(([line]) => line)).toEqual([5, 6, 7, 9, 12]);
});

test("numbered titles in bold group what stands below them", () => {
  const page = `# Outage

## Timeline

1. **First start** (as it should be)
   - The node looked for others
   - It found none
2. **Second start** (the fault)
   - The node looked again
   - It waited for ever
`;
  expect(entries(page).map(([line]) => line)).toEqual([6, 7, 9, 10]);
});

test("items that ask for what stands in the paragraphs below them are no entries", () => {
  const page = `# Outage

## Timeline

* when was it noticed:

  2:17 PM

* who noticed

  2:20 PM A clerk called

* steps taken

  2:22 PM The host was restarted

  2:30 PM All was well
`;
  expect(entries(page).map(([line]) => line)).toEqual([7, 11, 15, 17]);
});

test("dates in HTML, with a note on when they were edited, head the items below them", () => {
  const page = `# A break-in

## Timeline

<p>March 3rd <b>Updated 2021-04-12 11:00 UTC</b></p>
<ul>
<li>The intruder logs in</li>
</ul>

<p>April 9th</p>
<ul>
<li>A reader tells us</li>
<li>The key is revoked</li>
</ul>
`;
  expect(entries(page).map(([line]) => line)).toEqual([7, 12, 13]);
});

test("what holds for the whole incident is no entry", () => {
  const page = `# Outage

## Timeline

- **Time zone:** CET
- **10:00** The proxy stops
- **10:30** The proxy runs again
- **Duration:** 30 minutes
-

### Duration of the impact

- Reading: half an hour (10:00–10:30)
`;
  expect(entries(page).map(([line]) => line)).toEqual([6, 7]);
});

test("code among timed entries holds none of its own", () => {
  const page = `# Outage

## Timeline

10:00 Two validators were jailed

\`\`\`yaml
height: "12"
time: "2022-11-06T12:39:19Z"
\`\`\`

10:30 The chain runs again
`;
  expect(entries(page).map(([line]) => line)).toEqual([5, 12]);
});

test.each([
  ["| NZST | UTC | Event |", "| 2026-06-19 ~17:00 | ~05:00 | A report turns red |", "2026-06-19T17:00+12:00"],
  ["| Hora | Evento |", "| 09:15 | Cae el servicio |", "09:15"],
  ["| 시각 | 이벤트 |", "| 추정: ~11:15 | 확인 |", "11:15"],
])("the first column of times counts: %s", (head, row, at) => {
  const bar = head.replace(/[^|]+/g, "---");
  expect(read(`# Outage\n\n## Timeline\n\n${head}\n${bar}\n${row}\n`).timeline[0]?.at).toContain(at);
});

test("a sign in front of a level does not make a line that of a program", () => {
  const page = `# Outage

## Timeline

\`\`\`
15:00 - ⚠️ WARNING: fewer orders than usual
15:10 - 🚨 CRITICAL: hardly any orders
15:40 - Orders come again
\`\`\`
`;
  expect(entries(page).map(([line]) => line)).toEqual([6, 7, 8]);
});

test("the steps of an investigation are a chronology where there is no other", () => {
  const page = `# Outage

## Debugging process

1. Ada looked at the processes and found two of them running.
2. She examined the folder of sites.
3. She attached a tracer, which revealed a missing file.
4. She corrected the name of the file.

## Measures

1. Test before each release.
`;
  expect(entries(page).map(([line]) => line)).toEqual([5, 6, 7, 8]);
});

describe("times behind something else", () => {
  test("posts of a status page give their time behind the status", () => {
    const page = `# Uploads fail

**Summary** – 4 May 2024, 09:00 UTC
A disk was full.

**Resolved** – 3 May 2024, 12:30 UTC
Uploads work.

**Monitoring** – 3 May 2024, 12:00 UTC
The disk was exchanged.

**Investigating** – 3 May 2024, 11:10 UTC
We look into failing uploads.
`;
    expect(entries(page)).toEqual([
      [6, "2024-05-03T12:30+00:00"],
      [9, "2024-05-03T12:00+00:00"],
      [12, "2024-05-03T11:10+00:00"],
    ]);
    expect(read(page).timeline[0]?.text).toBe("Resolved: Uploads work.");
  });

  test("or as a heading above the time", () => {
    const post = (status: string, time: string) => `### ${status}\nMay 3, ${time} UTC\nA text.\n\n`;
    const page = `# Uploads fail\n\n${post("Resolved", "12:30")}${post("Monitoring", "12:00")}${post("Investigating", "11:10")}`;
    expect(read(page).timeline.map(({ at, text }) => [at, text])).toEqual(
      [
        ["T12:30+00:00", "Resolved: A text."],
        ["T12:00+00:00", "Monitoring: A text."],
        ["T11:10+00:00", "Investigating: A text."],
      ].map(([at, text]) => [expect.stringContaining(at ?? ""), text]),
    );
  });

  test("a chat that was quoted", () => {
    const chat =
      "# Login down\n\n> **ana** 14:02\n> errors\n>\n> **joe** 14:05\n> looking\n>\n> **ana** 14:30\n> restarted\n";
    expect(read(chat).timeline.map(({ at }) => at)).toEqual(["T14:02", "T14:05", "T14:30"]);
  });

  test("or on a line below the text", () => {
    const page = `# Uploads fail

## Updates

**Resolved** - Uploads work.
May 3, 2024 - 12:30 UTC

**Identified** - A disk is full.
May 3, 2024 - 12:00 UTC

**Investigating** - We look into failing uploads.
May 3, 2024 - 11:10 UTC
`;
    expect(read(page).timeline.map(({ lines, at }) => [lines, at?.slice(11, 16)])).toEqual([
      [[5, 6], "12:30"],
      [[8, 9], "12:00"],
      [[11, 12], "11:10"],
    ]);
  });

  test.each([
    ["an at sign", (name: string, time: string) => `@${name} 2:${time} PM`],
    ["brackets", (name: string, time: string) => `${name} [14:${time}]`],
    ["a bold name", (name: string, time: string) => `**${name}** 14:${time}`],
    ["a day in words", (name: string, time: string) => `${name} — Today at 14:${time}`],
    ["a dot between", (name: string, time: string) => `**${name}** · 14:${time}`],
    ["a line of their own", (name: string, time: string) => `${name}  2:${time} PM`],
  ])("messages of a chat by %s", (_, head) => {
    const chat = `# Login down

${head("ana", "02")}
login gives errors since 13:50

${head("joe", "05")}
the proxy is full

${head("ana", "09")}
restarted it
`;
    expect(read(chat).timeline.map(({ at, text }) => [at, text])).toEqual([
      ["T14:02", expect.stringContaining("login gives errors since 13:50")],
      ["T14:05", expect.stringContaining("the proxy is full")],
      ["T14:09", expect.stringContaining("restarted it")],
    ]);
  });

  test("prose that tells times behind nouns is no chat", () => {
    const prose = `# Login down

Support called (14:02) and asked for help.

Ada answered (14:05) within minutes.

Nobody else (14:09) knew of it.
`;
    expect(read(prose).timeline).toEqual([]);
  });

  test("numbered statements, also on the lines of one paragraph", () => {
    const report = `CITY LIBRARY

Outage of the catalogue

1. Background

1.1 The catalogue runs on one host.

2. Sequence of events

2.1 At 08:40 the host was patched.
2.2 At 08:55 a reader called, since the
    catalogue was empty.
2.3 At 09:30 the patch was withdrawn.

3. Cause

3.1 The patch removed a driver.
`;
    expect(entries(report)).toEqual([
      [11, "T08:40"],
      [12, "T08:55"],
      [14, "T09:30"],
    ]);
    expect(read(report).rootCause?.lines).toEqual([[18, 18]]);
  });

  test("versions and days are no numbers of statements", () => {
    const list = "# Outage\n\n## Timeline\n\n- 2.1 released\n- 2.2 released\n- 2.3 released\n";
    expect(read(list).timeline.map(({ text }) => text)).toEqual([
      "2.1 released",
      "2.2 released",
      "2.3 released",
    ]);
  });

  test("clock times without a colon among their like", () => {
    const log = `# Outage

**Sequence (Z)**
0110 clocks change
0520 the desk calls
1047 ticket opened
1130 restarted
`;
    expect(entries(log)).toEqual([
      [4, "T01:10"],
      [5, "T05:20"],
      [6, "T10:47"],
      [7, "T11:30"],
    ]);
  });

  test("years and what is counted are no clock times", () => {
    const list = `# Outage

## Timeline

- 09:00 errors begin
- 1200 users call
- 2019 settings restored
- 10:00 all well
`;
    expect(read(list).timeline.map(({ at }) => at)).toEqual(["T09:00", null, null, "T10:00"]);
  });
});

test("weekdays in front of times", () => {
  const found = entries(
    "# Outage\n\n## When?\n\n- Sun 08:52 – closed\n- Sun 09:10 – crash\n- Mon 10:00 – open\n",
  );
  expect(found.map(([line]) => line)).toEqual([5, 6, 7]);
});

test("a table of events by days, and none of versions", () => {
  const table = (head: string) =>
    `# Outage\n\n## History\n\n| ${head} |\n|---|---|\n| 2024-05-01 | rollout begins |\n| 2024-05-02 | first calls |\n| 2024-05-03 | rollout halted |\n`;
  expect(entries(table("Date | Note"))).toEqual([
    [7, "2024-05-01"],
    [8, "2024-05-02"],
    [9, "2024-05-03"],
  ]);
  expect(entries(table("Date | Version"))).toEqual([]);
});

test("prose beside a table of times is no entry", () => {
  const found = entries(
    "# Outage\n\n**What happened**\n\nAt 9:02 PM it broke. At 9:40 PM it worked.\n\n| When | What |\n|---|---|\n| 9:02 PM | errors |\n| 9:15 PM | ticket |\n| 9:40 PM | rollback |\n",
  );
  expect(found.map(([line]) => line)).toEqual([9, 10, 11]);
});

test("the sentences of one paragraph, each with a time, and the number of an act before a part", () => {
  const found = entries(
    "# Outage\n\n## Act II: Timeline\n\nThe first reader wrote at 16:20.\nAt 16:35 Ada found the cause.\nShe paid the bill at 18:25.\n",
  );
  expect(found).toEqual([
    [5, "T16:20"],
    [6, "T16:35"],
    [7, "T18:25"],
  ]);
});

test("a numbered statement without a time in front is an entry among its like", () => {
  const found = entries(
    "# Outage\n\n## Chronology\n\n2.1 On 17 June at 13:40 the release is deployed.\n\n2.2 At 13:52 payments fail.\n\n2.3 Shortly after 14:00 a merchant calls.\n",
  );
  expect(found.map(([line, at]) => [line, at?.slice(-5)])).toEqual([
    [5, "13:40"],
    [7, "13:52"],
    [9, "14:00"],
  ]);
});

test("tables that count from the beginning, beside a clock or in one column with it", () => {
  const times = (head: string, ...rows: string[]) =>
    read(
      `# Outage\n\n## Timeline\n\n| ${head} |\n|${"---|".repeat(head.split("|").length)}\n${rows.map((row) => `| ${row} |`).join("\n")}\n`,
    ).timeline.map(({ at }) => at);
  expect(
    times("Time since start | Local | What", "+00:00 | 14:02 | errors", "+00:12 | 14:14 | page"),
  ).toEqual(["T14:02", "T14:14"]);
  expect(times("T | Event", "T+0 (14:00) | deploy", "T+5 (14:05) | alert")).toEqual(["T14:00", "T14:05"]);
});

test.each([
  ["letters", "a) 14:02 errors\nb) 14:05 page\nc) 14:30 restart"],
  ["arrows", "14:02 errors → 14:05 page → 14:30 restart"],
  ["prepositions", "Um 14:02 Uhr Fehler\nGegen 14:05 Uhr Alarm\nUm 14:30 Uhr Neustart"],
])("times behind %s", (_, told) =>
  expect(read(`# Outage\n\n**Timeline:**\n\n${told}\n`).timeline.map(({ at }) => at)).toEqual([
    "T14:02",
    "T14:05",
    "T14:30",
  ]),
);

test("a weekday and a preposition before the time", () => {
  expect(entries("# Outage\n\n## Timeline\n\nOn Monday at 14:02 it broke.\n\nAt 14:30 it worked.\n")).toEqual(
    [
      [5, "T14:02"],
      [7, "T14:30"],
    ],
  );
});

test("days without a year lie in the half year around the incident", () => {
  const page = `# 26 March 2019: builds stuck

## Timeline

- [12-05 16:21] the bug is introduced
- [03-20 16:46] the new version is set up
- [03-26 02:50] builds stand still
`;
  expect(entries(page)).toEqual([
    [5, "2018-12-05T16:21"],
    [6, "2019-03-20T16:46"],
    [7, "2019-03-26T02:50"],
  ]);
});

test("weekdays place the entries: the first on the nearest such day, the others onward", () => {
  const table = `# Outage

Date: Monday, 11 November 2024

## Timeline

| When | What |
|---|---|
| Sat 14:00 | change |
| Mon 07:30 | errors |
| Mon 23:50 | still errors |
| Tue 00:20 | fixed |
`;
  expect(entries(table)).toEqual([
    [9, "2024-11-09T14:00"],
    [10, "2024-11-11T07:30"],
    [11, "2024-11-11T23:50"],
    [12, "2024-11-12T00:20"],
  ]);
  const headed = `# Outage

Date: 2024-11-11

## Timeline

### Monday

- 07:30 errors

### Wednesday

- 08:00 fixed
`;
  expect(entries(headed)).toEqual([
    [9, "2024-11-11T07:30"],
    [13, "2024-11-13T08:00"],
  ]);
});

test("a timeline that says nothing itself goes on under the days behind it", () => {
  const page = `# Outage

## Timeline

All times in CET.

## 4 March 2024

### 10:00

Nobody can log in.

### After 11:30

All is well.

## Impact

Nobody could log in.
`;
  expect(entries(page)).toEqual([
    [9, "2024-03-04T10:00+01:00"],
    [13, "2024-03-04T11:30+01:00"],
  ]);
});

test("a log with times to the millionth of a second tells no entries", () => {
  const page = `# Outage

## Timeline

- 2024-03-04 10:00 – the log of the pod says:

  \`\`\`text
  2024-03-04T09:59:58.123456789Z + bin/start --store keys
  2024-03-04T09:59:59.223456789Z Failed to allocate
  \`\`\`

- 2024-03-04 11:00 – restarted
`;
  expect(entries(page).map(([line]) => line)).toEqual([5, 12]);
});

test("a lead-up is the chronology where there is no other, unless it explains how things work", () => {
  expect(entries("# Search down\n\n## Lead-up\n\nThe index was moved on Monday.\n")).toEqual([[5, null]]);
  const explains = `# Search down

## Lead-up

Search asks two stores:

- the index, which knows words
- the shop, which knows prices
`;
  expect(entries(explains)).toEqual([]);
});

test("posts of a status page with codes for their times are entries", () => {
  const page = `---
title: Mail is late
---

**All mail delivered**:
The queue is empty.
{{< track "2024-03-04 11:30:00" >}}

**New disk**:
We put in a larger one.
{{< track "2024-03-04 10:45:00" >}}

**Investigating**:
The queue grows.
{{< track "2024-03-04 10:00:00" >}}
`;
  expect(entries(page)).toEqual([
    [5, "2024-03-04T11:30:00"],
    [9, "2024-03-04T10:45:00"],
    [13, "2024-03-04T10:00:00"],
  ]);
});

test("items below an entry without a time are its details", () => {
  const page = `# Outage

## Timeline

- Users could not log in
  - on the web
  - in the app
- We restarted the proxy
- All works again
`;
  expect(entries(page).map(([line]) => line)).toEqual([5, 8, 9]);
});

test("a time without its half of the day follows the afternoon above it", () => {
  const list = (...items: string[]) =>
    `# Outage\n\n## Timeline\n\n${items.map((item) => `- ${item}\n`).join("")}`;
  const times = (text: string) => read(text).timeline.map(({ at }) => at?.slice(5));
  expect(
    times(list("May 4, 2024 1:34pm: Reports", "May 4 2:00: We look", "May 4 2:40: Fix is live")),
  ).toEqual(["05-04T13:34", "05-04T14:00", "05-04T14:40"]);
  expect(times(list("May 4, 2024 11:11 pm: Restore", "May 4 11:19: Restored"))[1]).toBe("05-04T23:19");
  expect(times(list("May 4, 2024 11:50 pm: Down", "1:10: Up"))[1]).toBe("05-05T01:10");
  expect(times(list("May 4, 2024 1:34pm: Reports", "May 5 2:00: We look"))[1]).toBe("05-05T02:00");
  expect(times(list("May 4, 2024 9:10 am: Reports", "9:05: Deploy"))[1]).toBe("05-04T09:05");
});

test("a list of milestones gives way to the chronology that tells more", () => {
  const report = `# Keys in a public branch

- **Key events**
  - First detected 2024-05-03 15:35
  - Incident declared 2024-05-03 16:48
  - Repaired 2024-05-04 11:02
  - Resolved 2024-05-04 12:34

- **Context**:

15:30 – A plan is pushed

16:08 – A colleague finds the keys in it

* of the bucket
* of the queue

20:45 – The last key is gone

- **Resolution**:

All keys were renewed.
`;
  const { resolved, timeline, resolution } = read(report);
  expect(resolved?.value).toBe("2024-05-04T12:34");
  expect(timeline.map(({ lines }) => lines)).toEqual([
    [11, 11],
    [13, 16],
    [18, 18],
  ]);
  expect(resolution?.text).toBe("All keys were renewed.");
});

test("milestones are the chronology where nothing else is", () => {
  expect(
    read("# Outage\n\n## Key events\n\n- Started 2024-05-03 15:35\n- Resolved 2024-05-03 16:00\n").timeline,
  ).toHaveLength(2);
});

test("brackets may say that a part is told in time", () => {
  const report =
    "# Pool full\n\n## What happened (timeline, UTC)\n\n- **09:39** – One query hangs\n- Users see errors\n- **11:55** – All well again\n";
  expect(read(report).timeline).toHaveLength(3);
});

test("shares in a table are no times", () => {
  const report =
    "# Echo\n\n## Measured\n\n| share | text |\n|---|---|\n| 0.40 | one |\n| 0.18 | two |\n| 0.06 | three |\n";
  expect(read(report).timeline).toEqual([]);
});

test("what stands for a time that cannot be placed stays with its event", () => {
  const page = `# Outage

## Timeline

| Time | Event |
| --- | --- |
| T+0 | The node is switched off |
| T+90s | The alert fires |
| the next day | The node is replaced |
| – | A review is held |
| unknown | The report is written |
`;
  expect(read(page).timeline.map(({ text }) => text)).toEqual([
    "T+0 · The node is switched off",
    "T+90s · The alert fires",
    "the next day · The node is replaced",
    "A review is held",
    "The report is written",
  ]);
});

test("a name in front of nothing but a time is what happened then", () => {
  const page = `# Outage

## Timeline

- **Keys replaced**: 2024-03-05 15:01 UTC
- **History rewritten**: 15:04–15:20 UTC
- **First report**: 15:30 UTC (by a customer)
- **Detection**: 15:40 UTC
  - The probe turned red
- **Partial remedy**: 15:50 UTC - half of the nodes answer
`;
  expect(
    read(page).timeline.map(({ at, until, text }) => [at?.slice(11, 16), until?.slice(11, 16), text]),
  ).toEqual([
    ["15:01", undefined, "Keys replaced"],
    ["15:04", "15:20", "History rewritten"],
    ["15:30", undefined, "First report (by a customer)"],
    ["15:40", undefined, "The probe turned red"],
    ["15:50", undefined, "Partial remedy: half of the nodes answer"],
  ]);
});
