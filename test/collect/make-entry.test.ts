import type { Blockquote } from "mdast";
import { expect, test } from "vitest";
import { readHtml } from "../../src/collect/html-cache.ts";
import { makeEntry, type Readable } from "../../src/collect/make-entry.ts";
import { readBytes } from "../../src/collect/read-document.ts";
import { makeFolder, optionsFor } from "./folder.ts";

const SOURCE = { path: "a.md", file: "/nowhere/a.md" };

function read(text: string): Readable {
  const options = optionsFor(makeFolder());
  const { record, ...document } = readBytes(SOURCE, new TextEncoder().encode(text), options);
  if (record === null) throw new Error("The text has no record");
  return { ...document, record };
}

function archiveOf(contentDir: string) {
  const ids = new Map([[SOURCE.path, "a"]]);
  return { contentDir, documents: ids, ids };
}

test("a document that cannot be rendered is shown as it stands, and says so", async () => {
  const options = optionsFor(makeFolder());
  let nested: Blockquote = { type: "blockquote", children: [] };
  for (let depth = 0; depth < 20_000; depth++) nested = { type: "blockquote", children: [nested] };
  const document: Readable = { ...read("# A\n\n<b>Text.\n"), tree: { type: "root", children: [nested] } };
  const entry = await makeEntry(document, archiveOf(options.contentDir), options, []);
  expect(readHtml(options.cacheDir, entry.html)).toBe(
    '<pre role="group" aria-label="The document as it stands" tabindex="0"><code># A\n\n&#x3C;b>Text.\n</code></pre>',
  );
  expect(entry.headings).toEqual([]);
  expect(entry.diagnostics.map(({ code }) => code)).toContain("reader-failed");
});

test("what the page shows as the title is not shown again; entries in an indented block are lines", async () => {
  const options = optionsFor(makeFolder());
  const text =
    "# Orders database down\n\n## Timeline (UTC)\n\n    2023-05-05 10:00 alert\n    10:05 restart\n";
  const entry = await makeEntry(read(text), archiveOf(options.contentDir), options, []);
  expect(entry.headings.map(({ text }) => text)).toEqual(["Timeline (UTC)"]);
  expect(readHtml(options.cacheDir, entry.html)).toContain(
    "<p>2023-05-05 10:00 alert<br>\n10:05 restart</p>",
  );
});
