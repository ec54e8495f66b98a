import type { Postmortem } from "../../../src/model/postmortem.ts";
import { parsePostmortem } from "../../../src/parse/index.ts";

/** The record of a document. */
export function read(text: string): Postmortem {
  const { record } = parsePostmortem(text, { path: "document.md" });
  if (!record) throw new Error("Unexpected document without a record");
  return record;
}

/** The timeline of a document that has nothing else. */
export function timelineOf(entries: readonly string[]): Postmortem["timeline"] {
  return read(
    `# Outage\n\n## Timeline (UTC)\n\n${entries.map((entry) => `- 2024-03-04 ${entry}`).join("\n")}\n`,
  ).timeline;
}
