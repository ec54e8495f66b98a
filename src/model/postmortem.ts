import { z } from "zod";
import {
  ACTION_KINDS,
  ACTION_STATUSES,
  CAUSES,
  CERTAINTIES,
  DETECTORS,
  KINDS,
  PHASES,
  RELATIONS,
  STATUSES,
  SYMPTOMS,
} from "./vocabulary.ts";

/** First and last line of a span: 1-based, inclusive, in the file as committed (front matter counted). */
export const linesSchema = z.tuple([z.int().positive(), z.int().positive()]);

const certainty = z
  .enum(CERTAINTIES)
  .describe("`stated` by the text or its front matter, or `inferred`: a guess");

/** A short value that was read, with where and how surely. */
const read = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, certainty, lines: linesSchema.nullable() });

/** A statement of one or more spans: plain text, and the lines of the statement itself, not of its heading. */
export const passageSchema = z.strictObject({
  text: z.string(),
  lines: z.array(linesSchema),
  certainty,
});

/** One statement of a list. */
export const itemSchema = z.strictObject({ text: z.string(), lines: linesSchema });

/**
 * A point in time in the precision that the document gives: `2023-05-15T10:30+00:00`, `2023-05-15T10:30` (no zone
 * known), `2023-05-15`, or `T10:30` (no date anywhere, an offset may follow). Seconds appear only where written.
 */
export const momentValueSchema = z
  .string()
  .regex(
    /^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2})?)?|T\d{2}:\d{2}(?::\d{2})?(?:[+-]\d{2}:\d{2})?)$/,
  );

export const momentSchema = read(momentValueSchema);

export const timelineEntrySchema = z.strictObject({
  at: momentValueSchema.nullable().describe("When, or null where the entry has no time"),
  until: momentValueSchema.nullable().describe("End of a written range"),
  text: z.string().describe("What happened: plain text without the time"),
  phase: z.enum(PHASES).nullable(),
  key: z.boolean().describe("Marked by the author as a key event"),
  lines: linesSchema,
  certainty: certainty.describe("Of `at`: inferred where the date was carried from another entry"),
});

export const falseLeadSchema = z.strictObject({
  text: z.string(),
  lines: linesSchema,
  suspects: z.array(z.enum(CAUSES)).describe("What was suspected, as causes"),
  ruledOutBy: itemSchema.nullable().describe("What told it apart, as stated"),
  minutes: z
    .number()
    .nonnegative()
    .nullable()
    .describe("From the entry that raises it to the one that drops it, else to the next: a lower bound"),
  at: momentValueSchema.nullable(),
});

export const actionItemSchema = z.strictObject({
  text: z.string(),
  owner: z.string().nullable(),
  status: z.enum(ACTION_STATUSES).nullable(),
  kind: z.enum(ACTION_KINDS).nullable(),
  due: z.string().nullable().describe("Calendar date where it can be read as one, else as written"),
  url: z.string().nullable(),
  lines: linesSchema,
});

export const postmortemSchema = z.strictObject({
  kind: z.enum(KINDS).describe("One incident, a file reporting several, or no incident report"),
  id: z.string().min(1).describe("Stable slug from the path, or front matter `id`"),
  title: read(z.string()),
  summary: passageSchema.nullable(),
  status: z.enum(STATUSES).nullable().describe("State of the document"),
  severity: z
    .strictObject({
      written: z.string(),
      level: z.int().positive().nullable().describe("Rank on the site's scale, 1 worst"),
      certainty,
      lines: linesSchema.nullable(),
    })
    .nullable(),
  started: momentSchema.nullable(),
  detected: momentSchema.nullable(),
  acknowledged: momentSchema.nullable(),
  mitigated: momentSchema.nullable(),
  resolved: momentSchema.nullable(),
  duration: z
    .strictObject({ minutes: z.number().nonnegative(), certainty, lines: linesSchema.nullable() })
    .nullable()
    .describe("The stated one, else resolved − started"),
  zone: z
    .strictObject({
      written: z.string(),
      iana: z.string().nullable(),
      offset: z.string().nullable().describe("`+00:00`, or null where it depends on the date"),
      certainty,
      lines: linesSchema.nullable(),
    })
    .nullable(),
  affectedPercent: z
    .strictObject({ value: z.number().min(0).max(100), lines: linesSchema })
    .nullable()
    .describe("Share of users, customers, requests or traffic affected"),
  detectedBy: read(z.enum(DETECTORS)).nullable(),
  impact: passageSchema.nullable(),
  detection: passageSchema.nullable(),
  trigger: passageSchema.nullable(),
  rootCause: passageSchema.nullable(),
  resolution: passageSchema.nullable(),
  contributingFactors: z.array(itemSchema),
  timeline: z.array(timelineEntrySchema).describe("In document order"),
  falseLeads: z.array(falseLeadSchema),
  actionItems: z.array(actionItemSchema),
  lessons: z.strictObject({
    wentWell: z.array(itemSchema),
    wentPoorly: z.array(itemSchema),
    gotLucky: z.array(itemSchema),
    learned: z.array(itemSchema),
  }),
  causes: z.array(read(z.enum(CAUSES))).describe("Those the document blames, never those it ruled out"),
  symptoms: z.array(read(z.enum(SYMPTOMS))),
  tags: z.array(z.string()),
  services: z.array(z.string()),
  teams: z.array(z.string()),
  people: z
    .array(z.strictObject({ name: z.string(), role: z.string().nullable(), lines: linesSchema.nullable() }))
    .describe("Where stated; never counted or ranked"),
  links: z.array(z.strictObject({ url: z.string(), text: z.string(), lines: linesSchema })),
  related: z.array(z.strictObject({ id: z.string(), relation: z.enum(RELATIONS) })),
  sections: z.array(
    z.strictObject({
      kind: z.string().nullable().describe("What it was recognised as; null = not recognised"),
      heading: z.string(),
      lines: linesSchema,
    }),
  ),
  unplaced: z.array(linesSchema).describe("Body lines that no field and no section's prose took"),
});

export type Lines = z.infer<typeof linesSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Moment = z.infer<typeof momentSchema>;
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type FalseLead = z.infer<typeof falseLeadSchema>;
export type ActionItem = z.infer<typeof actionItemSchema>;
export type Postmortem = z.infer<typeof postmortemSchema>;
