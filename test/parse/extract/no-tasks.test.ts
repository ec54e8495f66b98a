import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

function lines(body: string): number[] {
  return read(`# Mill stood still\n\nThe mill stood still for an hour.\n\n${body}`).actionItems.map(
    ({ lines: [line] }) => line,
  );
}

describe("boxes that are no tasks", () => {
  test.each([
    "## How was it noticed?\n\n- [x] A miller\n- [ ] An alert\n",
    "## Was anybody hurt?\n\n- [ ] Somebody was\n- [x] Nobody was\n",
    "## Kind\n\n- [x] Mill\n- [ ] Oven\n- [ ] N/A\n",
    "## Secrets\n\n- [x] No, none is told here\n- [ ] Yes\n",
    "## To decide\n\n- [ ] Option A: a new stone\n- [ ] Option B: the old one\n",
    "## Test plan\n\n- [ ] The stone turns\n- [ ] The flour is fine\n",
    "## Unit tests\n\n- [ ] The stone turns\n",
    "## Verification checklist\n\n### The stone\n\n- [ ] It turns\n",
  ])("%j", (body) => expect(lines(body)).toEqual([]));

  test.each([
    "## Rollout checklist\n\n- [ ] Order a stone\n- [ ] Tell the bakers\n",
    "## What is left of it?\n\n- [ ] Order a stone\n- [ ] Tell the bakers\n",
    "## In the next round (round 4: better test coverage)\n\n- [ ] Order a stone\n- [ ] Tell the bakers\n",
  ])("but these are: %j", (body) => expect(lines(body)).toEqual([7, 8]));
});

describe("what was done at once", () => {
  test.each([
    "## Recovery\n\n### Immediate actions taken\n\n- Stopped the wheel\n- Called the smith\n",
    "## Resolution\n\n### Immediate actions\n\n- Stopped the wheel\n- Called the smith\n",
  ])("is no task: %j", (body) => expect(lines(body)).toEqual([]));

  test("is one among measures", () => {
    const list = "- Stopped the wheel\n- Called the smith\n";
    expect(lines(`## Corrective measures\n\n### Immediate actions taken\n\n${list}`)).toEqual([9, 10]);
    expect(lines(`## Immediate action required\n\n${list}`)).toEqual([7, 8]);
  });
});

test("ways that are still to be chosen from, each with its steps, are no tasks", () => {
  const option = (name: string) => `### Option ${name}\n\n1. Order it\n2. Set it up\n\n`;
  expect(lines(`## Next steps\n\n${option("A: a new stone")}${option("B: a second mill")}`)).toEqual([]);
});

test("a label among tasks that holds the name of a part in longer words is one of them", () => {
  const labels = "Wheel: Add a brake.\nNight response drills: Hold one each month.\nStone: Order a second.\n";
  expect(lines(`Corrective measures:\n${labels}`)).toEqual([6, 7, 8]);
});

test("a task may begin with a word that groups others", () => {
  const list = "1. **Immediate stop on each alarm**\n   - The wheel stands still\n   - Or it slows down\n";
  expect(lines(`## Measures\n\n${list}2. **A second stone**\n   - From the quarry\n`)).toEqual([7, 10]);
  expect(lines("## Measures\n\n- Immediate fixes\n  - Order a stone\n  - Tell the bakers\n")).toEqual([8, 9]);
});

test("what a follow-up part says besides its tasks is none", () => {
  const closing = [
    "We would like to thank the smith.",
    "If you have any questions, ask the miller. We should be glad to answer.",
    "We look forward to grinding for you. We will do our best.",
  ].join("\n\n");
  expect(lines(`## Moving forward\n\n${closing}\n`)).toEqual([]);
  expect(lines("## Follow-up required: Yes - find the cause of it\n")).toEqual([]);
  expect(
    lines("## Follow-up\n\n| Task | Owner |\n| --- | --- |\n| Order a stone | Ada |\n| … | … |\n"),
  ).toEqual([9]);
});

test.each(["后续排查", "残タスク", "남은 과제", "Plan d’amélioration pour éviter un retour"])(
  "tasks below %s",
  (heading) => expect(lines(`## ${heading}\n\n- Aaa bbb ccc ddd\n- Eee fff ggg hhh\n`)).toEqual([7, 8]),
);

test.each([
  "Next steps for customers",
  "User actions",
  "Feedback and suggestions",
  "Success criteria going forward",
  "What not to do",
  "Missing safeguards",
  "How was this not prevented or noticed earlier?",
])("no tasks below %s", (heading) =>
  expect(lines(`## ${heading}\n\n- Order the flour early\n- Read the notice\n`)).toEqual([]),
);

test.each([
  "Actions in progress",
  "Actions already taken",
  "Additional safeguards",
  "How will this not happen again?",
])("tasks below %s", (heading) =>
  expect(lines(`## ${heading}\n\n- Order a stone\n- Tell the bakers\n`)).toEqual([7, 8]),
);

test("what a course asks its students to write is none, and a sheet alone is no report", () => {
  const sheet = `# Exercise 9

## Tasks

1. Write a postmortem of an outage that you had, or invent your own.
   - It must contain a timeline
   - Keep it between 300 and 500 words
`;
  const report = `
## The day the shop stood still

On 5 March 2024 nobody could pay for an hour.

## Action items

- Alert on failed payments
`;
  expect(read(sheet).kind).toBe("other");
  expect(read(sheet + report).kind).toBe("incident");
  expect(read(sheet + report).actionItems.map(({ text }) => text)).toEqual(["Alert on failed payments"]);
});
