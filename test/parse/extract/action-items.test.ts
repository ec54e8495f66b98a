import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

function actions(text: string): [number, string | null][] {
  return read(text).actionItems.map(({ lines, owner }) => [lines[0], owner]);
}

function lines(text: string): number[] {
  return actions(text).map(([line]) => line);
}

describe("a list that a sentence promises", () => {
  test.each([
    "To keep this from happening again, we will:",
    "A lot went wrong. Here is what we're going to change:",
    "The following measures will be taken:",
    "In the future, we shall do better:",
    "These steps should prevent a recurrence:",
  ])("%j", (text) =>
    expect(
      lines(`# Outage\n\nThe site was down.\n\n${text}\n\n- One server at a time\n- A known image\n`),
    ).toEqual([7, 8]),
  );

  test.each([
    "The site consists of:",
    "If you are affected, you will need:",
    "We restarted these in turn:",
    "Customers will see one of these:",
  ])("%j promises nothing", (text) =>
    expect(lines(`# Outage\n\nThe site was down.\n\n${text}\n\n- One server\n- A known image\n`)).toEqual([]),
  );
});

test("short paragraphs of proposals are a task each", () => {
  const text = `# Outage

## Follow-up

The monitor should tell more people. It tells one.

It would be useful to have a second line. (added)

The check looks at the wrong host. (fixed)
`;
  expect(lines(text)).toEqual([5, 7, 9]);
});

test("a story told in paragraphs is no list of tasks", () => {
  const text = `# Outage

## Follow-up

The provider called the next day and apologised.

Two weeks later the disks were swapped.
`;
  expect(lines(text)).toEqual([]);
});

test("sentences in an indented block are items", () => {
  const text = `# Outage

## Preventative measures

We will do this:

    Add a monitor for slow queries.
    Raise the number of replicas.
`;
  expect(lines(text)).toEqual([7, 8]);
});

test("a list indented as far as code is a list", () => {
  const text = `# Outage

## Preventative measures

### Checks

    - Monitoring: watch the queue.
    - **Training**: repeat the drill.
`;
  expect(lines(text)).toEqual([7, 8]);
});

test("headings above prose are the items, names of problems are not", () => {
  const text = `# Outage

## Future steps

### Problems found

- nobody was told

### Faster rollbacks

A rollback takes an hour. The images are built anew each time.

### One place for logs

We looked for the right file in four folders.
`;
  expect(lines(text)).toEqual([9, 13]);
});

test("bold numbers above lists of details are the items", () => {
  const text = `# Outage

## Action items

**1. Monitor** (free, 15 min)

- 13 addresses ready
- an account is needed

**2. Backups** (free)

- weekly
`;
  expect(lines(text)).toEqual([5, 10]);
});

test("headings that ask for something are the items", () => {
  const text = `# Outage

## Prevention

### ✅ Add an alert for failed logins

- Name: failed logins
- Window: one minute

### Raise the limit of the pool

- To 200
`;
  expect(lines(text)).toEqual([5, 10]);
});

test("ticked causes are no tasks", () =>
  expect(lines("# Outage\n\n## Contributing factors\n\n- [x] No test of the login\n")).toEqual([]));

test("nothing to do is no item", () =>
  expect(lines("# Outage\n\n## Action items\n\n- N/A\n- As above\n- Add a monitor\n")).toEqual([7]));

describe("owners that the items of a list name alike", () => {
  test.each<[string[], (string | null)[]]>([
    [
      ["ICL to update the library", "Hypha to open an issue", "Add a test"],
      ["ICL", "Hypha", null],
    ],
    [
      ["Add a test (Ada)", "Add a monitor (Ada, Grace Hopper)"],
      ["Ada", "Ada, Grace Hopper"],
    ],
    [
      ["Define tests : Ada L write a story", "Pin the modules : Grace", "Add a limit : Existing story"],
      ["Ada L", "Grace", null],
    ],
    [
      ["Add a test – Ada", "Add a limit – Grace"],
      ["Ada", "Grace"],
    ],
    [
      ["Add a check [CF to write a story]", "Add a channel [IBG] [done]", "Add a page [AB]"],
      ["CF", "IBG", "AB"],
    ],
    [
      ["Upgrade the nodes (Kubernetes)", "Upgrade the boards (Grafana)"],
      [null, null],
    ],
    [
      ["Need to add a test", "Plan to add a limit"],
      [null, null],
    ],
    [
      ["Add a test (Ada)", "Raise the limit", "Add a monitor", "Drill it"],
      [null, null, null, null],
    ],
  ])("%j → %j", (items, owners) =>
    expect(
      actions(`# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`).map(
        ([, owner]) => owner,
      ),
    ).toEqual(owners),
  );
});

