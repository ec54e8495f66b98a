import type { Action } from "./account.ts";
import { DATE_STYLES, type DateStyle } from "./times.ts";

/** An action item with its facts as they are to be written. */
export interface Task {
  text: string;
  owner: string;
  due: string;
  status: string;
  box: string;
  ticket: string;
  kind: string;
}

/** How the owner of an action item is written. */
export const OWNER_STYLES = {
  name: (name: string) => name,
  "full name": (name: string) => `${name} Miller`,
  handle: (name: string) => `@${name.toLowerCase()}`,
  team: () => "Platform team",
  mail: (name: string) => `${name.toLowerCase()}@example.com`,
  link: (name: string) => `[@${name.toLowerCase()}](https://github.com/${name.toLowerCase()})`,
  bold: (name: string) => `**${name}**`,
} as const satisfies Record<string, (name: string) => string>;

export type OwnerStyle = keyof typeof OWNER_STYLES;

/** Styles that leave no doubt that somebody is meant. */
const PLAIN: readonly OwnerStyle[] = ["handle", "team", "mail", "link"];

/** The style, unless that could name a thing, too. */
export function plainOwner(style: TaskStyle): TaskStyle {
  return PLAIN.includes(style.owner) ? style : { ...style, owner: "handle" };
}

/** How the state of an action item is written. */
export const STATUS_STYLES = {
  words: { done: "Done", "in-progress": "In progress", open: "Open" },
  capitals: { done: "DONE", "in-progress": "IN PROGRESS", open: "TODO" },
  other: { done: "Completed", "in-progress": "WIP", open: "Not started" },
  emoji: { done: "✅", "in-progress": "🔄", open: "❌" },
  "emoji and words": { done: "✅ Done", "in-progress": "⏳ In progress", open: "🔴 Open" },
} as const satisfies Record<string, Record<Action["status"], string>>;

export type StatusStyle = keyof typeof STATUS_STYLES;

/** The ticket of an action item, by its number. */
export const TICKET_STYLES = {
  key: (number: number) => `OPS-${number}`,
  number: (number: number) => `#${number}`,
  link: (number: number) => `[OPS-${number}](https://jira.example.com/browse/OPS-${number})`,
  address: (number: number) => `https://github.com/example/shop/issues/${number}`,
} as const satisfies Record<string, (number: number) => string>;

export type TicketStyle = keyof typeof TICKET_STYLES;

/** How the facts of action items are written. */
export interface TaskStyle {
  owner: OwnerStyle;
  due: DateStyle;
  status: StatusStyle;
  ticket: TicketStyle;
}

/** An action item as it is to be written. */
export function taskOf({ text, owner, due, status, kind }: Action, style: TaskStyle, index: number): Task {
  const [year = 0, month = 0, day = 0] = due.split("-").map(Number);
  return {
    text,
    owner: OWNER_STYLES[style.owner](owner),
    due: DATE_STYLES[style.due]({ year, month, day, hour: 0, minute: 0 }),
    status: STATUS_STYLES[style.status][status],
    box: status === "done" ? "[x]" : "[ ]",
    ticket: TICKET_STYLES[style.ticket](41 + index),
    kind,
  };
}
