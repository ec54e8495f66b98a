import { z } from "zod";
import { diagnosticSchema } from "../model/diagnostic.ts";
import { postmortemSchema } from "../model/postmortem.ts";
import { headingSchema } from "../render/heading.ts";

/** What the collection holds of one document. Small: the rendered HTML stays in the cache, under `html`. */
export const entrySchema = z.strictObject({
  path: z.string().describe("Relative to the content folder, with forward slashes"),
  record: postmortemSchema,
  diagnostics: z.array(diagnosticSchema),
  headings: z.array(headingSchema),
  html: z.string().describe("Key of the rendered document: readHtml(cacheDir, key)"),
  files: z.array(z.string()).describe("Names of the published files that the HTML shows or links to"),
  targets: z
    .record(z.string(), z.string().nullable())
    .describe("Each relative target of a link or image as written, and where it leads; null = nowhere"),
});

export type Entry = z.infer<typeof entrySchema>;
