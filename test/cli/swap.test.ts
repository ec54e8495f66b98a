import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assertReplaceable, baseOf, swapIn } from "../../src/cli/swap.ts";
import { makeFolder } from "../collect/folder.ts";

test("a new site takes the place of the old one, whole", () => {
  const folder = makeFolder({ "site/index.html": "old", "site/gone.html": "old" });
  const outDir = join(folder, "site");
  const staging = makeFolder({ "index.html": "new" });
  expect(readFileSync(join(outDir, "index.html"), "utf8")).toBe("old");
  swapIn(staging, outDir, "/x/");
  expect(readdirSync(folder)).toEqual(["site"]);
  expect(readdirSync(outDir).sort()).toEqual([".casebook.json", "index.html"]);
  expect(baseOf(outDir)).toBe("/x/");
});

test("a site may be written where nothing is yet", () => {
  const outDir = join(makeFolder(), "a", "b");
  swapIn(makeFolder({ "index.html": "new" }), outDir, "/");
  expect(existsSync(join(outDir, "index.html"))).toBe(true);
});

test.each([
  ["nothing", {}],
  ["a site of ours", { ".casebook.json": '{"base":"/"}', "index.html": "" }],
  ["a site of Astro's", { "index.html": "", "404.html": "" }],
])("a folder with %s may be replaced", (_name, files: Record<string, string>) => {
  expect(() => assertReplaceable(makeFolder(files), makeFolder())).not.toThrow();
});

test("a folder beside the documents whose name begins like theirs may be replaced", () => {
  const folder = makeFolder({ "content/a.md": "" });
  expect(() => assertReplaceable(join(folder, "content-site"), join(folder, "content"))).not.toThrow();
  expect(() => assertReplaceable(join(folder, "..site"), folder)).toThrow("within each other");
});

test("a site that does not say has no base", () => {
  expect(baseOf(makeFolder())).toBe("/");
  expect(baseOf(makeFolder({ ".casebook.json": "[]" }))).toBe("/");
});
