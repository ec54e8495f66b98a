import { z } from "zod";

/**
 * What an archive can set, in `casebook.config.json` at the root of its content folder. Every key has a default, so
 * that a folder without the file works too.
 */
export const settingsSchema = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().min(1).default("Casebook").describe("The site's name, in the masthead"),
  organisation: z.string().default("").describe("Whose incidents these are, beside the name"),
  noun: z.string().min(1).default("postmortem").describe("What the team calls such a document"),
  site: z
    .url()
    .optional()
    .describe("Address at which the site is published; feeds need it for absolute links"),
  zone: z.string().min(1).default("UTC").describe("Zone assumed where a document states none"),
  dateOrder: z
    .enum(["dmy", "mdy"])
    .default("dmy")
    .describe("How 05/06/2023 is read where the document does not show it"),
  severities: z
    .array(z.array(z.string().min(1)).min(1))
    .min(1)
    .optional()
    .describe("The scale, worst first; each rank with all ways of writing it"),
  editUrl: z.string().optional().describe("Address of the sources, to which a document's path is appended"),
  socialImages: z
    .boolean()
    .default(true)
    .describe(
      "Whether each incident gets a picture for link previews; needs `site`, for their addresses are absolute",
    ),
  parser: z
    .enum(["fast", "reference"])
    .default("fast")
    .describe("Which Markdown parser reads: the compiled one, or remark's own, to compare with"),
  archives: z
    .array(
      z.strictObject({
        title: z.string().min(1).describe("Its name, shown beside its documents"),
        url: z
          .string()
          .min(1)
          .describe("Address of its home page; another server's must allow reading from elsewhere"),
      }),
    )
    .default([])
    .describe("Other casebooks whose documents the search finds, too"),
  splitSearch: z
    .boolean()
    .default(false)
    .describe(
      "Whether the newest year of a large archive is indexed apart from all before it: a build is faster, a first search loads more",
    ),
  disable: z.array(z.string()).default([]).describe("Codes of diagnostics that are not wanted"),
});

export type Settings = z.infer<typeof settingsSchema>;
