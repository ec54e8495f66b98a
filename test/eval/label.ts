import { z } from "zod";
import { CAUSES, DETECTORS, PHASES, SYMPTOMS } from "../../src/model/vocabulary.ts";

const line = z.int().positive();
const spans = z.array(z.tuple([line, line])).default([]);
const lineList = z.array(line).nullish();

/**
 * What a careful person found in one document: one JSON file per document, named after it. Line numbers are 1-based
 * in the file as committed. What the document does not say is null or an empty list.
 */
export const labelSchema = z.object({
  incident: z.union([z.boolean(), z.literal("several")]).describe("`false`: no incident report"),
  title: z.string().nullish().describe("`*`: the document has none, any is right"),
  startedAt: z.string().nullish(),
  endedAt: z.string().nullish(),
  durationMinutes: z.number().nullish(),
  severity: z.string().nullish(),
  affectedPercent: z.number().nullish(),
  detectedBy: z.enum(DETECTORS).nullish(),
  impact: spans,
  rootCause: spans,
  resolution: spans,
  timeline: z
    .array(z.object({ line, time: z.string().nullish(), phase: z.enum(PHASES).nullish() }))
    .default([]),
  falseLeads: z.array(line).default([]),
  actionItems: z.array(z.object({ line, owner: z.string().nullish() })).default([]),
  lessons: z
    .object({ wentWell: lineList, wentPoorly: lineList, gotLucky: lineList, learned: lineList })
    .partial()
    .default({}),
  causes: z.array(z.enum(CAUSES)).default([]),
  symptoms: z.array(z.enum(SYMPTOMS)).default([]),
});

export type Label = z.infer<typeof labelSchema>;
