import { expect, test } from "vitest";
import { postmortemSchema } from "../../src/model/postmortem.ts";
import { makeFolder } from "../collect/folder.ts";
import { run } from "./run.ts";

const A = "# Orders database out of connections\n\nThe pool was exhausted.\n";
const B = "# Certificate expired\n\nNobody was told.\n";

test("the documents of a folder, by paths relative to it, in path order", async () => {
  const folder = makeFolder({ "content/b.md": B, "content/2023/a.md": A, "content/notes.pdf": "" });
  const { code, out, err } = await run(["parse", "--format", "json", "content"], folder);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const elements = JSON.parse(out);
  expect(elements.map((element: object) => Object.keys(element))).toEqual([
    ["path", "record", "diagnostics"],
    ["path", "record", "diagnostics"],
  ]);
  expect(elements.map(({ path }: { path: string }) => path)).toEqual(["2023/a.md", "b.md"]);
  for (const { record } of elements) expect(() => postmortemSchema.parse(record)).not.toThrow();
  expect(elements[0].record.title.value).toBe("Orders database out of connections");
});

test("a file that is asked for by name has its base name", async () => {
  const folder = makeFolder({ "content/2023/a.md": A });
  const { out } = await run(["parse", "content/2023/a.md"], folder);
  expect(JSON.parse(out).map(({ path }: { path: string }) => path)).toEqual(["a.md"]);
});

test("a line for each document", async () => {
  const folder = makeFolder({ "a.md": A, "b.md": B });
  const { out } = await run(["parse", "--format", "ndjson", "."], folder);
  const lines = out.split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line).path)).toEqual(["a.md", "b.md"]);
});

test("what cannot be read has a null record and says why", async () => {
  const folder = makeFolder({ "a.md": A, "b.md": Buffer.from([0, 1, 2, 0, 255, 254, 0, 7]) });
  const { code, out } = await run(["parse", "."], folder);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveLength(2);
});

test("an empty folder is an empty array, and what is read is told beside it", async () => {
  const { code, out, err } = await run(["parse", "."], makeFolder());
  expect({ code, out }).toEqual({ code: 0, out: "[]\n" });
  expect(err).toContain("no documents in .: Markdown files (.md, .markdown, .txt) are read");
});

test("settings at or above the documents hold for them", async () => {
  const folder = makeFolder({
    "casebook.config.json": '{ "disable": ["section-missing"] }',
    "2023/a.md": A,
  });
  const { code } = await run(["parse", "2023"], folder);
  expect(code).toBe(0);
});

test("all of a long output arrives", async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, A.repeat(40)]));
  const { out } = await run(["parse", "."], makeFolder(files));
  expect(out.length).toBeGreaterThan(65_536);
  expect(JSON.parse(out)).toHaveLength(60);
});
