import type { Postmortem } from "../model/postmortem.ts";
import type { Settings } from "../model/settings.ts";

/** A severity as pages show it. */
export interface Severity {
  /** Which mark stands for it: 1 worst to 4, 0 for not stated or not on the scale. Ranks below 4 share its mark. */
  mark: 0 | 1 | 2 | 3 | 4;
  /** Rank on the site's scale, 1 worst; null where not stated or not on the scale. */
  level: number | null;
  label: string;
}

export const NOT_STATED = "not stated";

/** The severity of a record; its label is the scale's own word for the rank, else what the author wrote. */
export function severityOf(record: Postmortem, settings: Settings): Severity {
  const { severity } = record;
  if (!severity) return { mark: 0, level: null, label: NOT_STATED };
  if (severity.level === null) return { mark: 0, level: null, label: severity.written };
  return { mark: markOf(severity.level), level: severity.level, label: rankLabel(severity.level, settings) };
}

/** The word for a rank: the first of the site's ways of writing it, else `SEV 1`. */
export function rankLabel(level: number, settings: Settings): string {
  return settings.severities?.[level - 1]?.[0] ?? `SEV ${level}`;
}

function markOf(level: number): Severity["mark"] {
  if (level <= 1) return 1;
  return level === 2 ? 2 : level === 3 ? 3 : 4;
}
