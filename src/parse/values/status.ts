import type { ActionStatus, Status } from "../../model/vocabulary.ts";
import { ACTION_WORDS, DOCUMENT_WORDS } from "./status-words.ts";

const DOCUMENT = index(DOCUMENT_WORDS);
const ACTION = index(ACTION_WORDS);
const LAST_BRACKET = /[([{]\s?(?<words>[^()[\]{}]{1,24}?)\s?[)\]}]\s?\.?$/u;
const FIRST_MARK =
  /^\s?(?:[([{](?<bracket>[^()[\]{}]{1,24})[)\]}]|\*{0,2}(?<word>todo|to do|done|doing|wip|in progress|open|pending)\*{0,2}(?=\s?[:：–—-]|\*\*))/iu;
const LOUD_MARK = /^\s?(?:\d{1,2}[.)]\s)?(?<word>TODO|DONE|DOING|WIP)\s/u;
const SUFFIX = /\s[-–—|:]+\s?[*_]{0,2}(?<words>[\p{L}'’ -]{2,20})[*_]{0,2}\.?$/u;
const STATUS_LABEL =
  /(?<!\p{L})status[*_]{0,2}\s?[:=][*_]{0,2}\s?(?<words>[\p{L}\p{Extended_Pictographic}\uFE0F'’ -]{1,22})/iu;
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
  const candidates = [
    STATUS_LABEL.exec(text)?.groups?.["words"],
    marked?.["bracket"] ?? marked?.["word"],
    LAST_BRACKET.exec(text)?.groups?.["words"],
    SUFFIX.exec(text)?.groups?.["words"],
  ];
  for (const candidate of candidates) {
    const status = candidate === undefined ? undefined : ACTION.get(normal(candidate));
    if (status) return status;
  }
  const sign = SIGN.exec(`${text.slice(0, 4)} ${text.slice(-4)}`)?.[0];
  return sign === undefined ? null : (ACTION.get(sign) ?? null);
}

/** The state that a text names and nothing else: "Done:", "⏳ In progress"; null for any other text. */
export function actionStatusOf(text: string): ActionStatus | null {
  return ACTION.get(normal(text)) ?? null;
}

/** Without Markdown, signs (unless there is nothing else) and outer punctuation, in lower case. */
function normal(text: string): string {
  const bare = text
    .replace(/[*_`~[\]]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
  const worded = bare
    .replace(/[\p{Extended_Pictographic}\u200d\ufe0f✓☐]/gu, "")
    .replace(/^[\s:.,(-]+|(?<![\s:.,)!-])[\s:.,)!-]+$/gu, "");
  return worded === "" ? bare.replace(/[\ufe0f:]/gu, "") : worded;
}

function index<Name extends string>(
  words: Readonly<Record<Name, readonly string[]>>,
): ReadonlyMap<string, Name> {
  return new Map(
    (Object.keys(words) as Name[]).flatMap((name) => words[name].map((word) => [word, name] as const)),
  );
}
