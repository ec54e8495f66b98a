import type { Tells } from "./action-lists.ts";
import type { Task } from "./tasks.ts";

/** A table of action items: the titles of its columns and what each holds. */
export interface ActionTable {
  columns: readonly (readonly [title: string, cell: keyof Task | "number" | "priority"])[];
  tells: readonly Tells[];
}

function table(titles: string, cells: string): ActionTable {
  const held = cells.split(" ") as (keyof Task | "number" | "priority")[];
  return {
    columns: titles.split("|").map((title, index) => [title, held[index] ?? "text"]),
    tells: (["owner", "due", "status"] as const).filter((fact) => held.includes(fact)),
  };
}

/** How a table of action items is laid out. */
export const ACTION_TABLES = {
  table: table("Action|Owner|Due|Status", "text owner due status"),
  "table by number": table("#|Description|Assignee|Deadline", "number text owner due"),
  "table with tickets": table("Ticket|Type|Action item|Owner", "ticket kind text owner"),
  "table of Google": table("Action Item|Type|Owner|Bug", "text kind owner ticket"),
  "table of priorities": table("Priority|Task|Responsible|Target date", "priority text owner due"),
  "table, owner first": table("Owner|Action item|Due date", "owner text due"),
  "table, status first": table("Status|Item|DRI|ETA", "status text owner due"),
  "table of follow-ups": table("Follow-up|Who|When|Done?", "text owner due status"),
  "table in two columns": table("Action|Owner", "text owner"),
  "table of capital": table("ACTION ITEM|ASSIGNED TO|DUE BY|STATE", "text owner due status"),
  "table of lessons": table("What|Who|By when", "text owner due"),
} as const satisfies Record<string, ActionTable>;

/** The rows of the table, head first. */
export function tableRows({ columns }: ActionTable, tasks: readonly Task[]): string[] {
  const cellOf = (task: Task, cell: keyof Task | "number" | "priority", index: number) => {
    if (cell === "number") return String(index + 1);
    return cell === "priority" ? (index === 0 ? "High" : "Medium") : task[cell];
  };
  return [
    `| ${columns.map(([title]) => title).join(" | ")} |`,
    `|${columns.map(() => "---|").join("")}`,
    ...tasks.map((task, index) => `| ${columns.map(([, cell]) => cellOf(task, cell, index)).join(" | ")} |`),
  ];
}