test.each([
  ["| Tiltak | Eier |", "Overvåk minnet"],
  ["| # | 항목 | 오너 |", "알림 추가하기"],
  ["| Maßnahme | Verantwortlich |", "Alarm für volle Platten"],
])("the owners of a table headed %j", (head, task) => {
  const cells = head.includes("#") ? `| 1 | ${task} | Ada |` : `| ${task} | Ada |`;
  const rule = head.replace(/[^|]+/g, " --- ").trim();
  const text = `# Outage\n\n## Action items\n\n${head}\n${rule}\n${cells}\n`;
  expect(read(text).actionItems.map(({ text, owner }) => [text, owner])).toEqual([[task, "Ada"]]);
});

describe("who has a task, behind it", () => {
  const list = (...items: string[]) =>
    `# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
  const owners = (text: string) => actions(text).map(([, owner]) => owner);

  test.each<[item: string, owner: string]>([
    ["Renew certificates by themselves – Tove – by end of March", "Tove"],
    ["Renew certificates by themselves – Tove, this week", "Tove"],
    ["Watch the disk (Jens, bis 31.01.)", "Jens"],
    ["Wait before reconnecting → mobile team, in 7.3", "mobile team"],
    ["Wait before reconnecting -> mobile team", "mobile team"],
    ["Failover test twice a year. Resp.: TB", "TB"],
    ["An alert on old queues. Me, this week", "Me"],
    ["Smaller attachments (Gareth to raise with the lab)", "Gareth"],
    ["Save carts every minute (équipe Socle)", "équipe Socle"],
  ])("of a single task: %s", (item, owner) => {
    expect(owners(list(item, "Write it all down"))).toEqual([owner, null]);
  });

  test("of several tasks alike, names written small and with when beside them", () => {
    expect(
      owners(
        list(
          "cap per hour (beatriz)",
          "alert on volume (hugo-m, friday)",
          "marker in UTC (ilse + jo)",
          "tests",
        ),
      ),
    ).toEqual(["beatriz", "hugo-m", "ilse + jo", null]);
    expect(
      owners(list("Cap per hour -- Bea", "Alert on volume -- Hugo, Q3", "Marker in UTC -- no owner yet")),
    ).toEqual(["Bea", "Hugo", null]);
  });

  test("of boxes outside a list of tasks", () => {
    const text = "# Outage\n\nDown for an hour.\n\n- [ ] cap per hour (bea)\n- [x] marker in UTC (ilse)\n";
    expect(owners(text)).toEqual(["bea", "ilse"]);
  });

  test.each([
    ["Set timeouts (Elastic Search)", "Add alerts"],
    ["Test failover (optional)", "Add alerts (later)"],
    ["Raise the limit – 500 per second", "Add alerts – on all hosts"],
    ["Move the load (Redis, in staging)", "Add alerts"],
    ["Lower the window 20k -> 5k", "Raise it 5 → 10"],
  ])("no owner in %s", (...items) => {
    expect(owners(list(...items))).toEqual([null, null]);
  });
});

test.each([
  ["O quê | Quem | Até quando | Situação", "Trocar o contato | Rafael | 31/08/2023 | concluído"],
  ["Quoi | Qui | Échéance | État", "Changer le contact | Rafael | 31/08/2023 | fait"],
  ["Was | Wer | Bis wann | Stand", "Kontakt ändern | Rafael | 31.08.2023 | erledigt"],
  ["Measure | Accountable | Target | Status", "Change the contact | Rafael | 31.08.2023 | Closed"],
])("a table of tasks with the columns %s", (head, row) => {
  const text = `# Outage\n\n## Action plan\n\n| ${head} |\n|---|---|---|---|\n| ${row} |\n`;
  expect(read(text).actionItems).toMatchObject([{ owner: "Rafael", due: "2023-08-31", status: "done" }]);
});

describe("the name of a group says whose its tasks are", () => {
  function ownerUnder(group: string, story = "Reported by Ana."): string | null | undefined {
    const text = `# Outage\n\n${story}\n\n## Action items\n\n### ${group}\n\n- Add a limit\n- Raise the timeout\n`;
    return read(text).actionItems[0]?.owner;
  }

  test.each([
    ["Platform team", "Platform team"],
    ["Tasks for the web team", "web team"],
    ["SRE team actions (done)", "SRE team"],
    ["Ana's tasks", "Ana"],
    ["Actions for Ana", "Ana"],
  ])("%j", (group, owner) => expect(ownerUnder(group)).toBe(owner));

  test.each(["Database tasks", "Immediate actions", "Actions for Monday", "Monitoring actions"])(
    "%j is nobody",
    (group) => expect(ownerUnder(group)).toBeNull(),
  );

  test("a name that the document knows of nobody is a topic", () =>
    expect(ownerUnder("Ana actions", "It was down.")).toBeNull());
});

