import type { ActionItem } from "../../model/postmortem.ts";
import type { Unit } from "../unit.ts";
import { findDue } from "../values/due.ts";
import type { DateOptions } from "../values/moment.ts";
import { findOwner } from "../values/owner.ts";
import { readActionStatus } from "../values/status.ts";
import { ACTION_COLUMNS } from "../words/action-columns.ts";
import { ACTION_KIND_WORDS } from "../words/action-words.ts";
import { UNOWNED } from "../words/assignment-words.ts";

type Column = keyof typeof ACTION_COLUMNS;

/** Whether a table says by its head that it lists tasks, wherever it stands: "Action item | Owner | Due". */
export function isActionTable({ kind, head }: Unit): boolean {
  return (
    kind === "row" &&
    head.some((title) => TASKS.test(title)) &&
    head.some((title) => ASSIGNED.some((column) => ACTION_COLUMNS[column].test(title))) &&
    !head.some((title, index) => TOLD.test(title) || (index === 0 && CLOCK.test(title)))
  );
}

const ASSIGNED = ["owner", "status", "due"] as const;
const TASKS =
  /^\W{0,4}(?:(?:action|task|to-?do)(?: items?)?|follow[- ]?ups?|(?:corrective|preventive|remediation) (?:action|measure|item)|tiltak|aksjon|ma(?:ß|ss)nahme|acci[oó]n|medida|ação|mesure|actie|対策|措施|アクション)s?\W{0,4}$/i;
/** Heads of what was done during the incident. */
const TOLD = /^\W{0,4}(?:time|timestamp|event|result|outcome)\b/i;
const CLOCK = /^\W{0,4}(?:when|hora|uhrzeit|zeit|tid|heure|時刻|时间)\b/i;

/** A row of an action table → an item; `lines` are the row's. Null for a row without an action. */
export function actionRow(unit: Unit, options: DateOptions): ActionItem | null {
  const at = columns(unit);
  const cell = (column: Column) => {
    const index = at[column];
    return index === undefined ? "" : (unit.cells[index] ?? "").trim();
  };
  const text = cell("text") || longest(unit.cells);
  if (text === "" || /^[-–—.\s]*$/.test(text)) return null;
  return {
    text,
    owner: known(cell("owner")) ?? findOwner(text)?.owner ?? null,
    status: statusIn(cell("status")) ?? readActionStatus(text),
    kind: ACTION_KIND_WORDS.find(({ group }) => group.test(cell("kind")))?.kind ?? null,
    due: dueIn(cell("due"), options),
    url: unit.links.find((link) => /^https?:/.test(link.url))?.url ?? null,
    lines: unit.lines,
  };
}

function columns({ head, cells }: Unit): Partial<Record<Column, number>> {
  const found: Partial<Record<Column, number>> = {};
  const order: Column[] = ["owner", "status", "due", "url", "kind", "text"];
  head.forEach((title, index) => {
    const column = order.find(
      (name) =>
        found[name] === undefined &&
        ACTION_COLUMNS[name].test(title) &&
        !(name !== "text" && isProse(cells[index] ?? "")),
    );
    if (column) found[column] = index;
  });
  return found;
}

/** A cell too long to be a name, a date or a state. */
function isProse(cell: string): boolean {
  return cell.split(/\s+/).length > 8;
}

function longest(cells: readonly string[]): string {
  return [...cells].sort((a, b) => b.length - a.length)[0] ?? "";
}

function known(cell: string): string | null {
  return cell === "" ||
    UNOWNED.test(cell) ||
    /^(?:[-–—?.\s]*|tbd|tba|n\/?a|none|unassigned|todo)$/i.test(cell)
    ? null
    : cell;
}

function statusIn(cell: string): ActionItem["status"] {
  return cell === "" ? null : readActionStatus(cell);
}

function dueIn(cell: string, options: DateOptions): string | null {
  const written = known(cell);
  return written === null ? null : (findDue(written, options)?.due ?? written);
}
