/** How a row of the rail touches the siding of a false lead. */
export interface Siding {
  /** The mark of this row stands on the siding. */
  on: boolean;
  /** The siding leaves the trunk here. */
  fork: boolean;
  /** It runs on past this row to the next. */
  along: boolean;
  /** It returns to the trunk at this row. */
  join: boolean;
}

/** What the siding needs to know of a row: whether it is a false lead, when, and for how many minutes it was followed. */
export interface SidingRow {
  lead: boolean;
  minute: number | null;
  minutes: number | null;
}

/**
 * The siding beside each row. It leaves the trunk at a false lead, passes whatever happens while the lead is followed
 * (as far as its minutes reach), and returns at the entry that drops it: without minutes, at the next that is no lead.
 */
export function sidingsOf(rows: readonly SidingRow[]): Siding[] {
  let open = false;
  let until = Number.NEGATIVE_INFINITY;
  return rows.map((row, n) => {
    const arrives = open;
    if (row.lead && row.minute !== null) until = Math.max(until, row.minute + (row.minutes ?? 0));
    const passed = arrives && row.minute !== null && row.minute < until;
    open = (row.lead || passed) && n < rows.length - 1;
    if (!open) until = Number.NEGATIVE_INFINITY;
    return { on: row.lead, fork: row.lead && !arrives, along: open, join: arrives && !row.lead && !open };
  });
}
