import type { Postmortem } from "../model/postmortem.ts";

/** How many of a record's facts were stated by the text, and how many are guesses. */
export interface Certainties {
  stated: number;
  inferred: number;
}

/** Counts the facts that a record holds, by certainty. Facts it does not hold count in neither. */
export function countCertainties(record: Postmortem): Certainties {
  const facts = [
    record.title,
    record.severity,
    record.started,
    record.detected,
    record.acknowledged,
    record.mitigated,
    record.resolved,
    record.duration,
    record.zone,
    record.detectedBy,
    record.summary,
    record.impact,
    record.detection,
    record.trigger,
    record.rootCause,
    record.resolution,
    ...record.causes,
    ...record.symptoms,
  ].filter((fact) => fact !== null);
  const inferred = facts.filter((fact) => fact.certainty === "inferred").length;
  return { stated: facts.length - inferred, inferred };
}
