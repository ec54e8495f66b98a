import { describe, expect, it } from "vitest";
import { readAssignment } from "../../../src/parse/values/assignment.ts";

const OPTIONS = { dateOrder: "dmy" } as const;

describe("readAssignment", () => {
  it.each<[text: string, owner: string | null, due: string | null]>([
    ["Ines, 20/01", "Ines", "20/01"],
    ["Ines, this week", "Ines", "this week"],
    ["Ines, by end of March", "Ines", "end of March"],
    ["Jon and Ines, Q3", "Jon and Ines", "Q3"],
    ["Jon, Ines, before Friday", "Jon, Ines", "before Friday"],
    ["QA, from 4.3", "QA", "from 4.3"],
    ["LW, until end of January", "LW", "end of January"],
    ["Jens, bis 31.01.", "Jens", "bis 31.01"],
    ["Maud, avant le 1er septembre", "Maud", "avant le 1er septembre"],
    ["Rita, até sexta-feira", "Rita", "até sexta-feira"],
    ["Rita, até 12/05", "Rita", "até 12/05"],
    ["mobile team, in 7.3", "mobile team", "in 7.3"],
    ["équipe Socle", "équipe Socle", null],
    ["Network Operations, 2024-05-01", "Network Operations", "2024-05-01"],
    ["Me, this week", "Me", "this week"],
    ["Jon + me, done", "Jon + me", null],
    ["Joyce, done 05/07", "Joyce", null],
    ["Gareth to raise with the lab", "Gareth", null],
    ["no owner yet", null, null],
    ["KW 12", null, "KW 12"],
  ])("%s", (text, owner, due) => {
    const found = readAssignment(text, OPTIONS);
    expect([found?.owner ?? null, found?.due ?? null]).toEqual([owner, due]);
  });

  it.each(["Ines", "TB", "Jon, Ines", "Otieno + me"])("a name alone is not sure: %s", (text) => {
    expect(readAssignment(text, OPTIONS)).toMatchObject({ owner: text, isSure: false });
  });

  it.each(["hugo-m", "ioana + pavel"])("names written small, where they may be: %s", (text) => {
    expect(readAssignment(text, OPTIONS)).toBeNull();
    expect(readAssignment(text, OPTIONS, true)?.owner).toBe(text);
  });

  it.each([
    "ask the supplier",
    "see the runbook, chapter 3",
    "optional",
    "staging, later",
    "PR #12",
    "Kafka 3.2",
    "v2.3",
    "5",
    "Redis, in staging",
    "500 per second",
    "all hosts",
    "",
  ])("no assignment: %s", (text) => {
    const found = readAssignment(text, OPTIONS, true);
    expect(found?.owner ?? null).toBeNull();
    expect(found?.due ?? null).toBeNull();
  });
});
