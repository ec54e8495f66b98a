import type { Postmortem } from "../model/postmortem.ts";
import { startOf } from "./listing.ts";
import { dateOf } from "./moment.ts";
import { type Facet, NOT_STATED } from "./search-facets.ts";

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
  const date = dateOf(startOf(record));
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

function stated(values: readonly string[] | string | null | undefined): string[] {
  const list = typeof values === "string" ? [values] : [...(values ?? [])];
  return list.length > 0 ? list : [NOT_STATED];
}
