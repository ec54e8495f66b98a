import type { ActionItem } from "../../model/postmortem.ts";
import type { Unit } from "../unit.ts";
import { findDue } from "../values/due.ts";
import type { DateOptions } from "../values/moment.ts";
import { findOwner } from "../values/owner.ts";
import { readActionStatus } from "../values/status.ts";
import { ACTION_KIND_WORDS } from "../words/action-words.ts";

const COLUMNS = {
  text: /\b(?:actions?|items?|tasks?|descriptions?|what|todo|to do|measures?|follow[- ]?ups?|improvements?|recommendations?|title|summary|details|aksjon(?:er)?|tiltak|ma(?:ß|ss)nahmen?|aufgaben?|acci(?:ó|o)n(?:es)?|medidas?|tareas?|tarefas?|mesures?|t(?:â|a)ches?|acties?)\b|内容|対策|措施|行动|任务|アクション|항목|작업|조치/i,
  owner:
    /\b(?:owners?|assignees?|assigned(?: to)?|responsible|accountable|driver|who|whom|dri|team|person|poc|champion|contact|zuständig|verantwortlich|responsable|encargado|responsável|ansvarlig|eier|eigenaar|verantwoordelijke?|eigentümer|propietario|dueño)\b|担当|负责人|오너|담당/i,
  due: /\b(?:due|deadline|eta|target|by when|when|date|timeline|expected|frist|fällig|prazo|plazo|fecha)\b|期限|期日|截止|기한|마감/i,
  status: /\b(?:status|state|done|progress|completed?|estado|statut)\b|状态|状況|ステータス|상태/i,
  kind: /\b(?:type|kind|category)\b|类型|種別/i,
  url: /\b(?:tickets?|issues?|links?|jira|bugs?|prs?|tracking|reference|referanse|url)\b|チケット|工单|트래킹/i,
} as const;

type Column = keyof typeof COLUMNS;

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
        COLUMNS[name].test(title) &&
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
  return cell === "" || /^(?:[-–—?.\s]*|tbd|tba|n\/?a|none|unassigned|todo)$/i.test(cell) ? null : cell;
}

function statusIn(cell: string): ActionItem["status"] {
  return cell === "" ? null : readActionStatus(cell);
}

function dueIn(cell: string, options: DateOptions): string | null {
  const written = known(cell);
  return written === null ? null : (findDue(written, options)?.due ?? written);
}
