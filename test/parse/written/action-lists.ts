import type { Page } from "./page.ts";
import type { Task } from "./tasks.ts";

/** What a layout tells of each item besides its text; a box tells only whether it is done. */
export type Tells = "owner" | "due" | "status" | "box";

/** A layout of action items: how one is written, and what it tells. */
export interface ActionLayout {
  write: (page: Page, task: Task, index: number) => number;
  tells: readonly Tells[];
  /** Where a bare name in its place might be the name of a thing. */
  isPlainOnly?: true;
}

function line(tells: readonly Tells[], write: (task: Task, index: number) => string): ActionLayout {
  return { write: (page, task, index) => page.write(write(task, index)), tells };
}

function below(tells: readonly Tells[], write: (task: Task) => readonly string[]): ActionLayout {
  return { write: (page, task) => page.write(...write(task)), tells };
}

/** How a list of action items is laid out. */
export const ACTION_LISTS = {
  list: line([], ({ text }) => `- ${text}`),
  numbered: line([], ({ text }, index) => `${index + 1}. ${text}.`),
  "numbered with brackets": line([], ({ text }, index) => `${index + 1}) ${text}`),
  "in brackets": line([], ({ text }, index) => `(${index + 1}) ${text}`),
  bullets: line([], ({ text }) => `• ${text}`),
  boxes: line(["box"], ({ text, box }) => `- ${box} ${text}`),
  "boxes with owners": line(
    ["owner", "due", "box"],
    ({ text, owner, due, box }) => `- ${box} ${text} (owner: ${owner}, due: ${due})`,
  ),
  "owner in a bracket": line(["owner"], ({ text, owner }) => `- ${text} (${owner})`),
  "owner in brackets": line(["owner"], ({ text, owner }) => `- ${text} [${owner}]`),
  "owner behind a dash": line(["owner"], ({ text, owner }) => `- ${text} - ${owner}`),
  "owner behind a long dash": line(["owner"], ({ text, owner }) => `- ${text} – ${owner}`),
  "owner behind an arrow": line(["owner"], ({ text, owner }) => `- ${text} → ${owner}`),
  "owner and due behind dashes": line(
    ["owner", "due"],
    ({ text, owner, due }) => `- ${text} - ${owner} - ${due}`,
  ),
  "owner, due and status behind dashes": line(
    ["owner", "due", "status"],
    ({ text, owner, due, status }) => `- ${text} — ${owner} — ${due} — ${status}`,
  ),
  "owner and due in a bracket": line(
    ["owner", "due"],
    ({ text, owner, due }) => `- ${text} (${owner}, ${due})`,
  ),
  "owner and due by words": line(
    ["owner", "due"],
    ({ text, owner, due }) => `- ${text} (${owner}, due ${due})`,
  ),
  "due by": line(["owner", "due"], ({ text, owner, due }) => `- ${text} (${owner} by ${due})`),
  "bars between": line(
    ["owner", "due", "status"],
    ({ text, owner, due, status }) => `- ${text} | Owner: ${owner} | Due: ${due} | Status: ${status}`,
  ),
  "labels in sentences": line(
    ["owner", "due"],
    ({ text, owner, due }) => `- ${text}. Owner: ${owner}. Due: ${due}.`,
  ),
  "labels in bold": line(
    ["owner", "due"],
    ({ text, owner, due }) => `- ${text}. **Owner:** ${owner}. **Due:** ${due}`,
  ),
  "labels in italics": line(
    ["owner", "due"],
    ({ text, owner, due }) => `- ${text} *(Owner: ${owner}; Due: ${due})*`,
  ),
  "bold text": line(["owner"], ({ text, owner }) => `- **${text}** (Owner: ${owner})`),
  "owner first": { ...line(["owner"], ({ text, owner }) => `- ${owner}: ${text}`), isPlainOnly: true },
  "owner first in brackets": {
    ...line(["owner"], ({ text, owner }) => `- [${owner}] ${text}`),
    isPlainOnly: true,
  },
  "owner in bold": line(["owner"], ({ text, owner }) => `- ${text} **Owner:** ${owner}`),
  "ticket first": line([], ({ text, ticket }) => `- ${ticket}: ${text}`),
  "ticket behind": line([], ({ text, ticket }) => `- ${text} (${ticket})`),
  "ticket and owner": line(["owner"], ({ text, ticket, owner }) => `- ${text} (${ticket}) - owner: ${owner}`),
  "status first": line(["status"], ({ text, status }) => `- [${status}] ${text}`),
  "status in bold": line(["status"], ({ text, status }) => `- **${status}** ${text}`),
  "status in bold, colon": line(["status"], ({ text, status }) => `- **${status}:** ${text}`),
  "status behind": line(["status"], ({ text, status }) => `- ${text} (${status})`),
  "status behind a dash": line(["status"], ({ text, status }) => `- ${text} - ${status}`),
  "struck out": line(["box"], ({ text, box }) => (box === "[x]" ? `- ~~${text}~~` : `- ${text}`)),
  priority: line(["owner"], ({ text, owner }, index) => `- P${index}: ${text} (owner: ${owner})`),
  "priority in brackets": line([], ({ text }, index) => `- [P${index + 1}] ${text}`),
  "priority in bold": line([], ({ text }, index) => `- **[${index === 0 ? "High" : "Medium"}]** ${text}`),
  todo: line([], ({ text }) => `- TODO: ${text}`),
  assigned: line(
    ["owner", "due"],
    ({ text, owner, due }, index) => `- Task ${index + 1}: ${text} (Assigned to: ${owner}, Deadline: ${due})`,
  ),
  "numbered labels": line([], ({ text }, index) => `- **AI-${index + 1}:** ${text}`),
  "action by number": line([], ({ text }, index) => `- Action ${index + 1}: ${text}`),
  "details below": below(["owner", "due"], ({ text, owner, due }) => [
    `- ${text}`,
    `  - Owner: ${owner}`,
    `  - Due: ${due}`,
  ]),
  "details in bold below": below(["owner", "due", "status"], ({ text, owner, due, status }) => [
    `- **${text}**`,
    `  - **Owner:** ${owner}`,
    `  - **Due date:** ${due}`,
    `  - **Status:** ${status}`,
  ]),
  "details on a line below": below(["owner", "due"], ({ text, owner, due }) => [
    `- ${text}  `,
    `  Owner: ${owner}, due: ${due}`,
  ]),
  "a sentence below": below([], ({ text }) => [
    `- **${text}**`,
    "",
    "  This would have told us an hour earlier.",
    "",
  ]),
  "bullets below": below([], ({ text }) => [
    `- ${text}`,
    "  - It would have told us an hour earlier.",
    "  - The cost is small.",
  ]),
} as const satisfies Record<string, ActionLayout>;

/** Action items as paragraphs or under headings of their own. */
export const ACTION_BLOCKS = {
  lines: { write: (page, { text }) => page.block(`${text}.`), tells: [] },
  "bold number": { write: (page, { text }, index) => page.block(`**${index + 1}.** ${text}.`), tells: [] },
  "action in bold": {
    write: (page, { text, owner }, index) =>
      page.block(`**Action ${index + 1}:** ${text}.  `, `**Owner:** ${owner}`),
    tells: ["owner"],
  },
} as const satisfies Record<string, ActionLayout>;
