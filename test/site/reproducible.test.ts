import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { siteFiles } from "./files.ts";

/** Pagefind orders filters and their values differently from run to run, and names these files after their content. */
const UNORDERED = /^pagefind\/(?:pagefind\..+\.pf_meta|pagefind-entry\.json|filter\/.+)$/;

test("two builds of one folder are the same to the byte, whatever the zone and the folder they start in", () => {
  const [one, other] = [inject("basedSite"), inject("twin")];
  const files = filesOf(one);
  expect(files.length).toBeGreaterThan(10);
  expect(filesOf(other)).toEqual(files);
  const differs = (path: string) => !readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  expect(files.filter(differs)).toEqual([]);
});

function filesOf(site: string): string[] {
  return siteFiles(site).filter((path) => !UNORDERED.test(path));
}
