/** What one comparison of a record with its label adds to a field's score. */
export interface Mark {
  field: Field;
  hit: number;
  missed: number;
  extra: number;
  /** `- …` for what was missed, `+ …` for what was wrongly found. */
  notes: string[];
}

/** The scored fields, in the order of the table. */
export const FIELDS = [
  "title",
  "kind",
  "started",
  "resolved",
  "duration",
  "severity",
  "affectedPercent",
  "detectedBy",
  "impact",
  "rootCause",
  "resolution",
  "timeline",
  "timeline.time",
  "timeline.phase",
  "falseLeads",
  "actionItems",
  "actionItems.owner",
  "lessons",
  "causes",
  "symptoms",
] as const;

export type Field = (typeof FIELDS)[number];

/** Precision, recall and their harmonic mean, 0 to 1. `labelled` is what there was to find. */
export interface Score {
  f1: number;
  precision: number;
  recall: number;
  labelled: number;
}

/** The score of each field that any of the marks speaks of. */
export function scoreFields(marks: readonly Mark[]): Map<Field, Score> {
  const scores = new Map<Field, Score>();
  for (const field of FIELDS) {
    const own = marks.filter((mark) => mark.field === field);
    if (own.length > 0) scores.set(field, score(own));
  }
  return scores;
}

/** The mean of the fields' F1, each field counting once; null without any field. */
export function meanF1(scores: ReadonlyMap<Field, Score>): number | null {
  if (scores.size === 0) return null;
  let sum = 0;
  for (const { f1 } of scores.values()) sum += f1;
  return sum / scores.size;
}

function score(marks: readonly Mark[]): Score {
  let [hit, missed, extra] = [0, 0, 0];
  for (const mark of marks) {
    hit += mark.hit;
    missed += mark.missed;
    extra += mark.extra;
  }
  const wrong = missed + extra;
  return {
    f1: hit + wrong === 0 ? 1 : (2 * hit) / (2 * hit + wrong),
    precision: hit + extra === 0 ? 1 : hit / (hit + extra),
    recall: hit + missed === 0 ? 1 : hit / (hit + missed),
    labelled: hit + missed,
  };
}
