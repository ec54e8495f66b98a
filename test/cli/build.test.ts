import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, writeFiles } from "../collect/folder.ts";
import { run } from "./run.ts";

const TEXT = "# Orders database out of connections\n\nThe pool was exhausted.\n";
const patience = { timeout: 120_000 };

function build(folder: string, ...args: string[]) {
  return run(["build", "content", "--out", "site", "--cache", "cache", ...args], folder);
}

test("an empty folder gives an empty archive, and says so", patience, async () => {
  const folder = makeFolder({ "content/notes.pdf": "" });
  const { code, out } = await build(folder);
  expect(out).toContain("the archive is empty");
  expect(out).toMatch(/^no documents \(no errors, no warnings\), \d+ pages, search index \d+ KB, /m);
  expect(code).toBe(0);
  expect(existsSync(join(folder, "site/index.html"))).toBe(true);
});

test("a failed build leaves what was built last as it is", patience, async () => {
  const folder = makeFolder({ "content/2023/a.md": `${TEXT}\n![Graph](a.svg)\n` });
  writeFiles(folder, {
    "content/2023/a.svg":
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><path d="M0 0h8"/></svg>',
  });
  const first = await build(folder, "--base", "/x/");
  expect(first.err).toBe("");
  expect(first.code).toBe(0);
  const page = join(folder, "site/incidents/2023/a/index.html");
  const html = readFileSync(page, "utf8");
  const [, name] = /src="\/x\/files\/([\da-f]{16}\.svg)"/.exec(html) ?? [];
  expect(readdirSync(join(folder, "site/files"))).toEqual([name]);
  expect(readdirSync(join(folder, "site"))).toContain("pagefind");

  writeFiles(folder, { "content/2023/a.txt": TEXT });
  const second = await build(folder, "--strict");
  expect(second.code).toBe(1);
  expect(second.err).toContain(
    `${join(folder, "content/2023/a.txt")}:1:1 error 2023/a.txt and 2023/a.md have the same id`,
  );
  expect(second.err).toContain(`Nothing was changed in ${join(folder, "site")}`);
  expect(second.err).not.toContain("    at ");
  expect(readFileSync(page, "utf8")).toBe(html);
  expect(readdirSync(folder).sort()).toEqual(["cache", "content", "site"]);

  const third = await build(folder);
  expect(third.code).toBe(0);
  expect(existsSync(join(folder, "site/incidents/2023/a-2/index.html"))).toBe(true);
});
