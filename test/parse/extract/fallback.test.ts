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

test("what the harm lists later on is told with it", () => {
  const { impact } = read(
    "# Report\n\nMail was down for an hour.\n\nA colleague wrote to us.\n\nThe following lists were affected:\n\n- Chess\n- Choir\n",
  );
  expect(impact?.lines).toEqual([
    [3, 3],
    [7, 7],
    [9, 10],
  ]);
});

test("what went well may bound the harm", () => {
  const { impact } = read(
    "# Report\n\n## Summary\n\nTwo jobs failed.\n\n## What went well\n\n- Ana was at hand\n- There was no user impact\n",
  );
  expect(impact?.lines).toEqual([
    [5, 5],
    [10, 10],
  ]);
});

test("a sentence that tells of the cause above all does not begin the harm", () => {
  const { impact } = read(
    "# Report\n\n## Summary\n\nThe incident was caused by a bug, because of a flaw in the lock.\n\nNobody could place an order.\n",
  );
  expect(impact?.lines).toEqual([[7, 7]]);
});

const LOG =
  "10:00 We rolled back to the wrong image.\n- 10:20 The posts were gone all the same.\n- 10:40 Ana looked at the copies.";

test("what the timeline tells is asked last", () => {
  const after = "## Notes\n\nThe table was restored from the copy of the night.";
  expect(read(`# Forum\n\n## 2024-05-12\n\n- ${LOG}\n\n${after}\n`).resolution?.lines).toEqual([[11, 11]]);
  expect(read(`# Forum\n\n## 2024-05-12\n\n- ${LOG}\n`).resolution?.lines).toEqual([[5, 5]]);
});

test("a section of its own comes first", () => {
  const { rootCause } = read("# Outage\n\nIt was caused by the network.\n\n## Root cause\n\nA cable.\n");
  expect(rootCause).toEqual({ text: "A cable.", lines: [[7, 7]], certainty: "stated" });
});

test("the harm ends where the cause begins", () => {
  const { impact } = read(
    "# Outage\n\n## Summary\n\nAll requests failed for an hour.\nOther apps failed as well.\nThe root cause of this outage was a wrong name.\n",
  );
  expect(impact?.lines).toEqual([[5, 6]]);
});

test("what is gone tells harm", () => {
  const { impact } = read(
    "# Report\n\n## Summary\n\nOn Monday all pictures disappeared.\n\n## Later\n\nThe shelf failed a day later.\n",
  );
  expect(impact?.lines).toEqual([[5, 5]]);
});

test("prose that tells nothing gives nothing", () => {
  const { impact, rootCause, resolution } = read("# Notes\n\nA quiet day.\n");
  expect([impact, rootCause, resolution]).toEqual([null, null, null]);
});

describe("a part by another name stands in", () => {
  test.each<[string, "impact" | "rootCause" | "resolution", string, Lines[] | undefined]>([
    ["symptoms for the harm", "impact", "## Symptoms\n\n- Logins failed\n- Pages stayed empty", [[5, 6]]],
    ["in whatever words", "impact", "## The symptom\n\nI wrote to the bot and got silence.", [[5, 5]]],
    [
      "the diagnosis for the cause",
      "rootCause",
      "## Diagnosis\n\nThe clock was wrong, due to a bug in the driver.",
      [[5, 5]],
    ],
    [
      "the response for the repair",
      "resolution",
      "## Our response\n\nWe replaced the disk.\n\nAll mirrors are equal again.",
      [
        [5, 5],
        [7, 7],
      ],
    ],
    [
      "the steps taken",
      "resolution",
      "## Steps taken\n\n1. Restarted the router\n2. Restored the table",
      [[5, 6]],
    ],
    ["the actions taken", "resolution", "## Remediation actions taken\n\n- Restored the old rule", [[5, 5]]],
    [
      "the guards that were added",
      "resolution",
      "## Guardrails added\n\n- The build refuses a name that it does not know",
      [[5, 5]],
    ],
    ["what changed", "resolution", "## What changed\n\n- The reader keeps one copy", [[5, 5]]],
    [
      "not what will be changed",
      "resolution",
      "## Changes to be made\n\n- The reader keeps one copy",
      undefined,
    ],
    [
      "not what prevents it",
      "resolution",
      "## Preventive actions taken\n\n- Restored the old rule",
      undefined,
    ],
    [
      "not a response that tells of no repair",
      "resolution",
      "## Response\n\nThree people met in a call.",
      undefined,
    ],
  ])("%s", (_, field, text, lines) => {
    const passage = read(`# Outage\n\n${text}\n`)[field];
    expect(passage?.lines).toEqual(lines);
    if (passage) expect(passage.certainty).toBe("inferred");
  });
});

