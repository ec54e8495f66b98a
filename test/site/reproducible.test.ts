import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { siteFiles } from "./files.ts";

test("two builds of one folder are the same to the byte, whatever the zone and the folder they start in", () => {
  const [one, other] = [inject("basedSite"), inject("twin")];
  expect(siteFiles(other)).toEqual(siteFiles(one));
  const different = siteFiles(one).filter(
    (path) => !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  );
  expect(different).toEqual([]);
});
