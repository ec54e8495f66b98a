import { Temporal } from "temporal-polyfill";
import type { Frame } from "../select/arrange.ts";
import type { Listing } from "../select/listing.ts";
import { absoluteUrl } from "../select/url.ts";
import { stableId } from "./feed.ts";

const LINE_OCTETS = 75;

/**
 * The dated incidents as an iCalendar file (RFC 5545), with their pages where the site's address is known. Nothing in it
 * depends on when it is written.
 */
export function calendar(incidents: readonly Listing[], frame: Frame): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Casebook//Incidents//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(frame.title)}`,
    ...incidents.flatMap((incident) => eventLines(incident, frame)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(incident: Listing, frame: Frame): string[] {
  const { record } = incident.entry;
  const start = record.started?.value ?? incident.date;
  if (start === null || incident.date === null || start.startsWith("T")) return [];
  const path = `incidents/${incident.id.split("/").map(encodeURIComponent).join("/")}/`;
  const end = endLine(start, record.resolved?.value ?? null);
  const address = absoluteUrl(path, frame.site);
  return [
    "BEGIN:VEVENT",
    `UID:${stableId(frame, `incidents/${incident.id}`)}`,
    `DTSTAMP:${stampOf(start)}`,
    `DTSTART${timeOf(start)}`,
    ...(end === null ? [] : [end]),
    `SUMMARY:${escaped(incident.title)}`,
    ...(incident.blurb ? [`DESCRIPTION:${escaped(incident.blurb)}`] : []),
    ...(address === null ? [] : [`URL:${address}`]),
    ...(incident.causes.length > 0 ? [`CATEGORIES:${incident.causes.map(escaped).join(",")}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** An end of the same kind as the start and after it; otherwise the event has none. */
function endLine(start: string, end: string | null): string | null {
  if (end === null) return null;
  const [from, until] = [timeOf(start), timeOf(end)];
  const sameKind =
    from.startsWith(";") === until.startsWith(";") && from.endsWith("Z") === until.endsWith("Z");
  return sameKind && until > from ? `DTEND${until}` : null;
}

/** `;VALUE=DATE:20230515`, `:20230515T103000` without a zone, or `:20230515T083000Z`. */
function timeOf(value: string): string {
  if (!value.includes("T")) return `;VALUE=DATE:${value.replaceAll("-", "")}`;
  return hasOffset(value)
    ? `:${stampOf(value)}`
    : `:${Temporal.PlainDateTime.from(value).toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`;
}

/** A point in time in UTC; a date counts as its midnight, a time without a zone as UTC. */
function stampOf(value: string): string {
  const instant = hasOffset(value)
    ? Temporal.Instant.from(value)
    : Temporal.PlainDateTime.from(value).toZonedDateTime("UTC").toInstant();
  return instant.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}

function hasOffset(value: string): boolean {
  return /T.*[+-]\d{2}:\d{2}$/.test(value);
}

function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\;,]/g, "\\$&");
}

/** Lines hold at most 75 octets; a continuation begins with a space. Characters are never cut. */
function folded(line: string): string {
  let written = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE_OCTETS) {
      written += "\r\n ";
      octets = 1;
    }
    written += letter;
    octets += size;
  }
  return written;
}
