import { z } from "zod";

/** A heading of the rendered document, for its contents list. */
export const headingSchema = z.strictObject({
  depth: z.int().min(1).max(6).describe("Level as rendered: 3 is the document's first level"),
  slug: z.string().describe("The element's id, without #"),
  text: z.string(),
  line: z.int().positive().nullable().describe("In the file as committed; null where HTML gave none"),
});

export type Heading = z.infer<typeof headingSchema>;
