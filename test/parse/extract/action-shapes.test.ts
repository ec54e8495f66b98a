import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const STORY = "# Search was down\n\nSearch was down for an hour. Ana noticed it and called Ben.\n\n";

function tasks(body: string): [number, string | null][] {
  return read(STORY + body).actionItems.map(({ lines, owner }) => [lines[0], owner]);
}

function lines(body: string): number[] {
  return tasks(body).map(([line]) => line);
}

describe("whose a task is, in front of it", () => {
  test.each([
    "Ana: alert at 80%\n- Ben: bigger disk",
    "**Ana** – alert at 80%\n- **Ben** – bigger disk",
    "[Ana] alert at 80%\n- [Ben] bigger disk",
    "(Ana) alert at 80%\n- (Ben) bigger disk",
    "Ana will add an alert\n- Ben will order a disk",
    "Ana → alert at 80%\n- Ben → bigger disk",
  ])("- %s", (items) => {
    expect(tasks(`## Action items\n\n- ${items}\n`)).toEqual([
      [7, "Ana"],
      [8, "Ben"],
    ]);
  });

  test.each([
    "Alerting: page at 80%\n- Capacity: bigger disk",
    "**Monitoring** – page at 80%\n- **Storage** – bigger disk",
    "[Backend] page at 80%\n- [Frontend] a spinner",
  ])("but no topics: - %s", (items) => {
    expect(tasks(`## Action items\n\n- ${items}\n`)).toEqual([
      [7, null],
      [8, null],
    ]);
  });
});

test.each<[item: string, owner: string]>([
  ["Alert at 80%; owner Ana; due Friday", "Ana"],
  ["Bigger disk @ben by 2024-04-01", "@ben"],
  ["アラートを追加（担当：田中）", "田中"],
  ["增加告警（负责人：王伟）", "王伟"],
])("whose a task is, behind it: %s", (item, owner) => {
  expect(tasks(`## Action items\n\n- ${item}\n- Write it down\n`)).toEqual([
    [7, owner],
    [8, null],
  ]);
});

describe("lists with signs that Markdown does not know", () => {
  test.each([
    "(1) alert at 80%\n(2) bigger disk",
    "1/ alert at 80%\n2/ bigger disk",
    "#1 alert at 80%\n#2 bigger disk",
    "i) alert at 80%\nii) bigger disk",
    "[ ] alert at 80%\n[x] bigger disk",
    "✅ alert at 80%\n❌ bigger disk",
    "A1 alert at 80%\nA2 bigger disk",
  ])("%j", (body) => expect(lines(`## Actions\n\n${body}\n`)).toEqual([7, 8]));

  test.each([
    "> alert at 80%\n> bigger disk\n> another reader",
    "Alert at 80%\\\nBigger disk\\\nWrite it down",
    "alert at 80%\nbigger disk\nwrite it down",
  ])("%j", (body) => expect(lines(`## Actions\n\n${body}\n`)).toEqual([7, 8, 9]));

  test("the boxes that somebody drew say how far it is", () => {
    const { actionItems } = read(`${STORY}## Actions\n\n[ ] alert at 80%\n[x] bigger disk\n`);
    expect(actionItems.map(({ status }) => status)).toEqual(["open", "done"]);
  });

  test("the state before the owner", () => {
    const { actionItems } = read(`${STORY}## Actions\n\n- Alert at 80% ✅ (Ana)\n- Bigger disk 🚧 (Ben)\n`);
    expect(actionItems).toMatchObject([
      { owner: "Ana", status: "done" },
      { owner: "Ben", status: "in-progress" },
    ]);
  });
});

test.each([
  "How do we stop this from happening again?",
  "Making it better",
  "What is going to change",
  "Fixing it for good",
  "Was machen wir jetzt?",
  "Qu'allons-nous faire ?",
  "Qué hacemos ahora",
  "后续措施",
])("a list of tasks below %s", (heading) => {
  expect(lines(`### ${heading}\n\n- alert at 80%\n- bigger disk\n`)).toEqual([7, 8]);
});

test.each(["Actions agreed", "Actions arising", "Two things came out of it:"])("a list below %s", (line) => {
  expect(lines(`${line}\n\n1. alert at 80%\n2. bigger disk\n`)).toEqual([7, 8]);
});

test("numbered headings above lists", () => {
  const text = `Search was down

1. Summary

It was down for an hour.

2. Cause

The disk was full.

3. Next steps

- alert at 80% (done by Ana)
- bigger disk (Ben, next week)
`;
  expect(read(text).actionItems).toMatchObject([
    { lines: [13, 13], owner: "Ana", status: "done" },
    { lines: [14, 14], owner: "Ben", due: "next week" },
  ]);
});

test("nobody in a column is nobody", () => {
  const { actionItems } = read(
    `${STORY}## Actions\n\n| Action | Owner |\n|---|---|\n| Bigger disk | no one yet |\n`,
  );
  expect(actionItems.map(({ owner }) => owner)).toEqual([null]);
});

test("where measures are told in prose, their headings are the tasks", () => {
  const prose = "We lost an hour here.\nNobody could say which node it was.\n";
  const told = (first: string, second: string) =>
    lines(`## How will we do better\n\n### ${first}\n${prose}\n### ${second}\n${prose}`);
  expect(told("Faster rollbacks of releases", "A second pair of eyes")).toEqual([7, 11]);
  expect(told("Readers", "Writers")).not.toContain(7);
});

test("what is promised under recovery and lessons are tasks", () => {
  const body = `## Recovery and lessons learned

The load fell by itself. To keep this from happening again we will do the following:

- We will watch the lag of the replica.
- We will raise the limits.
`;
  expect(lines(body)).toEqual([9, 10]);
});

test("task boxes below the response are tasks", () => {
  expect(lines("## Response actions taken\n\n- [x] Removed the file\n- [x] Rotated the key\n")).toEqual([
    7, 8,
  ]);
});

describe("what stands among tasks and is none", () => {
  test('nor are people the verbs that "to" follows', () =>
    expect(tasks("## Action items\n\n- Speak to the owner\n- Nobody to use the key\n")).toEqual([
      [7, null],
      [8, null],
    ]));

  test("lines of a form", () =>
    expect(
      lines(
        "## Follow-up\n\n- Add an alert\n\n**Review date**: 2024-05-01  \n**Reviewed**: [ ] Yes / [ ] No\n",
      ),
    ).toEqual([7]));

  test("boxes that were ticked while verifying", () =>
    expect(lines("## Verification\n\n- [x] No key found in the history\n- [x] Pages load\n")).toEqual([]));

  test("whom the authors thank", () =>
    expect(lines("## Closing\n\nWe want to thank all who should be named:\n\n- Users\n- Editors\n")).toEqual(
      [],
    ));

  test("a numbered list behind an item that only names it holds tasks", () =>
    expect(
      lines("- **Impact**:\n\nNone.\n\n- **Actions**:\n\n1. Raise the limit\n2. Add an alert\n"),
    ).toEqual([11, 12]));

  test("a recommendation in another language names them, too", () =>
    expect(lines("## Recomendação ao utilizador\n\n1. Apagar o projeto\n2. Corrigir o script\n")).toEqual([
      7, 8,
    ]));
});
