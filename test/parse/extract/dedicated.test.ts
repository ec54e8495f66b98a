import { describe, expect, test } from "vitest";
import type { Lines } from "../../../src/model/postmortem.ts";
import { read } from "./read.ts";

type Told = "impact" | "rootCause" | "resolution";

function textOf(field: Told, text: string): string | undefined {
  return read(`# Outage\n\n${text}\n`)[field]?.text;
}

describe("the part that is named for a statement", () => {
  test.each<[string, Told, string, string]>([
    [
      "a cause among the facts gives way to that below the timeline",
      "rootCause",
      "**Impact:** no mail\n\n**Root cause:** a disk\n\n## Timeline\n\n- 10:00 Mail stops.\n\n## Notes\n\n**Cause:**\n\nNobody rotated the logs.",
      "Nobody rotated the logs.",
    ],
    [
      "a timeline with the recovery gives way to the recovery alone",
      "resolution",
      "## Timeline and recovery\n\n1. The lease ran out.\n2. The node was rebuilt.\n\n## Resolution\n\nNames in place of addresses.",
      "Names in place of addresses.",
    ],
    [
      "the immediate response within the repair",
      "resolution",
      "## Solution\n\n### Immediate response\n\nThe old image was put back.\n\n### Investigation\n\nWe read the logs.",
      "The old image was put back.",
    ],
    [
      "measures that are said to have been taken",
      "resolution",
      "## Response\n\n### Immediate actions\n\nThe following steps were taken:\n\n- Disabled the old tokens.\n- Search for copies.",
      "The following steps were taken:\nDisabled the old tokens.\nSearch for copies.",
    ],
    [
      "corrective actions that are told as done, where nothing else tells the repair",
      "resolution",
      "## Summary\n\nMail was late.\n\n## Corrective actions\n\n- Restarted the queue.\n- Raised its limit.",
      "Restarted the queue.\nRaised its limit.",
    ],
    [
      "cause and repair, undivided, whatever words tell the repair",
      "resolution",
      "## Root cause and resolution\n\nThe library expected the older format. It was merely a matter of installing it anew.",
      "The library expected the older format. It was merely a matter of installing it anew.",
    ],
    [
      "follow-ups that are called fixes as well give way to the fix",
      "resolution",
      "## Fix\n\nThe index was built anew.\n\n## Follow-ups and remediations\n\n- The upgrade was deployed to staging.",
      "The index was built anew.",
    ],
    [
      "what shows the cause, not what was ruled out",
      "rootCause",
      "## Root cause\n\n### Eliminated hypotheses\n\nThe network was fine.\n\n### Confirmed root cause\n\nThe name was not on the list.\n\nEvidence:\n\n- The page asks for it.",
      "The name was not on the list.\nEvidence:\nThe page asks for it.",
    ],
    [
      "what each of the causes did",
      "impact",
      "## Impact\n\nWe lost a day.\n\n## Root causes\n\n### The queue\n\nIt had no limit.\n\n**Impact:** No mail for an hour.",
      "We lost a day.\nNo mail for an hour.",
    ],
    [
      "a workaround gives way to the fix",
      "resolution",
      "## Workaround\n\nRestart the reader each hour.\n\n## Fix\n\nThe reader closes its files.",
      "The reader closes its files.",
    ],
    [
      "task boxes that say how the repair stands give way to it",
      "resolution",
      "## Resolution\n\nThe order was turned round.\n\n## Remediation status\n\n- [x] Order turned round\n- [ ] Deployed",
      "The order was turned round.",
    ],
    [
      "all items of a list, also one that begins with the name of a part",
      "resolution",
      "## Resolution\n\n1. **Origin (the real fix)** – answers are kept.\n2. **Edge** – robots are asked.\n3. **Quota** – a cap a day.",
      "Origin (the real fix) – answers are kept.\nEdge – robots are asked.\nQuota – a cap a day.",
    ],
    [
      "the whole of the actions taken, not the one item with a label of its own",
      "resolution",
      "## Actions taken\n\n- Restarted the reader.\n- Replaced the cable.\n- **On recovery:** the reader says so.\n- Raised the limit.",
      "Restarted the reader.\nReplaced the cable.\nOn recovery: the reader says so.\nRaised the limit.",
    ],
    [
      "the impact in bold behind a timeline",
      "impact",
      "## Timeline\n\n- 10:00 Mail stops.\n- 11:00 Mail is back.\n\n**Summary of impact:**\n\n- No mail for an hour.",
      "No mail for an hour.",
    ],
    [
      "the cause below the rank of the timeline that is told before it",
      "rootCause",
      "## Timeline\n\n- 10:00 Mail stops.\n- 11:00 Mail is back.\n\n### Causes\n\nThe lease ran out.",
      "The lease ran out.",
    ],
    [
      "not the phase of a timeline that tells its times",
      "resolution",
      "## Timeline\n\n- 10:00 Mail stops.\n\n### Resolution\n\n- 11:00 Mail is back.\n\n## Fix\n\nThe lease is longer.",
      "The lease is longer.",
    ],
    [
      "how each of several causes was put right",
      "resolution",
      "## Root causes\n\n### The lock\n\nIt was held.\n\n**Fix:** It is let go.\n\n### The queue\n\nIt had no end.\n\n**Fix:** It has one.\n\n## Data cleanup\n\nThe copies are gone.",
      "It is let go.\nIt has one.\nThe copies are gone.",
    ],
    [
      "a bare label whose text stands behind the list",
      "resolution",
      "- **Steps**\n  - Seen at 10:00\n\n* one\n* two\n\n- **Resolution**:\n\nThe token was revoked.",
      "The token was revoked.",
    ],
    [
      "in the heading itself",
      "resolution",
      "## Root cause: the lease ran out.\n\n## Resolution: The lease was renewed by hand.",
      "The lease was renewed by hand.",
    ],
    [
      "in the heading itself, which holds no other",
      "rootCause",
      "Mail stopped.\n\n## Summary\n\nNo mail for an hour.\n\n# Root cause: The lease ran out.\n\n## Root cause and resolution\n\n# Root cause: Nobody renewed it.\n\n# Resolution: It was renewed by hand.",
      "The lease ran out.\nNobody renewed it.",
    ],
    [
      "what was spared, too",
      "impact",
      "## Impact\n\n### What was affected\n\n- Mail\n\n### What was not affected\n\n- News",
      "Mail\nNews",
    ],
    [
      "a cause that begins with when it came to light",
      "rootCause",
      "## Root cause\n\nThe lease ran out.\n\nOnce the queue filled, the writer gave up.",
      "The lease ran out.\nOnce the queue filled, the writer gave up.",
    ],
    [
      "the files that a repair changed",
      "resolution",
      "## Resolution\n\nThe lock is held while it writes.\n\n### Files changed\n\n- `writer.c`: the lock",
      "The lock is held while it writes.\nwriter.c: the lock",
    ],
    [
      "what prevents it within the repair, where it was done",
      "resolution",
      "## Fix\n\n1. **Cleanup:** the copies are gone.\n2. **Prevention:** Added a unique index.",
      "Cleanup: the copies are gone.\nPrevention: Added a unique index.",
    ],
    [
      "what ends at a name in bold with a bracket behind it",
      "impact",
      "**Impact**: No mail for an hour.\n\n**Timeline** (all times in UTC, from the log)\n\n- 10:00 Mail stops.\n- 11:00 Mail is back.",
      "No mail for an hour.",
    ],
    [
      "technical details of the cause",
      "rootCause",
      "## Root cause\n\nThe table was made anew.\n\n### Technical details\n\n- The file stayed, its content went.",
      "The table was made anew.\nThe file stayed, its content went.",
    ],
    [
      "immediate actions within the repair that were done",
      "resolution",
      "## Resolution\n\n### Immediate actions\n\n1. Removed the key.\n2. Rotated the token.\n\n### Permanent fix\n\n- A scan of every commit.",
      "Removed the key.\nRotated the token.\nA scan of every commit.",
    ],
    [
      "not those within it that are still to be done",
      "resolution",
      "## Resolution\n\n### Next actions\n\n- Remove the key from history.\n\n### Permanent fix\n\n- A scan of every commit.",
      "A scan of every commit.",
    ],
    [
      "under the words of a template",
      "resolution",
      "## Root cause and resolution must contain:\n\nThe disk was full.\n\nTo resolve it, we made room.",
      "To resolve it, we made room.",
    ],
    [
      "what allowed it",
      "rootCause",
      "## What allowed this to happen?\n\nTwo units were added up as one.",
      "Two units were added up as one.",
    ],
    [
      "what happened beside how it was fixed",
      "rootCause",
      "## Root cause & resolution\n\n### What happened?\n\nThe script wrote a letter for a digit.\n\n### How did we fix it?\n\nBy hand.",
      "The script wrote a letter for a digit.",
    ],
    [
      "one paragraph for the cause and what was changed",
      "resolution",
      "## Root cause and resolution\n\nThe page read all rows. Then we added an index, and it took 20 ms.",
      "The page read all rows. Then we added an index, and it took 20 ms.",
    ],
    [
      "what went wrong where nothing asks what went well",
      "rootCause",
      "## What happened\n\nMail was late.\n\n## What went wrong?\n\nThe consumer held a lock.",
      "The consumer held a lock.",
    ],
    [
      "a name with a number and its text in one item",
      "rootCause",
      "1. Impact\n   Nobody could pay.\n2. Root cause\n   The clock drifted.\n3. Corrective action\n   NTP again.",
      "The clock drifted.",
    ],
    [
      "a question with its answer in one item",
      "impact",
      "### Issue summary\n\n* what was the impact:\nthe internal site did not load.",
      "the internal site did not load.",
    ],
    [
      "what we did",
      "resolution",
      "## The incident\n\nOn Friday I upgraded the chart.\n\n## What I did\n\n1. Restored the backup of May\n2. Rebuilt the rest by hand",
      "Restored the backup of May\nRebuilt the rest by hand",
    ],
    [
      "how far it reached",
      "impact",
      "## Scope of the outage\n\nAll of the west wing.",
      "All of the west wing.",
    ],
    [
      "under a bare number",
      "rootCause",
      "1 Background\n\nA press.\n\n2 Root cause\n\nA worn belt.\n\n3 Measures\n\nA new belt.",
      "A worn belt.",
    ],
    [
      "getting out of it",
      "resolution",
      "## Getting out of it\n\nPause the sale and free the seats.",
      "Pause the sale and free the seats.",
    ],
    ["fixed how", "resolution", "**fixed how:**\n\n- zone set on the new box", "zone set on the new box"],
    ["the scope alone", "impact", "## Scope\n\nEvery tenth box.", "Every tenth box."],
    ["what was taken", "impact", "## What data was accessed?\n\nNames only.", "Names only."],
    ["how the attack worked", "rootCause", "## How the attack worked\n\nA stale key.", "A stale key."],
    ["what was affected", "impact", "## Affected records\n\nAll drafts of May.", "All drafts of May."],
  ])("%s", (_, field, text, told) => expect(textOf(field, text)).toBe(told));

  test.each<[string, Told, string]>([
    [
      "no deed where only the cause is told",
      "resolution",
      "## Root cause and resolution\n\nThe pool was far too small for so many readers.",
    ],
    ["an option of several", "resolution", "## Option 1: full restoration\n\nTake the copy of Monday."],
    ["a label that was left open", "resolution", "- Affected versions: 1 to 3\n- Workaround: TBD"],
  ])("is not %s", (_, field, text) => expect(textOf(field, text)).toBeUndefined());

  test("is not opened by a sentence that ends in a colon", () => {
    expect(
      read(
        "# Outage\n\n## Why we write this\n\nThis was an outage with much user impact: nobody could sign in.\n\nIt stays rare.\n",
      ).impact?.lines,
    ).toEqual([[5, 5]]);
  });

  test("an account without a word of the cause gives way to the summary that has it", () => {
    expect(
      textOf(
        "rootCause",
        "## Incident analysis\n\nThe shop was down on Friday.\n\n## Debugging process\n\n1. Read the log, due to habit.\n\n## Summary\n\nThe root cause of the outage was a bug in the template.",
      ),
    ).toBe("The root cause of the outage was a bug in the template.");
  });
});

