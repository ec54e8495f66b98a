import type { Moment, Postmortem } from "../../model/postmortem.ts";

/** What a search can be narrowed by, in the order in which the search page shows it. */
export const FACETS = [
  "cause",
  "symptom",
  "service",
  "severity",
  "year",
  "tag",
  "detection",
  "status",
] as const;

export type Facet = (typeof FACETS)[number];

/** The value that stands for "the document does not say", so that such documents can be asked for. */
export const NOT_STATED = "not stated";

/** What the index holds of a document besides its words. */
export interface IndexFacts {
  facets: Record<Facet, string[]>;
  /** Calendar day on which the incident began, `2023-05-15`; null where no date is known. */
  date: string | null;
  /** Whole minutes from start to end; null where unknown. */
  minutes: number | null;
}

/** Reads the facts by which a document is filtered and sorted. A severity is its rank, else what was written. */
export function indexFacts(record: Postmortem): IndexFacts {
  const date = incidentDay(record);
  const { severity } = record;
  const rank = severity === null ? null : (severity.level?.toString() ?? severity.written);
  return {
    facets: {
      cause: stated(record.causes.map((cause) => cause.value)),
      symptom: stated(record.symptoms.map((symptom) => symptom.value)),
      service: stated(record.services),
      severity: stated(rank),
      year: stated(date?.slice(0, 4)),
      tag: record.tags,
      detection: stated(record.detectedBy?.value),
      status: stated(record.status),
    },
    date,
    minutes: record.duration === null ? null : Math.round(record.duration.minutes),
  };
}

/** The day of the first milestone that has a date, else of the first dated timeline entry, else null. */
function incidentDay(record: Postmortem): string | null {
  const milestones: (Moment | null)[] = [
    record.started,
    record.detected,
    record.acknowledged,
    record.mitigated,
    record.resolved,
  ];
  const values = [...milestones.map((moment) => moment?.value), ...record.timeline.map((entry) => entry.at)];
  return values.find((value) => value?.startsWith("T") === false)?.slice(0, 10) ?? null;
}

function stated(values: readonly string[] | string | null | undefined): string[] {
  const list = typeof values === "string" ? [values] : [...(values ?? [])];
  return list.length > 0 ? list : [NOT_STATED];
}
