import type { Item, Lines, Postmortem } from "../../../src/model/postmortem.ts";
import type { Truth } from "./document.ts";

/** What a record tells otherwise than the document that it was read from, a line each: none where it was read well. */
export function differences(truth: Truth, record: Postmortem, text: string): string[] {
  const written = text.split("\n");
  const found: string[] = [];
  const same = (field: string, want: unknown, got: unknown) => {
    if (want !== got) found.push(`${field}: want ${want}, got ${got}`);
  };
  same("title", truth.title, record.title.value);
  same("started", truth.started, record.started?.value);
  same("resolved", truth.resolved, record.resolved?.value);
  same("severity", truth.severity, record.severity?.written);
  same("duration", truth.duration, record.duration?.minutes);
  same("status", truth.status, record.status);
  same("detectedBy", truth.detectedBy, record.detectedBy?.value);
  same("affectedPercent", truth.affectedPercent, record.affectedPercent?.value ?? null);
  same("services", truth.services.join(), record.services.join());
  same("tags", truth.tags.join(), record.tags.join());
  same("people", truth.people.join(), record.people.map(({ name }) => name).join());
  for (const field of ["summary", "impact", "rootCause", "resolution"] as const)
    same(field, numbers(truth[field], written), numbers(record[field]?.lines ?? [], written));
  same("timeline", starts(truth.timeline), starts(record.timeline.map(startOf)));
  same("timeline.at", moments(truth.timeline), moments(record.timeline.map(startOf)));
  same("wentWell", truth.wentWell.join(), starts(record.lessons.wentWell.map(startOf)));
  same("wentPoorly", truth.wentPoorly.join(), starts(record.lessons.wentPoorly.map(startOf)));
  same("actions", starts(truth.actions), starts(record.actionItems.map(startOf)));
  for (const { line, owner, due, isDone } of truth.actions) {
    const item = record.actionItems.find(({ lines }) => lines[0] === line);
    if (!item) continue;
    if (owner) same(`owner (${line})`, owner.toLowerCase(), item.owner?.replace(/^@/, "").toLowerCase());
    if (due) same(`due (${line})`, due, item.due);
    if (isDone !== undefined) same(`done (${line})`, isDone, item.status === "done");
  }
  return found;
}

function startOf<T extends Pick<Item, "lines">>(item: T): T & { line: number } {
  return { ...item, line: item.lines[0] };
}

function starts(items: readonly { line: number }[]): string {
  return items.map(({ line }) => line).join();
}

function moments(entries: readonly { line: number; at: string | null }[]): string {
  return entries.map(({ line, at }) => `${line} ${at}`).join();
}

function numbers(spans: readonly Lines[], written: readonly string[]): string {
  const all = spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
  return all.filter((line) => written[line - 1]?.trim()).join();
}
