import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findSourceFiles, isDocument } from "../../src/collect/source-files.ts";
import { makeFolder } from "./folder.ts";

test("documents are found at any depth, in path order", () => {
  const folder = makeFolder({
    "b.md": "",
    "a.txt": "",
    "2023/c.markdown": "",
    "2023/10/d.MD": "",
    "2023.md": "",
    "notes.pdf": "",
    "image.png": "",
    ".hidden.md": "",
    ".git/e.md": "",
    "node_modules/f/readme.md": "",
  });
  expect(findSourceFiles(folder)).toEqual(
    ["2023.md", "2023/10/d.MD", "2023/c.markdown", "a.txt", "b.md"].map((path) => ({
      path,
      file: join(folder, path),
    })),
  );
});

test("links are followed, but never in a circle", () => {
  const outside = makeFolder({ "x.md": "", "y.md": "" });
  const folder = makeFolder({ "a.md": "" });
  symlinkSync(join(outside, "x.md"), join(folder, "link.md"));
  symlinkSync(outside, join(folder, "other"));
  symlinkSync(folder, join(folder, "self"));
  expect(findSourceFiles(folder).map(({ path }) => path)).toEqual([
    "a.md",
    "link.md",
    "other/x.md",
    "other/y.md",
  ]);
});

test("a link to nothing is a document that cannot be read, not one that is passed over", () => {
  const folder = makeFolder();
  symlinkSync(join(folder, "gone.md"), join(folder, "link.md"));
  expect(findSourceFiles(folder).map(({ path }) => path)).toEqual(["link.md"]);
});

test("a folder with the name of a document is a folder", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "a.md"));
  expect(findSourceFiles(folder)).toEqual([]);
});

test("a folder that is not there holds nothing", () => {
  expect(findSourceFiles(join(makeFolder(), "gone"))).toEqual([]);
});

describe("a path is that of a document", () => {
  test.each([
    ["a.md", true],
    ["2023/a.MARKDOWN", true],
    ["a.txt", true],
    ["a.mdx", false],
    ["md", false],
    [".a.md", false],
    [".git/a.md", false],
    ["node_modules/a/readme.md", false],
  ])("%s: %s", (path, expected) => {
    expect(isDocument(path)).toBe(expected);
  });
});

test.skipIf(process.getuid?.() === 0)("a folder that may not be read is not passed over in silence", () => {
  const folder = makeFolder({ "a.md": "", "shut/b.md": "" });
  chmodSync(join(folder, "shut"), 0);
  onTestFinished(() => chmodSync(join(folder, "shut"), 0o755));
  expect(findSourceFiles(folder).map(({ path }) => path)).toEqual(["a.md", "shut"]);
});
