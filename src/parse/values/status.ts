import type { ActionStatus, Status } from "../../model/vocabulary.ts";

/** Words for the state of a document; those of PagerDuty, incident.io, Datadog and Wikimedia among them. */
const DOCUMENT_WORDS: Readonly<Record<Status, readonly string[]>> = {
  draft: ["draft", "wip", "work in progress", "in progress", "in-progress", "not started", "new", "todo", "incomplete", "started", "writing", "documenting", "open", "early draft", "first draft", "preliminary", "initial"],
  "in-review": ["in review", "in-review", "under review", "review", "ready for review", "reviewing", "pending review", "awaiting review", "needs review", "peer review", "proposed", "to be reviewed", "for review"],
  final: ["final", "finalized", "finalised", "complete", "completed", "done", "published", "closed", "reviewed", "approved", "accepted", "released", "finished", "signed off", "publish"],
};

/** Words and signs for the state of an action item. */
const ACTION_WORDS: Readonly<Record<ActionStatus, readonly string[]>> = {
  done: ["done", "complete", "completed", "closed", "resolved", "finished", "fixed", "implemented", "merged", "shipped", "deployed", "released", "yes", "x", "✅", "✔", "☑", "✓", "🟢", "erledigt", "completado"],
  "in-progress": ["in progress", "in-progress", "inprogress", "wip", "work in progress", "doing", "ongoing", "started", "in review", "under review", "under way", "underway", "working", "partially done", "partial", "in development", "active", "🚧", "🔄", "⏳", "🟡", "🏗"],
  open: ["open", "todo", "to do", "to-do", "not started", "pending", "planned", "scheduled", "new", "not done", "incomplete", "outstanding", "assigned", "created", "ready", "no", "blocked", "on hold", "waiting", "not yet started", "🔲", "☐", "⬜", "❌", "🔴", "📋"],
  dropped: ["won't do", "won’t do", "wont do", "wontdo", "won't fix", "won’t fix", "wontfix", "dropped", "cancelled", "canceled", "abandoned", "rejected", "declined", "obsolete", "superseded", "not planned", "no longer needed", "duplicate", "invalid", "🚫"],
  proposed: ["proposed", "proposal", "suggested", "backlog", "backlogged", "idea", "considering", "under consideration", "deferred", "triage", "to be discussed", "future", "later", "icebox", "💡"],
};

const DOCUMENT = index(DOCUMENT_WORDS);
const ACTION = index(ACTION_WORDS);
const LAST_BRACKET = /[([{]\s?(?<words>[^()[\]{}]{1,24}?)\s?[)\]}]\s?\.?$/u;
const FIRST_MARK = /^\s?(?:[([{](?<bracket>[^()[\]{}]{1,24})[)\]}]|\*{0,2}(?<word>todo|to do|done|wip|in progress|open|pending)\*{0,2}(?=\s?[:：–—-]|\*\*))/iu;
const LOUD_MARK = /^\s?(?:\d{1,2}[.)]\s)?(?<word>TODO|DONE|WIP)\s/u;
const SUFFIX = /\s[-–—|:]+\s?[*_]{0,2}(?<words>[\p{L}'’ -]{2,20})[*_]{0,2}\.?$/u;
const STATUS_LABEL = /(?<!\p{L})status[*_]{0,2}\s?[:=][*_]{0,2}\s?(?<words>[\p{L}'’ -]{2,20})/iu;
const SIGN = /[✅✔☑✓🚧🔄⏳🔲☐⬜🚫💡]/u;

/** The state of the document from the rest of a status label or front matter: "Draft", "Complete, action items open". */
export function readDocumentStatus(text: string): Status | null {
  const words = normal(text);
  return DOCUMENT.get(words) ?? DOCUMENT.get(words.split(/[,;(]|\s[-–—]|\.\s|:\s/u)[0]?.trim() ?? "") ?? null;
}

/**
 * The state of an action item: a cell ("In progress", "✅ Done"), or a mark in its text ("… [DONE]", "… — done",
 * "TODO: …", "Status: open"). Words in running text say nothing.
 */
export function readActionStatus(text: string): ActionStatus | null {
  const words = normal(text);
  const whole = ACTION.get(words) ?? ACTION.get(words.split(/[,;(]|\s[-–—]/u)[0]?.trim() ?? "");
  if (whole) return whole;
  const marked = (FIRST_MARK.exec(text) ?? LOUD_MARK.exec(text))?.groups;
  const candidates = [STATUS_LABEL.exec(text)?.groups?.["words"], marked?.["bracket"] ?? marked?.["word"], LAST_BRACKET.exec(text)?.groups?.["words"], SUFFIX.exec(text)?.groups?.["words"]];
  for (const candidate of candidates) {
    const status = candidate === undefined ? undefined : ACTION.get(normal(candidate));
    if (status) return status;
  }
  const sign = SIGN.exec(`${text.slice(0, 4)} ${text.slice(-4)}`)?.[0];
  return sign === undefined ? null : (ACTION.get(sign) ?? null);
}

/** Without Markdown, signs (unless there is nothing else) and outer punctuation, in lower case. */
function normal(text: string): string {
  const bare = text.replace(/[*_`~[\]]/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
  const worded = bare.replace(/[\p{Extended_Pictographic}\u200d\ufe0f✓☐]/gu, "").replace(/^[\s:.,(-]+|[\s:.,)!-]+$/gu, "");
  return worded === "" ? bare.replace(/\ufe0f/gu, "") : worded;
}

function index<Name extends string>(words: Readonly<Record<Name, readonly string[]>>): ReadonlyMap<string, Name> {
  return new Map((Object.keys(words) as Name[]).flatMap((name) => words[name].map((word) => [word, name] as const)));
}
