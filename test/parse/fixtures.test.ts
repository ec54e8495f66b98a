import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePostmortem } from "../../src/parse/index.ts";
import { shownDiagnostic, shownRecord } from "./shown-record.ts";

const FOLDER = new URL("./fixtures/", import.meta.url);

/** What a fixture expects: only the fields that it is about, each whole; `diagnostics` as `line code`. */
interface Expected {
  /** Path of the document, where it matters; else `document.md`. */
  path?: string;
  audience?: "internal" | "public";
  record?: Record<string, unknown>;
  diagnostics?: string[];
}

describe("the reader understands", () => {
  const names = readdirSync(FOLDER).sort();

  test.each(names)("%s", (name) => {
    const input = readFileSync(new URL(`${name}/input.md`, FOLDER));
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), "utf8")) as Expected;
    const { path = "document.md", audience = "internal" } = expected;
    const { record, diagnostics } = parsePostmortem(input, { path, audience });
    if (expected.record)
      expect(pick(record && shownRecord(record), expected.record)).toEqual(expected.record);
    if (expected.diagnostics) expect(diagnostics.map(shownDiagnostic)).toEqual(expected.diagnostics);
  });
});

/** The fields of a record that an expectation names. */
function pick(
  shown: Record<string, unknown> | null,
  named: Record<string, unknown>,
): Record<string, unknown> | null {
  return shown && Object.fromEntries(Object.keys(named).map((name) => [name, shown[name]]));
}
