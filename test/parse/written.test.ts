import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePostmortem } from "../../src/parse/index.ts";
import { differences } from "./written/differences.ts";
import { writeDocument } from "./written/document.ts";
import { accounts, shapes } from "./written/shapes.ts";

/** Fixed, so that a run tells the same twice; set another to look further. */
const SEED = Number(process.env["FC_SEED"] ?? 7);
const RUNS = Number(process.env["FC_RUNS"] ?? 300);

test("what was written down in any shape is read back", () => {
  fc.assert(
    fc.property(accounts, shapes, (account, shape) => {
      const { text, truth } = writeDocument(account, shape);
      const { record } = parsePostmortem(text, { path: "document.md" });
      expect(record && differences(truth, record, text), text).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});
