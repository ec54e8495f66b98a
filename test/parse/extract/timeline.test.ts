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