describe("the repair that only the timeline tells", () => {
  const told = (entries: string): Lines[] | undefined =>
    read(`# Outage\n\n## Timeline\n\n${entries}\n`).resolution?.lines;

  test("is the remedies right before the recovery", () =>
    expect(
      told(
        "- 10:00 Alert fires.\n- 10:05 Restarted the proxy, which did not help.\n- 10:10 We investigate the disk.\n- 10:20 Removed the old logs.\n- 10:25 Service restored.\n- 10:40 All is well.",
      ),
    ).toEqual([[8, 9]]));

  test("is none where it came by itself, or nobody knows how", () =>
    expect(
      told("- 10:00 Alert fires.\n- 10:10 We investigate.\n- 10:25 All is well again."),
    ).toBeUndefined());

  test("gives way to what the prose says", () =>
    expect(
      read(
        "# Outage\n\n## Summary\n\nThe site was down. We replaced the disk.\n\n## Timeline\n\n- 10:00 Alert fires.\n- 10:20 Removed the old logs.\n- 10:25 Service restored.\n",
      ).resolution?.lines,
    ).toEqual([[5, 5]]));
});

test("a log of a machine is not what users met", () => {
  const { impact } = read(
    "# Outage\n\nThe network halted, with this error:\n\n```\nMar 16 05:02:52 host daemon[206]: CONSENSUS FAILURE\n```\n",
  );
  expect(impact?.lines).toEqual([[3, 3]]);
});

test("what a repair leaves for the short and the long term is still to be done", () => {
  const found = read(
    "# Outage\n\n## Remediation\n\n### Immediate (done)\n\n- Restarted the mill\n\n### Short term\n\n- Grease the wheel\n\n### Long-term (recommended)\n\n- Build a second mill\n\n### Short-term fix (applied)\n\n- Tied it with rope\n",
  );
  expect(found.resolution?.lines).toEqual([
    [7, 7],
    [19, 19],
  ]);
  expect(found.actionItems.map(({ lines: [line] }) => line)).toEqual([11, 15]);
});
