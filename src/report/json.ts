import type { FileFindings } from "./finding.ts";

/** Findings for programs: `[{ path, diagnostics }]`, one file a line; files without a finding are left out. */
export function formatJson(files: FileFindings[]): string {
  const found = files.filter(({ diagnostics }) => diagnostics.length > 0);
  return `[${found.map((file) => `\n${JSON.stringify(file)}`).join(",")}\n]\n`;
}
