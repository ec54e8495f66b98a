import { symlinkSync } from "node:fs";
import { join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { checkTargets } from "../../src/collect/check-targets.ts";
import { findTarget } from "../../src/collect/find-target.ts";
import { makeFolder } from "./folder.ts";

function surroundings() {
  const outside = makeFolder({ "secret.txt": "" });
  const contentDir = makeFolder({
    "img/a b.png": "",
    "2023/b.md": "",
    "2023/c/README.md": "",
    "log.txt": "",
  });
  symlinkSync(join(outside, "secret.txt"), join(contentDir, "secret.txt"));
  return { contentDir, documents: new Set(["2023/b.md", "2023/c/README.md", "2024/d.md", "log.txt"]) };
}

test.each([
  ["../2023/b.md", "2023/b.md"],
  ["../2023/b", "2023/b.md"],
  ["../2023/b.html", "2023/b.md"],
  ["../2023/b.md#root-cause", "2023/b.md"],
  ["../2023/b.md?plain=1", "2023/b.md"],
  ["../2023/c/", "2023/c/README.md"],
  ["/2023/b.md", "2023/b.md"],
  ["./d.md", "2024/d.md"],
  ["../log.txt", "log.txt"],
])("%s is a document", (target, path) => {
  expect(findTarget(target, "2024/a.md", surroundings())).toEqual({ kind: "document", path });
});

test.each(["../img/a%20b.png", "../img/a b.png", "/img/a%20b.png?v=2"])("%s is a file", (target) => {
  const around = surroundings();
  const file = join(around.contentDir, "img/a b.png");
  expect(findTarget(target, "2024/a.md", around)).toEqual({ kind: "file", file });
});

test.each([
  "b.md",
  "../img",
  "../img/c.png",
  "../../etc/passwd",
  "/../x.md",
  "../secret.txt",
  "",
  "%E0%A4%A",
  "?a",
])("%j leads nowhere", (target) => {
  expect(findTarget(target, "2024/a.md", surroundings())).toBeNull();
});

test("what leads nowhere is reported at its place; what leads elsewhere is not looked at", () => {
  const tree = unified()
    .use(remarkParse)
    .parse(
      "[a](b.md) [ok](../2023/b.md)\n\n![c](x.png) <img src='y.png'> [z](https://x.org) [t](#t)\n\n[r]: q.md\n",
    );
  expect(
    checkTargets(tree, "2024/a.md", surroundings()).map(({ line, column, message }) => [
      line,
      column,
      message,
    ]),
  ).toEqual([
    [1, 1, "The link “b.md” is not in the content folder"],
    [3, 1, "The image “x.png” is not in the content folder"],
    [3, 13, "The image “y.png” is not in the content folder"],
    [5, 1, "The link “q.md” is not in the content folder"],
  ]);
});
