import type { Postmortem } from "../../model/postmortem.ts";
import type { Draft } from "../extract/index.ts";
import { minutesBetween } from "../values/written-moment.ts";

/** Computes the duration anew where front matter moved the start or the end and the text's own length was no statement. */
export function completeDuration({ record, told }: Draft): Postmortem {
  const moved = record.started !== told.started || record.resolved !== told.resolved;
  if (record.duration?.certainty === "stated" || !moved || !record.started || !record.resolved) return record;
  const minutes = minutesBetween(record.started.value, record.resolved.value);
  const duration =
    minutes === null || minutes < 0
      ? null
      : { minutes, certainty: "inferred" as const, lines: record.resolved.lines };
  return { ...record, duration };
}