test("the plainest statement counts, wherever it stands", () => {
  const text = `# Slow pages

Pages were slow on Friday, perhaps because of the weather.

## A closer look

The load was as on other days.

The root cause was a missing index, which led to full scans.

## How we look at it now

Indexes matter.
`;
  expect(read(text).rootCause?.lines).toContainEqual([9, 9]);
});

describe("a section's statement", () => {
  test("leaves the other questions of a template out", () => {
    const text =
      "# Outage\n\n## Root cause\n\n### What caused the problem?\n\nA full disk.\n\n### Were the right people told?\n\nYes.\n";
    expect(read(text).rootCause?.lines).toEqual([[7, 7]]);
  });

  test("leaves advice to readers and thanks out", () => {
    const text =
      "# Outage\n\n## Impact\n\nSettings were lost.\n\nThank you for your patience.\n\n### How to get them back\n\nLog in again.\n";
    expect(read(text).impact?.lines).toEqual([[5, 5]]);
  });

  test("under a heading comes before a fact at the head of the document", () => {
    const text = "# Outage\n\n**Impact**: high\n**Date**: 2024-05-04\n\n## Impact\n\nNobody could sign in.\n";
    expect(read(text).impact?.lines).toEqual([[8, 8]]);
  });
});

test("labels of a summary give way to the parts below the timeline", () => {
  const { rootCause, impact } = read(
    "# Outage\n\nSummary:\n\nImpact: no mail for an hour.\n\nRoot cause: the disk.\n\nTimeline:\n\n10:00 Mail stops.\n\nRoot cause:\n\nNobody rotated the logs.\n",
  );
  expect(rootCause?.lines).toEqual([[15, 15]]);
  expect(impact?.text).toBe("no mail for an hour.");
});

test("mitigations behind the lessons are measures where the repair is told before them", () => {
  const lessons = "## What went well\n\n- The alert.\n\n## Mitigations\n\n- Keep logs for a week only.\n";
  expect(read(`# Outage\n\n## Solution\n\nWe made room.\n\n${lessons}`).resolution?.text).toBe(
    "We made room.",
  );
  expect(read(`# Outage\n\n${lessons}`).resolution?.text).toBe("Keep logs for a week only.");
});

test("every one of five whys tells the cause, also why nobody noticed", () => {
  const { rootCause } = read(
    "# Outage\n\n## 5 Whys\n\n1. **Why did mail stop?**\n   The disk was full.\n\n2. **Why wasn't it noticed?**\n   No alert.\n",
  );
  expect(rootCause?.lines).toEqual([
    [5, 6],
    [8, 9],
  ]);
});

describe("undivided prose about cause and repair is divided", () => {
  test.each([
    "To revive the mail server, we took these steps.",
    "The team was able to restore the service.",
    "The following steps were taken.",
    "We then rolled back the release.",
    "By correcting the name and restarting the server, it was over.",
  ])("%s", (repair) => {
    const { rootCause, resolution } = read(
      `# Outage\n\n## Root cause and resolution\n\nThe disk was full of logs.\n\n${repair}\n`,
    );
    expect(rootCause?.text).toBe("The disk was full of logs.");
    expect(resolution?.text).toBe(repair);
  });
});

