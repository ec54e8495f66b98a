import type { Action } from "./account.ts";
import type { Page } from "./page.ts";

/** Writes action items, and answers the number of the line of each. */
type Shape = (page: Page, actions: readonly Action[]) => number[];

/** What a shape tells of each item besides its text. */
interface Told {
  write: Shape;
  tells: readonly ("owner" | "due" | "status")[];
}

/** How action items are laid out. */
export const ACTION_SHAPES = {
  list: { write: (page, actions) => lines(page, actions, ({ text }) => `- ${text}`), tells: [] },
  numbered: {
    write: (page, actions) => lines(page, actions, ({ text }, index) => `${index + 1}. ${text}.`),
    tells: [],
  },
  boxes: {
    write: (page, actions) => lines(page, actions, ({ text, isDone }) => `- [${isDone ? "x" : " "}] ${text}`),
    tells: ["status"],
  },
  "boxes with owners": {
    write: (page, actions) =>
      lines(
        page,
        actions,
        ({ text, owner, due, isDone }) => `- [${isDone ? "x" : " "}] ${text} (owner: ${owner}, due: ${due})`,
      ),
    tells: ["owner", "due", "status"],
  },
  handles: {
    write: (page, actions) =>
      lines(page, actions, ({ text, owner }) => `- ${text} (@${owner.toLowerCase()})`),
    tells: ["owner"],
  },
  "handle first": {
    write: (page, actions) => lines(page, actions, ({ text, owner }) => `- @${owner.toLowerCase()}: ${text}`),
    tells: ["owner"],
  },
  "owner in bold": {
    write: (page, actions) => lines(page, actions, ({ text, owner }) => `- ${text} **Owner:** ${owner}`),
    tells: ["owner"],
  },
  table: {
    write: (page, actions) =>
      table(page, actions, ["Action", "Owner", "Due", "Status"], ({ text, owner, due, isDone }) => [
        text,
        owner,
        due,
        isDone ? "Done" : "Open",
      ]),
    tells: ["owner", "due", "status"],
  },
  "table by number": {
    write: (page, actions) =>
      table(page, actions, ["#", "Description", "Assignee", "Deadline"], ({ text, owner, due }, index) => [
        String(index + 1),
        text,
        owner,
        due,
      ]),
    tells: ["owner", "due"],
  },
  "table with tickets": {
    write: (page, actions) =>
      table(page, actions, ["Ticket", "Type", "Action item", "Owner"], ({ text, owner }, index) => [
        `OPS-${index + 41}`,
        "prevent",
        text,
        owner,
      ]),
    tells: ["owner"],
  },
  todo: {
    write: (page, actions) => lines(page, actions, ({ text }) => `- TODO: ${text}`),
    tells: [],
  },
  assigned: {
    write: (page, actions) =>
      lines(
        page,
        actions,
        ({ text, owner, due }, index) =>
          `- Task ${index + 1}: ${text} (Assigned to: ${owner}, Deadline: ${due})`,
      ),
    tells: ["owner", "due"],
  },
  "under groups": {
    write: (page, actions) =>
      actions.map(({ text }, index) => {
        if (index < 2) page.write(index === 0 ? "- Prevention" : "- Detection");
        return page.write(`  - ${text}`);
      }),
    tells: [],
  },
  "under bold labels": {
    write: (page, actions) =>
      actions.map(({ text }, index) => {
        if (index < 2) page.block(index === 0 ? "**Short term**" : "**Long term**", "");
        return page.write(`- ${text}`);
      }),
    tells: [],
  },
  "details below": {
    write: (page, actions) =>
      actions.map(({ text, owner, due }) => {
        const line = page.write(`- ${text}`);
        page.write(`  - Owner: ${owner}`, `  - Due: ${due}`);
        return line;
      }),
    tells: ["owner", "due"],
  },
  lines: { write: (page, actions) => actions.map(({ text }) => page.block(`${text}.`)), tells: [] },
} as const satisfies Record<string, Told>;

export type ActionShape = keyof typeof ACTION_SHAPES;

function lines(
  page: Page,
  actions: readonly Action[],
  line: (action: Action, index: number) => string,
): number[] {
  return actions.map((action, index) => page.write(line(action, index)));
}

function table(
  page: Page,
  actions: readonly Action[],
  head: readonly string[],
  row: (action: Action, index: number) => readonly string[],
): number[] {
  page.block(`| ${head.join(" | ")} |`, `|${head.map(() => "---|").join("")}`);
  return lines(page, actions, (action, index) => `| ${row(action, index).join(" | ")} |`);
}
