import type { Item, Lines, Postmortem } from "../../../src/model/postmortem.ts";
import type { TrueAction } from "./actions.ts";
import type { Truth } from "./document.ts";

/** What a record tells otherwise than the document that it was read from, a line each: none where it was read well. */
export function differences(truth: Truth, record: Postmortem, text: string): string[] {
  const written = text.split("\n");
  const found: string[] = [];
  const same: Same = (field, want, got) => {
    if (want !== undefined && want !== got) found.push(`${field}: want ${want}, got ${got}`);
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
  for (const field of ["summary", "impact", "detection", "trigger", "rootCause", "resolution"] as const)
    same(field, numbers(truth[field], written), numbers(record[field]?.lines ?? [], written));
  if (truth.timeline) {
    same("timeline", starts(truth.timeline), starts(record.timeline.map(startOf)));
    same("timeline.at", moments(truth.timeline), moments(record.timeline.map(startOf)));
    same("timeline.until", ends(truth.timeline), ends(record.timeline.map(startOf)));
    same("timeline.phase", phases(truth.timeline), phases(record.timeline.map(startOf)));
  }
  same("contributing", truth.contributing?.join(), starts(record.contributingFactors.map(startOf)));
  const leads = record.falseLeads.filter(({ at }) => at === null);
  same("falseLeads", truth.falseLeads?.join(), starts(leads.map(startOf)));
  for (const field of ["wentWell", "wentPoorly", "gotLucky", "learned"] as const)
    same(field, truth[field]?.join(), starts(record.lessons[field].map(startOf)));
  tasks(truth.actions ?? [], record.actionItems, same);
  return found;
}

/** Notes a difference, unless nothing is wanted. */
type Same = (field: string, want: unknown, got: unknown) => void;

function tasks(wanted: readonly TrueAction[], read: Postmortem["actionItems"], same: Same): void {
  same("actions", starts(wanted), starts(read.map(startOf)));
  for (const { line, owner, due, status, isDone, kind } of wanted) {
    const item = read.find(({ lines }) => lines[0] === line);
    if (!item) continue;
    same(`owner (${line})`, owner && bare(owner), item.owner && bare(item.owner));
    same(`due (${line})`, due, item.due);
    same(`status (${line})`, status, item.status);
    same(`done (${line})`, isDone, item.status === "done");
    same(`kind (${line})`, kind, item.kind);
  }
}

function bare(owner: string): string {
  return owner.replace(/^@/, "").toLowerCase();
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

function ends(entries: readonly { line: number; until: string | null }[]): string {
  return entries.map(({ line, until }) => `${line} ${until}`).join();
}

function phases(entries: readonly { line: number; phase: string | null }[]): string {
  return entries.map(({ line, phase }) => `${line} ${phase}`).join();
}

function numbers(spans: readonly Lines[] | undefined, written: readonly string[]): string | undefined {
  if (!spans) return undefined;
  const all = spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
  return all.filter((line) => written[line - 1]?.trim()).join();
}
