import { describe, expect, it } from "vitest";
import { findDue } from "../../../src/parse/values/due.ts";

const DMY = { dateOrder: "dmy" } as const;

describe("findDue", () => {
  it.each<[text: string, due: string, slice: string]>([
    ["Add alerts, due 2023-06-01", "2023-06-01", "due 2023-06-01"],
    ["Deadline: June 30, 2023", "2023-06-30", "Deadline: June 30, 2023"],
    ["(Assigned to DevOps Team, Deadline: August 22, 2024)", "2024-08-22", "Deadline: August 22, 2024"],
    ["Finish by 15 July 2023.", "2023-07-15", "by 15 July 2023"],
    ["Finish by 15 July", "15 July", "by 15 July"],
    ["Add it (due: next sprint)", "next sprint", "due: next sprint"],
    ["ETA Q3 2024", "Q3 2024", "ETA Q3 2024"],
    ["Done by end of June.", "end of June", "by end of June"],
    ["**Due:** 2023-06-01", "2023-06-01", "**Due:** 2023-06-01"],
    ["Due date: 01/07/2023", "2023-07-01", "Due date: 01/07/2023"],
    ["Due: 2025-02-30", "2025-02-30", "Due: 2025-02-30"],
    ["Deadline: two weeks after launch", "two weeks after launch", "Deadline: two weeks after launch"],
    ["2023-06-01", "2023-06-01", "2023-06-01"],
    ["Jul 16, 2023", "2023-07-16", "Jul 16, 2023"],
  ])("%s", (text, due, slice) => {
    const found = findDue(text, DMY);
    expect(found && [found.due, text.slice(found.start, found.end)]).toEqual([due, slice]);
  });

  it.each([
    "Failed due to a timeout",
    "due to 2023 limits",
    "Fixed by the team",
    "caused by 3 servers",
    "Due: TBD",
    "Add alerts",
    "Review by two people",
    "On 2023-06-01 we saw errors",
    "Set target CPU to 80 %",
    "Prevent by design",
    "",
  ])("no due date in: %s", (text) => {
    expect(findDue(text, DMY)).toBeNull();
  });
});
