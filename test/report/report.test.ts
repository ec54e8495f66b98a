import { expect, test } from "vitest";
import { diagnose } from "../../src/model/diagnostic.ts";
import { countFindings } from "../../src/report/finding.ts";
import { formatJson } from "../../src/report/json.ts";
import { formatPretty } from "../../src/report/pretty.ts";

const link = diagnose("link-broken", { line: 3, column: 7 }, "The link “b.md” is nowhere");
const empty = diagnose("file-empty", { line: 1 }, "The file is empty");
const files = [
  { path: "a.md", diagnostics: [link] },
  { path: "b.md", diagnostics: [empty] },
  { path: "c.md", diagnostics: [] },
];

test("findings are counted by severity", () => {
  expect(countFindings(files)).toEqual({ error: 1, warning: 1, info: 0 });
});

test("pretty: a line for the place and a line for what to do", () => {
  expect(formatPretty(files, 3, false)).toBe(
    `a.md:3:7 warning The link “b.md” is nowhere (link-broken)
    Correct the path, or add the file.
b.md:1:1 error The file is empty (file-empty)
    Write the postmortem, or remove the file.

3 documents: 1 error, 1 warning, no notes
`,
  );
});

test("pretty: coloured where asked for", () => {
  expect(formatPretty(files, 3, true)).toContain("\u001b[33mwarning\u001b[39m");
});

test("pretty: nothing amiss", () => {
  expect(formatPretty([], 0, false)).toBe(
    "no documents: no errors, no warnings, no notes. Markdown files (.md, .markdown, .txt) are read, at any depth; hidden ones are not.\n",
  );
});

test("json: files with findings only, and valid without any", () => {
  expect(JSON.parse(formatJson(files))).toEqual(files.slice(0, 2));
  expect(JSON.parse(formatJson([]))).toEqual([]);
});
