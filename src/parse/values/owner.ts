import { plainName } from "./names.ts";

/** Who an action item belongs to, as written, and the slice that says so (brackets included). */
export interface FoundOwner {
  owner: string;
  start: number;
  end: number;
}

const KEY =
  "(?:action )?(?:assigned to|assignees?|owner(?:s|\\(s\\))?|owned by|responsible(?: (?:team|party|person))?|dri|poc|point of contact|champion|lead)";
/** Said in short or in another language: believed only where a colon follows. */
const KEY_MARKED =
  "resp\\.?|assigned|pic|who|responsables?|respons[áa]vel|verantwortlich|zuständig|wer|quem|quién|qui|pilote|porteur|encargad[oa]|ansvarlig|ansvarig|eigenaar|responsabile";
const MARK = "[*_]{0,2}";
const STOP =
  "(?=\\s?(?:[,;.|]\\s{0,2})?[*_(\\[]{0,3}(?:deadline|due|eta|target|status|priority|by:? (?:\\d|\\p{Lu}|end|next))|[)\\]};|\\n]|\\.(?:\\s|$)|\\s[-–—]\\s|$)";
const HANDLE = "`?@[A-Za-z0-9][\\w-]{0,38}(?:/[\\w-]{1,39})?`?(?![\\w@]|\\.\\w|/)";
const HANDLES = `${HANDLE}(?:(?:,? (?:and|&) |, ?| ?/ ?|\\s)${HANDLE}){0,5}`;
const MAIL = "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}";
const TEAM =
  "(?:\\p{L}[\\p{L}\\d&/-]{0,24}[ ]){1,4}(?:team|squad|guild|crew|department|group)|SRE|SREs|DevOps|Ops";

/** Ordered: what names the owner most plainly comes first. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `[(\\[{]\\s?${MARK}${KEY}${MARK}\\s?[:=]?${MARK}\\s?(?<owner>[^)\\]};|\\n]{1,80}?)${STOP}(?<close>[)\\]}]?)`,
    "iu",
  ),
  new RegExp(
    `(?:^|[-–—|;,.(\\s])\\s?${MARK}${KEY}${MARK}\\s?[:=]${MARK}\\s?(?<owner>[^)\\]};|\\n]{1,80}?)${STOP}`,
    "iu",
  ),
  new RegExp(
    `(?:^|[-–—|;,.(\\[?!]\\s?)${MARK}(?:${KEY_MARKED})${MARK}\\s?[:=]${MARK}\\s?(?<owner>[^)\\]};|\\n]{1,80}?)${STOP}`,
    "iu",
  ),
  new RegExp(
    `(?:^|[-–—|;,.]\\s)${MARK}(?:assigned to|owned by)\\s(?<owner>[^)\\]};|,\\n]{1,80}?)${STOP}`,
    "iu",
  ),
  new RegExp(`[(\\[]\\s?(?<owner>${HANDLES})\\s?(?<close>[)\\]])`, "u"),
  new RegExp(`[(\\[]\\s?(?<owner>${HANDLES})(?=[,;:] )`, "u"),
  new RegExp(`(?<![\\w/])(?<owner>${HANDLES})[\\s.)*]{0,4}$`, "u"),
  new RegExp(`(?<![\\w/])(?<owner>${HANDLES})(?=,\\s\\d{4}-\\d{2}-\\d{2}\\W{0,3}$)`, "u"),
  new RegExp(`(?<![\\w/])(?<owner>${HANDLES})\\s(?:by|due|until|before)\\s(?=\\S)`, "u"),
  new RegExp(`[(\\[](?<owner>${MAIL})(?<close>[)\\]])`, "u"),
  new RegExp(`^[\\s*_-]{0,6}(?:\\[(?=[^\\]]{5,100}\\]))?(?<owner>${MAIL})(?:\\]|[:,]| [–—-] )`, "u"),
  /[（(](?:担当者?|负责人|責任者|담당자?)\s?[:：]\s?(?<owner>[^)）、，,;；]{1,20})(?<close>[)）])/u,
  /[;,]\s(?:owner|assignee|dri|assigned to)\s(?<owner>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?)(?=[;,.)]|$)/u,
  new RegExp(
    `^[\\s*_-]{0,6}(?:\\[(?=[^\\]]{2,80}\\]))?(?<owner>${HANDLES})(?:\\]|[:,]|\\s(?:to|will)\\s|\\s[-–—]\\s)`,
    "u",
  ),
  new RegExp(`[(\\[](?<owner>${TEAM})(?:[,;] [^()[\\]]{1,40})?(?<close>[)\\]])`, "u"),
  /[([](?:done|completed|implemented|fixed|handled|led) by (?<owner>[^()[\]]{1,40})(?<close>[)\]])/iu,
  /^[\s*_-]{0,6}(?:the )?(?<owner>(?:(?!(?:the|our|my|this|each|every|whole|entire|another|same|other|with|a|all|for|in|to) )\p{L}[\p{L}\d&/-]{0,24}[ ]){1,3}(?:team|squad|crew|guild))(?: (?:to|should|will|must|needs? to|is (?:\p{Ll}+ing|to)|has (?:started|begun)) |\s?(?:[-–—]{1,2}|[:：]|→)\s)/iu,
  /^\W{0,6}TODO\((?<owner>@?\p{L}[\p{L}\d .-]{1,30})(?<close>\))/u,
  /\[(?<owner>\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{L}{1,20}){0,2})(?<close>\])\s?\.?$/u,
];
const STATE =
  /^(?:done|todo|to do|open|closed|wip|in progress|complete|completed|prevent|detect|mitigate|mitigated|repair|process|high|low|medium|optional|urgent|link|issue|ticket|prs?|mr|pull request|commit|docs|draft|pending|new|p\d)$/iu;

/**
 * The owner that an action item names: "(Assigned to the operations team, Deadline: …)", "[Assigned to X]", "(@name)",
 * "— owner: X", "[Rick]" at the end. Names in running text are not taken, nor are placeholders such as "TBD".
 */
export function findOwner(text: string): FoundOwner | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    const written = match?.groups?.["owner"];
    const owner = written === undefined ? null : plainName(written.replace(/^to\s/iu, ""));
    if (!match || owner === null || STATE.test(owner)) continue;
    return { owner, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
