import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSummary } from "../../src/collect/summary.ts";
import { copyPublishedFiles, servePublishedFiles } from "../../src/integration/published-files.ts";
import { makeFolder, optionsFor, writeFiles } from "../collect/folder.ts";
import { fakeServer } from "./server.ts";

const NAME = "0123456789abcdef.csv";
const OLD = "fedcba9876543210.csv";

function optionsWithFiles(base: string) {
  const options = optionsFor(makeFolder(), { base });
  writeFiles(options.cacheDir, { [`files/${NAME}`]: "1,2", [`files/${OLD}`]: "3,4", "secret.csv": "5,6" });
  writeSummary(options.cacheDir, { documents: 1, errors: 0, warnings: 0, files: [NAME], unread: [] });
  return options;
}

test("a built site gets the files that its documents show, and no older ones", () => {
  const siteDir = makeFolder();
  copyPublishedFiles(siteDir, optionsWithFiles("/"));
  expect(readdirSync(join(siteDir, "files"))).toEqual([NAME]);
});

test("a site whose documents show none has no folder for them", () => {
  const siteDir = makeFolder();
  copyPublishedFiles(siteDir, optionsFor(makeFolder()));
  expect(readdirSync(siteDir)).toEqual([]);
});

test.each([
  ["/", `/files/${NAME}`, "1,2"],
  ["/", `/files/${NAME}?v=1`, "1,2"],
  ["/x/", `/x/files/${NAME}`, "1,2"],
  ["/", "/files/0000000000000000.csv", null],
  ["/", "/files/../secret.csv", null],
  ["/", "/secret.csv", null],
])("while authors write, under %s: %s", (base, url, body) => {
  const { server, get } = fakeServer();
  servePublishedFiles(server, optionsWithFiles(base));
  const passed = { passed: true, type: "", body: "" };
  const served = { passed: false, type: "text/csv; charset=utf-8", body };
  expect(get(url)).toEqual(body === null ? passed : served);
});
