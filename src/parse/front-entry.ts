import type { Diagnostic } from "../model/diagnostic.ts";
import type { Lines } from "../model/postmortem.ts";

/** One key of the front matter. */
export interface FrontMatterEntry {
  key: string;
  value: unknown;
  lines: Lines;
}

/** What a piece of front matter says, and what is wrong with it. */
export interface FrontMatterRead {
  entries: FrontMatterEntry[];
  diagnostics: Diagnostic[];
}
