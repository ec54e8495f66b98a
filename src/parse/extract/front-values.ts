import type { Lines, Moment } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { findMoments } from "../values/moment.ts";
import { momentValue } from "../values/written-moment.ts";
import { type FoundZone, offsetAt } from "../values/zone.ts";

/** A value as text: a scalar as written, anything else as JSON. */
export function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value).trim()
    : JSON.stringify(value);
}

/** A list, a mapping's names, or a text with commas. */
export function list(value: unknown): string[] {
  const items = Array.isArray(value)
    ? value.map(nameOf)
    : typeof value === "object" && value !== null
      ? [nameOf(value)]
      : text(value).split(",");
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

function nameOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return text(value);
  const named = value as Record<string, unknown>;
  return text(named["name"] ?? named["id"] ?? named["title"] ?? Object.values(named)[0] ?? "");
}

/** A value as an id or a word of a closed list: lower case, hyphens. */
export function slug(value: unknown): string {
  return text(value)
    .toLowerCase()
    .replace(/\.(?:md|markdown|txt)$/, "")
    .replace(/[^\p{L}\p{N}/]+/gu, "-")
    .replace(/^[-/]+|(?<![-/])[-/]+$/g, "");
}

const MOMENT = "a date and time such as 2023-05-15T10:30Z";

/** A value as a moment; what was expected instead where it is none. Midnight sharp stands for a day without a time. */
export function momentIn(
  value: unknown,
  lines: Lines,
  source: Source,
  zone: FoundZone | null,
): Moment | string {
  const found = findMoments(text(value), source.settings)[0];
  if (!found) return MOMENT;
  if (found.invalid) return `a day that exists (${text(value)} does not)`;
  const offset = found.time
    ? offsetAt(found.zone ?? zone ?? { iana: null, offset: null }, found.date, found.time)
    : null;
  const isMidnight =
    found.time?.hour === 0 && found.time.minute === 0 && /T?00:00:00(?:\.0+)?Z?$/.test(text(value));
  const written = momentValue(found.date, isMidnight ? null : found.time, offset);
  return written === null ? MOMENT : { value: written, certainty: "stated", lines };
}
