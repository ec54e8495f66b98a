import type { FalseLead, Postmortem, TimelineEntry } from "../model/postmortem.ts";
import { type Clock, entryMinutes, readStamp } from "./incident-clock.ts";
import { leadsAt } from "./incident-leads.ts";

/** A row before it is measured. */
export interface Draft {
  kind: "entry" | "start" | "end";
  /** Since the start of the clock; null without a time. */
  minute: number | null;
  entry: TimelineEntry | null;
  value: string | null;
  leads: FalseLead[];
}

/** Entries with start and end where they belong among them: before the first not earlier, after the last not later. */
export function draftsOf(record: Postmortem, clock: Clock): Draft[] {
  const minutes = entryMinutes(record, clock);
  const drafts = record.timeline.map((entry, n): Draft => {
    return {
      kind: "entry",
      minute: minutes[n] ?? null,
      entry,
      value: entry.at,
      leads: leadsAt(record, entry.lines),
    };
  });
  const start = clock.minute(record.started?.value);
  const end = clock.minute(record.resolved?.value);
  if (end !== null && (start === null || end >= start)) {
    const last = drafts.findLastIndex((draft) => draft.minute !== null && draft.minute <= end);
    drafts.splice(afterUntimed(drafts, last + 1), 0, {
      kind: "end",
      minute: end,
      entry: null,
      value: record.resolved?.value ?? null,
      leads: [],
    });
  }
  if (start !== null) {
    const first = drafts.findIndex((draft) => draft.minute !== null && draft.minute >= start);
    drafts.splice(Math.max(first, 0), 0, {
      kind: "start",
      minute: start,
      entry: null,
      value: record.started?.value ?? null,
      leads: [],
    });
  }
  return drafts;
}

/** Entries without a time belong to the timed one above them. */
function afterUntimed(drafts: Draft[], place: number): number {
  const untimed = drafts.slice(place).findIndex((draft) => draft.minute !== null);
  return untimed === -1 ? drafts.length : place + untimed;
}

/** What a row is linked to by: `entry-<line>`, `start` or `end`; a second one of the name is numbered. */
export function uniqueIds(drafts: Draft[]): string[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const id = draft.entry === null ? draft.kind : `entry-${draft.entry.lines[0]}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** The date of each row at which a new day begins; nothing where the whole timeline lies in one day. */
export function newDays(drafts: Draft[]): (string | null)[] {
  const dates = drafts.map((draft) => (draft.value === null ? null : readStamp(draft.value).date));
  if (new Set(dates.filter((date) => date !== null)).size < 2) return dates.map(() => null);
  let last: string | null = null;
  return dates.map((date) => {
    if (date === null || date === last) return null;
    last = date;
    return date;
  });
}
