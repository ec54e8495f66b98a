import { expect, test } from "vitest";
import { assignIds } from "../../src/collect/assign-ids.ts";

test("each document has the id it asks for", () => {
  const { ids, findings } = assignIds([
    { path: "a.md", id: "a" },
    { path: "2023/a.md", id: "2023/a" },
  ]);
  expect([...ids]).toEqual([
    ["a.md", "a"],
    ["2023/a.md", "2023/a"],
  ]);
  expect(findings.size).toBe(0);
});

test("an id that is taken gets a number, and both files are named", () => {
  const { ids, findings } = assignIds([
    { path: "a.md", id: "a" },
    { path: "a.txt", id: "a" },
    { path: "b.md", id: "a-2" },
    { path: "c.md", id: "a" },
  ]);
  expect([...ids.values()]).toEqual(["a", "a-2", "a-2-2", "a-3"]);
  expect(findings.get("a.txt")).toEqual({
    code: "id-duplicate",
    severity: "error",
    message: "a.txt and a.md have the same id, “a”; the page of a.txt is at “a-2”",
    hint: "Rename one file, or give one an `id` of its own in front matter.",
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  });
  expect([...findings.keys()]).toEqual(["a.txt", "b.md", "c.md"]);
});

test.each([
  ["../../etc/passwd", "etc/passwd"],
  ["/a//b/", "a/b"],
  ["a?b#c d", "a-b-c-d"],
  ["..", "untitled"],
  ["", "untitled"],
  ["事故/一", "事故/一"],
])("the id %j cannot lead out of its folder: %j", (wanted, expected) => {
  expect(assignIds([{ path: "a.md", id: wanted }]).ids.get("a.md")).toBe(expected);
});
