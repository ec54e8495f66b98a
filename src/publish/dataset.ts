import { z } from "zod";
import type { Entry } from "../collect/entry.ts";
import { type Postmortem, postmortemSchema } from "../model/postmortem.ts";
import { MILESTONES } from "../model/vocabulary.ts";
import { incidentUrl } from "../select/url.ts";
import { type Cell, csv } from "./csv.ts";

/** One document of the published data. */
export interface DataRow {
  /** Its file, relative to the content folder. */
  path: string;
  /** Its page, relative to the site's root. */
  url: string;
  record: Postmortem;
}

/** The documents of an archive as data, in path order. */
export function dataRows(entries: readonly Entry[]): DataRow[] {
  return entries.map(({ path, record }) => ({ path, url: incidentUrl(record.id), record }));
}

/** All rows as one JSON array, a document a line. */
export function dataJson(rows: readonly DataRow[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/** All rows as newline-delimited JSON. */
export function dataNdjson(rows: readonly DataRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** JSON Schema (2020-12) of a row's `record`. */
export function dataSchema(): string {
  return `${JSON.stringify({ title: "Postmortem", ...z.toJSONSchema(postmortemSchema) }, null, 2)}\n`;
}

/** The facts of all rows as a table; lists are joined by semicolons, open actions are those not done or dropped. */
export function dataCsv(rows: readonly DataRow[]): string {
  const columns = Object.entries(COLUMNS);
  return csv([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))]);
}

const COLUMNS: Readonly<Record<string, (row: DataRow) => Cell>> = {
  id: ({ record }) => record.id,
  title: ({ record }) => record.title.value,
  kind: ({ record }) => record.kind,
  status: ({ record }) => record.status,
  severity: ({ record }) => record.severity?.written ?? null,
  severity_level: ({ record }) => record.severity?.level ?? null,
  ...Object.fromEntries(
    MILESTONES.map((name) => [name, ({ record }: DataRow) => record[name]?.value ?? null]),
  ),
  duration_minutes: ({ record }) => record.duration?.minutes ?? null,
  duration_certainty: ({ record }) => record.duration?.certainty ?? null,
  zone: ({ record }) => zoneName(record.zone),
  affected_percent: ({ record }) => record.affectedPercent?.value ?? null,
  detected_by: ({ record }) => record.detectedBy?.value ?? null,
  causes: ({ record }) => joined(record.causes.map((cause) => cause.value)),
  symptoms: ({ record }) => joined(record.symptoms.map((symptom) => symptom.value)),
  services: ({ record }) => joined(record.services),
  teams: ({ record }) => joined(record.teams),
  tags: ({ record }) => joined(record.tags),
  timeline_entries: ({ record }) => record.timeline.length,
  false_leads: ({ record }) => record.falseLeads.length,
  false_lead_minutes: ({ record }) => sum(record.falseLeads.flatMap((lead) => lead.minutes ?? [])),
  action_items: ({ record }) => record.actionItems.length,
  open_action_items: ({ record }) =>
    record.actionItems.filter((item) => item.status !== "done" && item.status !== "dropped").length,
  url: ({ url }) => url,
  path: ({ path }) => path,
};

/** `Europe/Berlin`, `UTC+02:00`, or what the author wrote. */
function zoneName(zone: Postmortem["zone"]): string | null {
  if (zone === null) return null;
  return zone.iana ?? (zone.offset === null ? zone.written : `UTC${zone.offset}`);
}

function joined(values: readonly string[]): string | null {
  return values.length > 0 ? [...new Set(values)].join("; ") : null;
}

function sum(numbers: readonly number[]): number | null {
  return numbers.length > 0 ? numbers.reduce((total, one) => total + one, 0) : null;
}
