import type { Diagnostic } from "../model/diagnostic.ts";

/** Where lines go: Astro's logger, or any other. */
export interface FindingsLogger {
  warn(message: string): void;
  error(message: string): void;
}

export interface DocumentFindings {
  path: string;
  diagnostics: Diagnostic[];
}

/** How many findings are printed before the rest is only counted. */
const MOST_LINES = 20;

/**
 * Prints errors and warnings, errors first, each with file, line and column; those beyond the first twenty are counted.
 * Mere information is left to `casebook check`.
 */
export function printFindings(documents: DocumentFindings[], logger: FindingsLogger): void {
  const lines = documents.flatMap(({ path, diagnostics }) =>
    diagnostics.filter(({ severity }) => severity !== "info").map((finding) => ({ path, ...finding })),
  );
  const ordered = [...lines.filter(isError), ...lines.filter((line) => !isError(line))];
  for (const line of ordered.slice(0, MOST_LINES)) {
    const text = `${line.path}:${line.line}:${line.column} ${line.message} (${line.code})`;
    if (isError(line)) logger.error(text);
    else logger.warn(text);
  }
  const more = ordered.length - MOST_LINES;
  if (more > 0) logger.warn(`and ${more} more; run casebook check to see them all`);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