test.each([
  ["Storage team should look at the disks", "Storage team"],
  ["Add a probe (done by Ana)", "Ana"],
  ["The team should look at the disks", null],
])("%j belongs to %s", (task, owner) =>
  expect(actions(`# Outage\n\n## Action items\n\n- ${task}\n- Add a test\n`)).toEqual([
    [5, owner],
    [6, null],
  ]),
);

test("a table of tasks is one wherever it stands, a table of what was tried is none", () => {
  const text = `# Outage

## Summary

It was down.

| Action item | Owner | Status |
| --- | --- | --- |
| Add a limit | Ana | Done |

## What we tried

| Action | Result | Owner |
| --- | --- | --- |
| Restarted it | nothing | Ana |
`;
  expect(actions(text)).toEqual([[9, "Ana"]]);
});

test("a statement above its details is the task, a name above its items is not", () => {
  const text = `# Outage

## Prevention

- Extended the checks:
  - of the last commit
  - of the branch
- Add alerts for:
  - the queue
- Monitoring:
  - Watch the free slots
`;
  expect(lines(text)).toEqual([5, 8, 11]);
  expect(read(text).actionItems[1]?.text).toBe("Add alerts for: the queue");
});

test("what weighs tasks, tells their details or asks is no task", () => {
  const text = `# Outage

## Prevention

File: \`limits.yml\`, at the end

- Add a limit
- [ ] Does it depend on the other package?

### Validation

- All tests pass on all branches

### Pros

- It is fast and cheap
`;
  expect(lines(text)).toEqual([7]);
});

test("a label in a closing block is no task beside a list of them", () => {
  const tail = "## Status\n\n**Prevention**: guards were added by Ana\n";
  expect(lines(`# Outage\n\n## Action items\n\n- Add a limit\n- Add a test\n\n${tail}`)).toEqual([5, 6]);
  expect(lines(`# Outage\n\nIt was down.\n\n${tail}`)).toEqual([7]);
});

test("items that a template left are no lessons", () => {
  const text = "# Outage\n\n## What went well\n\n- Item A\n- Item B\n- The pager worked\n";
  expect(read(text).lessons.wentWell.map((item) => item.lines[0])).toEqual([7]);
});

describe("paragraphs with numbers or letters", () => {
  test("of decimals below a heading of tasks", () => {
    const text = `# Outage

## 6. Measures

6.1 Contract test against a slow acquirer. Owner: Payments Engineering. Due: 30 July 2021.

6.2 Reconciliation to run hourly. Owner: Finance Systems. Status: Open.
`;
    expect(actions(text)).toEqual([
      [5, "Payments Engineering"],
      [7, "Finance Systems"],
    ]);
  });

  test("of letters below a question, without the regards behind them", () => {
    const text = `# Outage

**6) What will you do?**

a) The job marks links and removes them a week later.

b) It stops when there are too many.

With our regards,
Ottilie, Head of Engineering
`;
    expect(lines(text)).toEqual([5, 7]);
  });
});

test("what is beside the list does not name it", () => {
  const text =
    "# Wheels without the extension\n\nThe upload was bad.\n\n## So that it does not happen again\n\nApart from the fix itself:\n\n- run the tests elsewhere\n- a second reader\n";
  expect(lines(text)).toEqual([9, 10]);
});

test.each([
  "For day shift:",
  "Things that need to happen, in my view:",
  "We agreed on Monday that this will change:",
])("%s opens a list of tasks", (intro) => {
  expect(
    lines(`# Outage\n\nThe site was down.\n\n${intro}\n\n- check the windows\n- a larger queue\n`),
  ).toEqual([7, 8]);
});

test("what is to improve among the lessons is a lesson as well", () => {
  const text =
    "# Outage\n\n## Lessons learned\n\n### Process improvements\n\n- Test the backup\n- Write it down\n";
  expect(read(text).lessons.learned.map((item) => item.lines[0])).toEqual([7, 8]);
});

