import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { diagnosticSchema } from "../model/diagnostic.ts";

const FILE = "collected.json";

/** What reading the folder came to: for the report page, the published files and the end of a build. */
export const summarySchema = z.strictObject({
  documents: z.int().nonnegative().describe("Documents in the collection"),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  files: z.array(z.string()).describe("Names of all published files"),
  unread: z
    .array(z.strictObject({ path: z.string(), diagnostics: z.array(diagnosticSchema) }))
    .describe("Documents that were found and left out, each with the reason"),
});

export type Summary = z.infer<typeof summarySchema>;

const NOTHING: Summary = { documents: 0, errors: 0, warnings: 0, files: [], unread: [] };

export function writeSummary(cacheDir: string, summary: Summary): void {
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(join(cacheDir, FILE), `${JSON.stringify(summary)}\n`);
}

/** The summary of the last reading; an empty one where none was written. */
export function readSummary(cacheDir: string): Summary {
  try {
    return summarySchema.parse(JSON.parse(readFileSync(join(cacheDir, FILE), "utf8")));
  } catch {
    return NOTHING;
  }
}
