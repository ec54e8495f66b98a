import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

function lessons(text: string): Record<string, number[]> {
  const parts = Object.entries(read(text).lessons).map(([part, items]) => [
    part,
    items.map(({ lines }) => lines[0]),
  ]);
  return Object.fromEntries(parts.filter(([, lines]) => (lines?.length ?? 0) > 0));
}

const OPENING = "# Queue stood still\n\nThe queue stood still for an hour.";

describe("items that say by their sign how it went", () => {
  test.each(["What went well / What didn't", "+/-", "Lessons", "Good and bad", "👍 / 👎"])(
    "below %s",
    (heading) => {
      const text = `${OPENING}\n\n## ${heading}\n\n+ the page came at once\n+ the runbook worked\n- nobody knew who owns it\n`;
      expect(lessons(text)).toEqual({ wentWell: [7, 8], wentPoorly: [9] });
    },
  );

  test("in brackets, and with luck between them", () => {
    expect(
      lessons(`${OPENING}\n\n**Lessons**\n\n(+) the page came at once\n(–) one old modem\n(–) no spare\n`),
    ).toEqual({
      wentWell: [7],
      wentPoorly: [8, 9],
    });
    expect(
      lessons(`${OPENING}\n\n## Good / bad / luck\n\n+ quick reload\n- muted check\n* it was a Monday\n`),
    ).toEqual({
      wentWell: [7],
      wentPoorly: [8],
      gotLucky: [9],
    });
  });

  test.each<[sign: string]>([["-"], ["+"], ["*"]])("not where all have the same: %s", (sign) => {
    const text = `${OPENING}\n\n## What went well\n\n${sign} the page came at once\n${sign} the runbook worked\n`;
    expect(lessons(text)).toEqual({ wentWell: [7, 8] });
  });

  test("not where they weigh options", () => {
    const text = `${OPENING}\n\n## Options\n\n### Pros\n\n- no downtime\n\n### Cons\n\n- slow\n`;
    expect(lessons(text)).toEqual({});
  });
});

describe("headings that break off behind what went well", () => {
  test.each(["WHAT DIDN'T", "What did not", "Not so good", "Less well"])("%s", (heading) => {
    const text = `${OPENING}\n\nWHAT WENT WELL\nThe warehouse told us at once\nThe vendor was quick\n\n${heading}\nNo alert on the quota\nOnly one of us has access\n`;
    expect(lessons(text)).toEqual({ wentWell: [6, 7], wentPoorly: [10, 11] });
  });
});

test("luck told behind a label", () => {
  const text = `${OPENING}\n\nThe fix went out.\n\nLucky: it was a Saturday night and nobody was in.\n`;
  expect(lessons(text)).toEqual({ gotLucky: [7] });
});

test("a list of what went wrong is one of lessons, prose tells the cause", () => {
  expect(lessons(`${OPENING}\n\n## What went wrong?\n\n- we trusted a patch\n- we did not look\n`)).toEqual({
    wentPoorly: [7, 8],
  });
  expect(lessons(`${OPENING}\n\n## What went wrong?\n\nA patch held a lock.\n`)).toEqual({});
});

test.each<[well: string, poorly: string, learned: string]>([
  ["Glad", "Sad", "Notes to self"],
  ["Liked", "Lacked", "Learned"],
  ["Positive", "Negative", "For next time"],
  ["Ce qui a marché", "Ce qui n'a pas marché", "Ce qu'on retient"],
  ["What helped us", "What slowed us down", "What we'd tell a friend"],
])("the parts %s, %s and %s", (well, poorly, learned) => {
  const text = `${OPENING}\n\n## ${well}\n\n- Ana\n\n## ${poorly}\n\n- no alert\n\n## ${learned}\n\n- disks fill\n`;
  expect(lessons(text)).toMatchObject({ wentWell: [7], wentPoorly: [11] });
});

test("what one would do differently went poorly", () => {
  expect(lessons(`${OPENING}\n\n## What I'd do differently\n\n- look at the disk\n`)).toEqual({
    wentPoorly: [7],
  });
});

test("headings that no blank line parts from the list above them", () => {
  const text = `${OPENING}\n\nWent well\n- the page came at once\n- the runbook worked\nWent badly\n- nobody knew the owner\nLuck\n- a Tuesday\n`;
  expect(lessons(text)).toEqual({ wentWell: [6, 7], wentPoorly: [9], gotLucky: [11] });
});

test("a table with a column for what went well and one for what did not", () => {
  const text = `${OPENING}\n\n## Retrospective\n\n| What went well | What went badly |\n|---|---|\n| the page came | no owner |\n| the runbook | |\n`;
  expect(lessons(text)).toEqual({ wentWell: [9, 10], wentPoorly: [9] });
});

test("whole sentences above a list are lessons as well, what a template asks for is none", () => {
  const told =
    "The new rule was merged together with its check, which is why nobody saw that the old one still held.";
  const asked =
    "Things that could have gone better and for which there should be a task of their own somewhere below.";
  const opening = `${OPENING}\n\n## What went well\n\n- a calm tone\n\n## What went poorly\n\n`;
  expect(lessons(`${opening}${told}\n\n- nobody was paged\n`)).toEqual({
    wentWell: [7],
    wentPoorly: [11, 13],
  });
  expect(lessons(`${opening}${asked}\n\n- nobody was paged\n`)).toEqual({
    wentWell: [7],
    wentPoorly: [13],
  });
});

test("what is asked among the lessons is none, nor are findings under headings of their own", () => {
  const asked =
    "## Lessons\n\n### Learned\n\n- Test restores\n\n### Questions raised\n\n- Should we lock rows?\n";
  const found =
    "## Findings\n\n### 1. The host was up\n\nProbes were green.\n\n### 2. A message was lost\n\nAt two.\n";
  const lessons = (text: string) => read(`# Outage\n\n${text}`).lessons.learned.map(({ lines }) => lines[0]);
  expect([lessons(asked), lessons(found)]).toEqual([[7], []]);
});

test.each<[heading: string, told: Record<string, number[]>]>([
  ["What did not break", {}],
  ["The good news", {}],
  ["The good", { wentWell: [7, 8] }],
  ["What would have helped", { wentPoorly: [7, 8] }],
])("%s", (heading, told) =>
  expect(lessons(`${OPENING}\n\n## ${heading}\n\n- A list of all queues\n- The page of old times\n`)).toEqual(
    told,
  ),
);

describe("items that name what they tell of", () => {
  const lessons = (items: string) => read(`# Queue stuck\n\n## Lessons learned\n\n${items}`).lessons;
  test("are told apart by their names", () =>
    expect(
      lessons(
        "- **What went well:** the page came at once\n- **What went wrong:** nobody knew the owner\n- Owners belong into the runbook\n",
      ),
    ).toEqual({
      wentWell: [{ text: "the page came at once", lines: [5, 5] }],
      wentPoorly: [{ text: "nobody knew the owner", lines: [6, 6] }],
      gotLucky: [],
      learned: [{ text: "Owners belong into the runbook", lines: [7, 7] }],
    }));
  test("are lessons where only one does", () =>
    expect(lessons("- What went well: the page\n- Owners belong into the runbook\n").learned).toHaveLength(
      2,
    ));
});
