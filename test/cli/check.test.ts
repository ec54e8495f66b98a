import { describe, expect, test } from "vitest";
import { makeFolder } from "../collect/folder.ts";
import { run } from "./run.ts";

const SOUND = "# Orders database out of connections\n\nThe pool was exhausted.\n";
const DEAD_LINK = "# Orders\n\nThe pool was exhausted, as [before](gone.md).\n";

describe("the exit code", () => {
  test.each([
    ["is 0 for warnings", { "a.md": DEAD_LINK }, [], 0],
    ["is 1 for warnings, if strict", { "a.md": DEAD_LINK }, ["--strict"], 1],
    ["is 1 for errors", { "a.md": SOUND, "a.txt": SOUND }, [], 1],
    ["is 0 for an empty folder", {}, [], 0],
  ])("%s", async (_name, files: Record<string, string>, args, expected) => {
    const { code, err } = await run(["check", ".", ...args], makeFolder(files));
    expect({ code, err }).toEqual({ code: expected, err: "" });
  });
});

test("each finding has file, line and column, and what to do; the last line sums up", async () => {
  const folder = makeFolder({ "content/2023/a.md": DEAD_LINK });
  const { out } = await run(["check"], folder);
  expect(out).toContain(
    "content/2023/a.md:3:28 warning The link “gone.md” is not in the content folder (link-broken)\n    Correct the path, or add the file.\n",
  );
  expect(out).toMatch(/\n1 document: no errors, 1 warning, (?:no|\d+) notes?\n$/);
});

test("colours are for terminals only", async () => {
  const folder = makeFolder({ "a.md": DEAD_LINK });
  const { out } = await run(["check", "."], folder, { FORCE_COLOR: "1" });
  expect(out).not.toContain("\u001b");
});

test("findings for programs", async () => {
  const folder = makeFolder({ "a.md": DEAD_LINK });
  const { out } = await run(["check", "--format", "json", "a.md"], folder);
  const [file, ...others] = JSON.parse(out);
  expect(others).toEqual([]);
  expect(file.path).toBe("a.md");
  expect(file.diagnostics).toContainEqual({
    code: "link-broken",
    severity: "warning",
    message: "The link “gone.md” is not in the content folder",
    hint: "Correct the path, or add the file.",
    line: 3,
    column: 28,
    endLine: 3,
    endColumn: 45,
  });
});

test("one file is checked with the archive around it", async () => {
  const folder = makeFolder({
    "content/2023/a.md": "# A\n\n[b](../2024/b.md) [c](../2024/b)\n",
    "content/2024/b.md": SOUND,
  });
  const { out } = await run(["check", "--format", "json", "content/2023/a.md"], folder);
  expect(out).not.toContain("link-broken");
});

test("the archive's settings are checked, and silence what they disable", async () => {
  const folder = makeFolder({
    "content/casebook.config.json": '{\n  "disable": ["link-broken"],\n  "colour": "red"\n}\n',
    "content/a.md": DEAD_LINK,
  });
  const { out } = await run(["check", "content"], folder);
  expect(out).toContain("content/casebook.config.json:3:13 warning Unknown setting “colour”");
  expect(out).not.toContain("link-broken");
});
