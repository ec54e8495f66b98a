import type { Diagnostic } from "../model/diagnostic.ts";

/** The findings of one file, under the path by which it was asked for. */
export interface FileFindings {
  path: string;
  diagnostics: Diagnostic[];
}

export interface Counts {
  error: number;
  warning: number;
  info: number;
}

export function countFindings(files: FileFindings[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of files) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}
