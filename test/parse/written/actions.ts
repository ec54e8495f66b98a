import type { ActionKind, ActionStatus } from "../../../src/model/vocabulary.ts";
import type { Account, Action } from "./account.ts";
import { ACTION_BLOCKS, ACTION_LISTS, type ActionLayout, type Tells } from "./action-lists.ts";
import { ACTION_TABLES, type ActionTable, tableRows } from "./action-tables.ts";
import type { Heading, HeadingStyle } from "./headings.ts";
import type { Page } from "./page.ts";
import { OWNER_STYLES, plainOwner, type Task, type TaskStyle, taskOf } from "./tasks.ts";

/** An action item as a reader is to find it; what its layout does not tell is left out. */
export interface TrueAction {
  line: number;
  owner?: string;
  due?: string;
  status?: ActionStatus;
  isDone?: boolean;
  kind?: ActionKind;
}

export const ACTION_SHAPES = { ...ACTION_LISTS, ...ACTION_BLOCKS, ...ACTION_TABLES };
export type ActionShape = keyof typeof ACTION_SHAPES;

/** What action items are grouped by: the name of the group of each, and what the name tells. */
export const GROUPINGS = {
  none: null,
  "by term": { name: (_, index) => (index === 0 ? "Short term" : "Long term"), tells: () => ({}) },
  "by time": {
    name: (_, index) => (index === 0 ? "Immediate (this week)" : "Next quarter"),
    tells: () => ({}),
  },
  "by kind": { name: ({ kind }) => KIND_NAMES[kind], tells: ({ kind }) => ({ kind }) },
  "by aim": { name: ({ kind }) => AIM_NAMES[kind], tells: ({ kind }) => ({ kind }) },
  "by state": { name: ({ status }) => STATE_NAMES[status], tells: ({ status }) => ({ status }) },
  "by team": {
    name: (_, index) => (index === 0 ? "Platform team" : "Database team"),
    tells: (_, index) => ({ owner: index === 0 ? "Platform team" : "Database team" }),
  },
} as const satisfies Record<string, Grouping | null>;

interface Grouping {
  name: (action: Action, index: number) => string;
  tells: (action: Action, index: number) => Partial<TrueAction>;
}

export type GroupingName = keyof typeof GROUPINGS;

const KIND_NAMES = {
  prevent: "Prevent",
  detect: "Detect",
  mitigate: "Mitigate",
  process: "Process",
} as const;
const AIM_NAMES = {
  prevent: "Prevention",
  detect: "Detection",
  mitigate: "Mitigation",
  process: "Process",
} as const;
const STATE_NAMES = { done: "Completed", "in-progress": "In progress", open: "Open" } as const;

/** How the name of a group stands above its items. */
export const GROUP_STYLES = ["heading", "bold", "bold label", "label", "item", "bold item"] as const;

export interface ActionStyle {
  actions: ActionShape;
  grouping: GroupingName;
  groupAs: (typeof GROUP_STYLES)[number];
  task: TaskStyle;
  heading: HeadingStyle;
}

/** Writes the action items of an account, and answers them in the order of the page. */
export function writeActions(
  page: Page,
  heading: Heading,
  account: Account,
  wanted: ActionStyle,
): TrueAction[] {
  const { actions: all } = account;
  const layout: ActionLayout | ActionTable = ACTION_SHAPES[wanted.actions];
  const style = { ...wanted, task: "isPlainOnly" in layout ? plainOwner(wanted.task) : wanted.task };
  if (style.actions === "action in bold") {
    // Where the headings are bold lines or labels, too, none would stand out.
    if (/bold|label|underscores/.test(style.heading))
      return writeActions(page, heading, account, { ...style, actions: "list" });
    if (style.task.owner === "bold") style.task = { ...style.task, owner: "name" };
  }
  const tellsTwice = wanted.grouping === "by state" && wanted.actions === "todo";
  const grouping: Grouping | null = tellsTwice ? null : GROUPINGS[style.grouping];
  const groups = Map.groupBy(all, (action) => grouping?.name(action, all.indexOf(action)) ?? "");
  return [...groups].flatMap(([name, actions]) => {
    const indent = name === "" ? "" : open(page, heading, name, style);
    const tasks = actions.map((action) => taskOf(action, style.task, all.indexOf(action)));
    const lines = page.indented(indent, () => write(page, style.actions, tasks));
    return lines.map((line, index) => {
      const action = actions[index] as Action;
      const told = truthOf(action, style, line);
      return { ...grouping?.tells(action, all.indexOf(action)), ...told };
    });
  });
}

/** Writes the name of a group, and answers how far its items are indented. */
function open(
  page: Page,
  heading: Heading,
  name: string,
  { groupAs, actions, heading: shape }: ActionStyle,
): string {
  const isList = actions in ACTION_LISTS && actions !== "bullets" && actions !== "in brackets";
  if (groupAs === "heading" && shape !== "without space") heading(name, 1);
  else if (groupAs === "label" && !(actions in ACTION_BLOCKS)) page.block(`${name}:`, "");
  else if (groupAs === "bold" || !isList) page.block(`**${name}**`, "");
  else if (groupAs === "bold label") page.block(`**${name}:**`, "");
  else {
    page.write(groupAs === "item" ? `- ${name}` : `- **${name}:**`);
    return "  ";
  }
  return "";
}

function write(page: Page, shape: ActionShape, tasks: readonly Task[]): number[] {
  if (shape in ACTION_TABLES) {
    page.block();
    const first = page.write(...tableRows(ACTION_TABLES[shape as keyof typeof ACTION_TABLES], tasks));
    return tasks.map((_, index) => first + 2 + index);
  }
  const layout = ACTION_SHAPES[shape] as ActionLayout;
  return tasks.map((task, index) => layout.write(page, task, index));
}

function truthOf({ owner, due, status }: Action, { actions, task }: ActionStyle, line: number): TrueAction {
  const told = new Set<Tells>(ACTION_SHAPES[actions].tells);
  return {
    line,
    ...(told.has("owner") && { owner: bare(OWNER_STYLES[task.owner](owner)) }),
    ...(told.has("due") && { due }),
    ...(told.has("status") && { status }),
    ...(told.has("box") && { isDone: status === "done" }),
  };
}

/** Without the markup of links and bold words. */
function bare(owner: string): string {
  return owner.replace(/^\[([^\]]*)\].*/, "$1").replaceAll("**", "");
}
