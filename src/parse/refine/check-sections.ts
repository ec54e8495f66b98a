import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { Postmortem } from "../../model/postmortem.ts";
import { isGeneric } from "../extract/generic-title.ts";
import type { Source } from "../source.ts";

/** What a document lacks as a whole: its text, a title, or parts that readers look for. */
export function checkSections(record: Postmortem, source: Source): Diagnostic[] {
  const line = source.lines.findIndex((text) => text.trim() !== "") + 1 || 1;
  if (source.units.length === 0) return [noText(source)];
  if (record.kind === "other") return [];
  const title =
    record.title.certainty === "inferred" || isGeneric(record.title.value) ? [untitled(record, line)] : [];
  return [...title, ...(record.kind === "incident" ? missing(record, line, source) : [])];
}

function noText({ frontLines }: Source): Diagnostic {
  if (frontLines)
    return diagnose("body-empty", { line: frontLines[1] }, "There is front matter, but no text below it.");
  return diagnose("file-empty", { line: 1 }, "The file holds no text.");
}

function untitled({ title }: Postmortem, line: number): Diagnostic {
  const message = title.lines
    ? `The title “${title.value}” names the genre, not the incident.`
    : `The document has no title; “${title.value}” was inferred.`;
  return diagnose("title-missing", { line: title.lines?.[0] ?? line }, message);
}

/** One finding for all; none for short notes, whose authors chose to be brief. */
function missing(record: Postmortem, line: number, { units }: Source): Diagnostic[] {
  if (units.length < 6) return [];
  const parts: [string, boolean][] = [
    ["impact", record.impact !== null],
    ["timeline", record.timeline.length > 0],
    ["root cause", record.rootCause !== null],
    [
      "resolution",
      record.resolution !== null ||
        record.timeline.some((entry) => entry.phase === "resolution" || entry.phase === "mitigation"),
    ],
    ["action items", record.actionItems.length > 0],
  ];
  const names = parts.filter(([, present]) => !present).map(([name]) => name);
  if (names.length === 0) return [];
  return [diagnose("section-missing", { line }, `No ${names.join(", no ")} could be found.`)];
}
