import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Lines, Postmortem } from "../../src/model/postmortem.ts";
import { MILESTONES } from "../../src/model/vocabulary.ts";

/** A record with every field as short text, so that an expectation can be read and written by hand. */
export type Shown = Record<string, unknown>;

/**
 * A record, field by field: places stand in front (`5` or `5-7`), a guess ends in ` ?`, and what is unknown is null or [].
 * - passage: `5-7 8: The text`; moments, severity, duration and the like: `5: 2023-05-15T10:30+00:00`
 * - timeline: `5: 2023-05-15T10:30+00:00 .. until | phase | text`, with `*` for a key event
 * - action items: `5: text | owner or nobody | status | kind | due | url`, what is unknown left out
 */
export function shownRecord(record: Postmortem): Shown {
  const { lessons } = record;
  return {
    ...record,
    title: read(record.title.lines, record.title.value, record.title.certainty),
    ...Object.fromEntries(MILESTONES.map((name) => [name, value(record[name])])),
    ...Object.fromEntries(PASSAGES.map((name) => [name, shownPassage(record[name])])),
    severity:
      record.severity &&
      read(
        record.severity.lines,
        `${record.severity.written} = ${record.severity.level}`,
        record.severity.certainty,
      ),
    duration:
      record.duration &&
      read(record.duration.lines, `${record.duration.minutes} min`, record.duration.certainty),
    zone:
      record.zone &&
      read(
        record.zone.lines,
        `${record.zone.written} = ${record.zone.iana ?? record.zone.offset}`,
        record.zone.certainty,
      ),
    affectedPercent:
      record.affectedPercent && read(record.affectedPercent.lines, `${record.affectedPercent.value} %`),
    detectedBy: value(record.detectedBy),
    contributingFactors: record.contributingFactors.map(item),
    timeline: record.timeline.map(entry),
    falseLeads: record.falseLeads.map(falseLead),
    actionItems: record.actionItems.map(action),
    lessons: Object.fromEntries(
      Object.entries(lessons)
        .filter(([, items]) => items.length)
        .map(([name, items]) => [name, items.map(item)]),
    ),
    causes: record.causes.map((cause) => cause.value),
    symptoms: record.symptoms.map((symptom) => symptom.value),
    people: record.people.map(({ name, role, lines }) => read(lines, role ? `${name}, ${role}` : name)),
    links: record.links.map(({ url, text, lines }) => read(lines, `${text} -> ${url}`)),
    related: record.related.map(({ id, relation }) => `${relation} ${id}`),
    sections: record.sections.map(({ kind, heading, lines }) => read(lines, `${heading} = ${kind}`)),
    unplaced: record.unplaced.map(place),
  };
}

/** `5 zone-assumed`: line and code. */
export function shownDiagnostic({ line, code }: Diagnostic): string {
  return `${line} ${code}`;
}

const PASSAGES = ["summary", "impact", "detection", "trigger", "rootCause", "resolution"] as const;

function place([first, last]: Lines): string {
  return first === last ? `${first}` : `${first}-${last}`;
}

function read(lines: Lines | null, text: string, certainty = "stated"): string {
  return `${lines ? `${place(lines)}: ` : ""}${text}${certainty === "inferred" ? " ?" : ""}`;
}

function value(found: { value: string; lines: Lines | null; certainty: string } | null): string | null {
  return found && read(found.lines, found.value, found.certainty);
}

function shownPassage(passage: Postmortem["impact"]): string | null {
  if (!passage) return null;
  const guess = passage.certainty === "inferred" ? " ?" : "";
  return `${passage.lines.map(place).join(" ")}: ${passage.text}${guess}`;
}

function item({ text, lines }: { text: string; lines: Lines }): string {
  return `${place(lines)}: ${text}`;
}

function entry({ at, until, text, phase, key, lines }: Postmortem["timeline"][number]): string {
  const time = until ? `${at} .. ${until}` : at;
  return `${place(lines)}: ${key ? "* " : ""}${time} | ${phase} | ${text}`;
}

function falseLead({ text, lines, suspects, ruledOutBy, minutes }: Postmortem["falseLeads"][number]): string {
  const more = [
    suspects.join(" "),
    ruledOutBy ? `ruled out at ${place(ruledOutBy.lines)}` : "",
    minutes === null ? "" : `${minutes} min`,
  ];
  return [`${place(lines)}: ${text}`, ...more.filter((part) => part !== "")].join(" | ");
}

function action({ text, owner, status, kind, due, url, lines }: Postmortem["actionItems"][number]): string {
  return [`${place(lines)}: ${text}`, owner ?? "nobody", status, kind, due, url]
    .filter((part) => part !== null)
    .join(" | ");
}
