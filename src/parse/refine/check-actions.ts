import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { ActionItem, Postmortem } from "../../model/postmortem.ts";
import { DONE_FIRST } from "../words/statement-words.ts";
import { VAGUE_ACTION } from "../words/wording-words.ts";

/** Items still to be done that nobody owns (once a document), and items that cannot be finished. */
export function checkActions({ actionItems }: Postmortem): Diagnostic[] {
  return [...ownerless(actionItems), ...actionItems.filter(isVague).map(vague)];
}

function ownerless(items: readonly ActionItem[]): Diagnostic[] {
  const waiting = items.filter(
    (item) =>
      item.owner === null &&
      item.status !== "done" &&
      item.status !== "dropped" &&
      !DONE_FIRST.test(item.text),
  );
  const [first] = waiting;
  if (!first) return [];
  const message =
    waiting.length === 1
      ? "This action item has no owner."
      : `${waiting.length} of ${items.length} action items have no owner; this is the first.`;
  return [diagnose("owner-missing", { line: first.lines[0] }, message)];
}

function isVague({ text, status }: ActionItem): boolean {
  return status !== "done" && text.split(/\s+/).length <= 6 && VAGUE_ACTION.test(text);
}

function vague({ text, lines }: ActionItem): Diagnostic {
  return diagnose("action-vague", { line: lines[0] }, `“${text}” does not say what will be done.`);
}