describe("tasks that no sign of a list begins", () => {
  const tasks = (body: string, heading = "What we'll change") =>
    lines(`# The kettles\n\nWe sold too many.\n\n## ${heading}\n\n${body}\n`);

  test("a paragraph each, which say how it is done from now on", () => {
    expect(
      tasks(`The script now refuses any table with a trigger.

Schema changes happen on Tuesdays, when two of us are here.

And we get a small alarm, which was my idea. It was cheaper than the printer.

Sorry again, all of you.`),
    ).toEqual([7, 9, 11]);
  });

  test("but no story told in paragraphs", () => {
    expect(tasks("The vendor called the next day.\n\nTwo weeks later the disks were swapped.")).toEqual([]);
  });

  test("a line each, in small letters", () => {
    const body =
      "~~make the load repeatable~~ (ioana)\naudit the other fourteen tasks (ioana + pavel, this sprint)\nrow count as a check\nunmute the first of the month";
    expect(actions(`# Counted twice\n\nAll was counted twice.\n\ntodo\n----\n${body}\n`)).toEqual([
      [7, "ioana"],
      [8, "ioana + pavel"],
      [9, null],
      [10, null],
    ]);
  });

  test("but one of a paragraph that was wrapped", () => {
    const body =
      "we want to look at the settings of each of the nodes in the\ncluster and at the way in which they are rolled out to all of\nthem before the sale of the next season begins in the autumn";
    expect(tasks(body)).toEqual([7]);
  });

  test("a line each, as a quotation", () => {
    const body =
      "> Unit in the name of the setting. -- Shauna, before 29 March\n> Shop sheds load by itself. -- Farida\n> Connection released while waiting. -- no owner yet";
    expect(actions(`# The sale\n\nAll came at once.\n\n## Jobs\n\n${body}\n`)).toEqual([
      [7, "Shauna"],
      [8, "Farida"],
      [9, null],
    ]);
  });

  test("columns of spaces", () => {
    const body =
      "6.1 Plant code comes from the system    Kowalczyk    CW 45    open\n6.2 Print servers into the backup plan    IT    CW 40    done\n6.3 Ask the sister plant    Rossi";
    const { actionItems } = read(`# Wrong labels\n\nThe labels were wrong.\n\n6 Measures\n${body}\n`);
    expect(actionItems).toMatchObject([
      { text: "Plant code comes from the system", owner: "Kowalczyk", due: "CW 45", status: "open" },
      { text: "Print servers into the backup plan", owner: "IT", due: "CW 40", status: "done" },
      { text: "Ask the sister plant", owner: "Rossi", due: null, status: null },
    ]);
  });

  test("a signature is none", () => {
    expect(tasks("- run the tests elsewhere\n- a second reader\n\n— Aurélie")).toEqual([7, 8]);
  });
});

test("a single name at the end, where others of the list have owners, or where it is somebody's", () => {
  const list = (...items: string[]) => items.map((item) => `- ${item}`).join("\n");
  const owners = (story: string, ...items: string[]) =>
    actions(`# Empty carts\n\n${story}\n\n## Actions\n\n${list(...items)}\n`).map(([, owner]) => owner);
  expect(owners("Carts were empty.", "Alert on evictions (Yacine, 20/01)", "Review the size – Maud")).toEqual(
    ["Yacine", "Maud"],
  );
  expect(owners("Noticed by Maud.", "Alert on evictions", "Review the size (Maud)")).toEqual([null, "Maud"]);
  expect(owners("Carts were empty.", "Alert on evictions", "Review the size (Carts)")).toEqual([null, null]);
});

describe("what the tasks are good for", () => {
  test.each([
    "These measures will help us to avoid a second outage.",
    "Together, these steps are intended to reduce the risk.",
    "This layered approach will make the login more robust.",
    "All of these improvements should strengthen the platform.",
  ])("%j is no task", (text) =>
    expect(lines(`# Outage\n\n## Action items\n\n- Renew the key\n- Watch the queue\n- ${text}\n`)).toEqual([
      5, 6,
    ]),
  );

  test.each(["These hosts should be replaced.", "This plan is kept in the wiki."])("%j is one", (text) =>
    expect(lines(`# Outage\n\n## Action items\n\n- Renew the key\n- ${text}\n`)).toEqual([5, 6]),
  );
});

test.each([
  ["Empty the cache; done", "done"],
  ["Delete all old dumps; completed as of 2023-10-29.", "done"],
  ["Move the mirror – completed on 3 May 2023", "done"],
  ["Ask the host; in progress", "in-progress"],
  ["Close the port; open the other", null],
])("%j is %s", (text, status) =>
  expect(read(`# Outage\n\n## Action items\n\n- ${text}\n`).actionItems[0]?.status).toBe(status),
);

test.each([
  ["Improvements and fixes", ["detect", "repair", "process"]],
  ["Corrective and preventive measures", ["detect", "repair", "process"]],
  ["Prevention", ["prevent", "prevent", "prevent"]],
])("%s: a name for all that is to be done tells no kind, one for some of it does", (heading, kinds) => {
  const page = `# Outage\n\n## Action items\n\n### ${heading}\n\n- Alert on a full queue\n- Fix the queue's limit\n- Update the runbook\n`;
  expect(read(page).actionItems.map(({ kind }) => kind)).toEqual(kinds);
});