test("lessons under numbered headings in a group of their own", () => {
  const lesson = (n: number, title: string) =>
    `#### ${n}. ${title}\n\n- **Problem:** A.\n- **Prevention:** B.\n\n`;
  const { lessons } = read(
    `# Outage\n\n## Lessons learned\n\n### What the release taught\n\n${lesson(1, "Test the backup")}${lesson(2, "Root cause named too early")}`,
  );
  expect(lessons.learned.map(({ text }) => text)).toEqual(["Test the backup", "Root cause named too early"]);
});

test("a note that was added later does not tell the harm", () => {
  const text = `# Shares dipped

**UPD:** access to the vaults was lost on purpose.

## Summary

Withdrawals failed for an hour.
`;
  expect(read(text).impact?.lines).toEqual([[7, 7]]);
});

describe("the cause where no part is named for it", () => {
  const cases: [string, string, Lines[] | undefined][] = [
    [
      "the fault that failed stands in for it",
      "# Report\n\n## Leadup\n\nThe fans were loud.\n\n## Fault\n\nA fan stood still.\n\n## Impact\n\nThe shop was down.\n",
      [[9, 9]],
    ],
    [
      "a cause that is called by its name in a sentence of harm",
      "# Report\n\nA DDoS attack took the shop offline.\n\nAll is well again.\n",
      [[3, 3]],
    ],
    [
      "not one that might be",
      "# Report\n\nAn attack would take the shop offline.\n\nThe shop was closed.\n",
      undefined,
    ],
  ];

  test.each(cases)("%s", (_, text, lines) => expect(read(text).rootCause?.lines).toEqual(lines));
});

describe("the cause in a part that names measures, too", () => {
  test("what its labels call the cause", () => {
    const { rootCause } = read(
      "# Report\n\n## Root causes & resolutions\n\n### 1. The queue\n\n**Root cause**: It had no limit.\n\n**Resolution**: Set one.\n",
    );
    expect(rootCause?.lines).toEqual([[7, 7]]);
  });
});

test("a cause that only a part within a part tells", () => {
  const { rootCause } = read(
    "# Report\n\n## Analysis\n\n### Phase 1\n\n#### Root cause\n\nThe queue had no limit.\n\n## Impact\n\nThe shop was down.\n",
  );
  expect(rootCause).toMatchObject({ lines: [[9, 9]], certainty: "stated" });
});

test.each([
  "Von neun bis elf konnten die Filialen keine Belege drucken.",
  "Les bons de livraison ne sont plus envoyés depuis lundi.",
  "As lojas ficaram fora do ar por vinte minutos.",
  "Durante una hora no se podía pagar en caja y varios clientes quedaron afectados.",
  "Касса перестала печатать чеки.",
  "店舗のレジから領収書を印刷する画面にアクセスできなかった。",
  "门店收银台无法打印小票。",
  "매장에서 영수증 출력 불가.",
])("harm is told in other languages, too: %s", (sentence) => {
  const { impact } = read(`# Kasse\n\n- [Chat](https://chat.example/outage)\n\n## Notes\n\n${sentence}\n`);
  expect(impact?.lines).toEqual([[7, 7]]);
});

test("a link and no more states nothing, unless it is one of what failed", () => {
  const links = "- [Outage channel](https://chat.example/1)\n- [Failed orders](https://board.example/2)\n";
  expect(read(`# Report\n\n${links}`).impact).toBeNull();
  expect(read(`# Report\n\nThe following were down:\n\n${links}`).impact?.lines).toEqual([
    [3, 3],
    [5, 6],
  ]);
});

test("a cause that points back is told with what it points to", () => {
  const { rootCause } = read(
    "# Report\n\nThe partition for logs ran full.\nThis caused the database to stop.\nCustomers could not pay.\n",
  );
  expect(rootCause?.text).toMatch(/^The partition for logs ran full/);
  const apart = read("# Report\n\nOn Monday we moved house.\n\nThis was caused by a bug in the cart.\n");
  expect(apart.rootCause?.lines).toEqual([[5, 5]]);
});
