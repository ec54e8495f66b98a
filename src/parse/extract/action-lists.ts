import { undecorated } from "../label.ts";
import { type Section, sectionLines } from "../section.ts";
import type { Unit } from "../unit.ts";
import { BESIDE_TASKS, PROPOSES, TASK_VERBS } from "../words/action-words.ts";
import { groupsTasks } from "../words/group-names.ts";
import { type FoundItem, listItems } from "./items.ts";
import { within } from "./passage.ts";
import { CLOSING } from "./statements.ts";

/** Tasks that stand together, and what their group is called. */
export interface ActionList {
  items: FoundItem[];
  group: string | null;
  /** One sentence behind a label in a part of something else: "Prevention: guards were added" at the end of a summary. */
  inPassing: boolean;
}

/** The tasks that a section of actions lists, part by part: in whatever way each part lists them. */
export function actionLists(section: Section): ActionList[] {
  return [...parts(section)].map(listOf);
}

/** A section and those of its parts that still list actions. */
function* parts(section: Section): Generator<Section> {
  yield section;
  if (isHeadingItem(section)) return;
  for (const child of section.children) {
    if (BESIDE_TASKS.test(child.heading) || isOption(child)) continue;
    if (
      child.kinds.length === 0 ||
      child.kinds.includes("actions") ||
      TOPICS.some((kind) => child.kinds.includes(kind))
    )
      yield* parts(child);
  }
}

/** "Option B: a smaller pool" with steps of its own: one of several ways, of which one is still to be chosen. */
function isOption({ heading, units }: Section): boolean {
  return OPTION.test(heading) && units.some(({ kind }) => kind === "item");
}

const OPTION = /^\W*(?:options?|alternatives?|plan|variant) (?:\d|[A-Z]\b)/i;

/** Parts of an action list that group by what they are for: "Detection:", "Mitigation:". */
const TOPICS = ["detection", "resolution", "response", "trigger", "communication"] as const;

/**
 * "### 2. Add schema validation", "### Add an alert for failed logins" below a list of actions: the heading is the item,
 * its text the details, where another beside it is of the same kind.
 */
function isHeadingItem(part: Section): boolean {
  const alike = [isNumbered, isRequest, isTopic].find((is) => is(part));
  return alike !== undefined && (part.parent?.children.filter(alike).length ?? 0) > 1;
}

function isNumbered({ opener, kinds, heading }: Section): boolean {
  return (
    opener?.kind === "heading" &&
    kinds.length === 0 &&
    NUMBERED.test(heading) &&
    !TERM_OR_STATE.test(groupName(undecorated(heading)))
  );
}

const NUMBERED = /^\W{0,3}(?:\d{1,2}[.):]\s|\d{1,2}[）．、]|[①-⑳])/u;

/** "1) Short term", "(2) Open (this week)", "A. Platform team": when, how far, what for or whose, and nothing of what. */
const TERM_OR_STATE =
  /^\W{0,4}(?:\p{L}{2,20} team|prevent(?:ion)?|detect(?:ion)?|mitigat(?:e|ion)|process|(?:short|mid|medium|long|near)[- ]?term|immediate(?:ly)?|completed?|done|open|to ?do|in progress|planned|next (?:week|month|quarter|sprint)|this (?:week|month|quarter|sprint))(?: actions?| items?| tasks?)?(?: \([^()]{1,40}\))?\W{0,3}$/iu;

/** A heading without what counts it and what ends it. */
function groupName(heading: string): string {
  return heading
    .replace(COUNT, "")
    .replace(/\s?\{#[^{}]{1,80}\}$/, "")
    .replace(/(?<![\s:：–-])[\s:：–-]+$/u, "");
}

const COUNT =
  /^\W{0,4}(?:(?:\d{1,2}(?:\.\d{1,2})?|[A-Z]|[IVX]{1,4})[.)]\s+|\d{1,2}(?:\.\d{1,2})?\s+(?=\p{Lu})|(?:step|section|part) \d{1,2}\s?[:–-]\s+)/iu;

function isRequest({ opener, heading }: Section): boolean {
  const text = undecorated(heading);
  return opener?.kind === "heading" && TASK_VERBS.test(text) && /(?:\s\S+){2}/.test(text);
}

/** "### Faster reverts" above prose that lists nothing. */
function isTopic({ opener, kinds, heading, units, children }: Section): boolean {
  const isName = opener?.kind === "heading" && kinds.length === 0 && undecorated(heading).includes(" ");
  const name = groupName(undecorated(heading));
  const isProse =
    units.length > 0 && units.every(({ kind, text }) => kind === "line" && !/[:：]$/.test(text));
  return isName && isProse && children.length === 0 && !groupsTasks(name) && !TERM_OR_STATE.test(name);
}

function listOf(part: Section): ActionList {
  if (isHeadingItem(part))
    return { items: headingItem(part), group: part.parent?.heading ?? null, inPassing: false };
  const group =
    part.kinds.includes("actions") && part.parent?.kinds.length === 0 ? null : groupName(part.heading);
  const rest = restItem(part);
  const listed = listItems(part);
  const items = [...rest, ...(listed.length ? listed : taskParagraphs(part))].map((item) =>
    withFacts(item, part),
  );
  if (items.length === 0) return { items: loneSentence(part), group: null, inPassing: false };
  const isRest = items.length === rest.length && part.opener?.kind !== "heading";
  return { items, group, inPassing: isRest && !within(part, ["actions"]) };
}

function headingItem(part: Section): FoundItem[] {
  const text = undecorated(part.heading).replace(NUMBERED, "").trim();
  if (!part.opener) return [];
  return [
    { ...itemOf(part.opener, text), lines: sectionLines(part) ?? part.opener.lines, below: part.units },
  ];
}

/** "Action items: Add an alert." on one line is one item. */
function restItem(section: Section): FoundItem[] {
  const { opener, kinds, units, children, rest } = section;
  const isAlone =
    kinds.includes("actions") && units.length === 0 && children.length === 0 && !YES_OR_NO.test(rest);
  return opener && isAlone && rest.length >= SHORTEST
    ? [itemOf(opener, [rest, ...factsBehind(section, opener)].join(" "))]
    : [];
}

/** "Follow-up required: Yes - the cause is unknown". */
const YES_OR_NO = /^\W*(?:yes|no|none)\b/i;

/** "Owner: Ada" in the paragraph of the task, on a line of its own. */
function withFacts(item: FoundItem, { children }: Section): FoundItem {
  const { unit, lines, below } = item;
  const behind = children.flatMap(({ fact, opener }) =>
    fact !== null && opener?.kind === "line" && opener.block === unit.block && opener.lines[0] > lines[1]
      ? opener
      : [],
  );
  if (unit.kind !== "line" || behind.length === 0) return item;
  return { ...item, below: [...below, ...behind] };
}

/** "Owner: Ada" behind the task on its line. */
function factsBehind({ parent, place }: Section, { lines: [line] }: Unit): string[] {
  const behind = parent?.children.slice(place + 1) ?? [];
  return behind.flatMap(({ fact, opener }) => (fact && opener?.lines[0] === line ? opener.text : []));
}

/** A section of actions told in short paragraphs, most of which propose something: one task each. */
function taskParagraphs({ kinds, units, children }: Section): FoundItem[] {
  const isProse =
    kinds.includes("actions") && children.length === 0 && units.every(({ kind }) => kind === "line");
  if (!isProse) return [];
  const told = units.filter(({ text }) => !/[:：]\s*$/.test(text) && !CLOSING.test(text));
  const tasks = told.filter(({ text }) => PROPOSES.test(text) || TASK_VERBS.test(text));
  const rules = told.filter((unit) => isRule(unit) || tasks.includes(unit));
  if (told.length < 2 || (tasks.length * 2 < told.length && rules.length * 3 < told.length * 2)) return [];
  if (told.some(({ text }) => text.length > LONGEST_PARAGRAPH)) return [];
  return told.map((unit) => itemOf(unit, undecorated(unit.text)));
}

const LONGEST_PARAGRAPH = 500;

/** "Settings are read back after each restore.": how it is done from now on, in a sentence or two that tell no story. */
function isRule({ text }: Unit): boolean {
  const sentences = text.split(/[.!?]\s+(?=\p{Lu})/u).length;
  return text.length <= LONGEST_SENTENCE && sentences <= 2 && !TELLS_STORY.test(text);
}

const TELLS_STORY =
  /\b(?:was|were|had|did|(?:was|were|had|did)n['’]t|went|came|took|gave|told|found|ago|yesterday|(?:two|three|some|few|next|following|later) (?:hours?|days?|weeks?|months?))\b|\b\p{L}+ed\b(?<!\b(?:is|are|be|been|being|gets?|has|have|not|now|and|or|also|always|never|\p{Ll}+ly) \p{L}{2,20})(?! by\b)/iu;

/** A section of actions, or a part of one, that holds one short sentence and nothing else. */
function loneSentence({ kinds, units, children }: Section): FoundItem[] {
  const [unit] = units;
  if (unit?.kind !== "line" || units.length > 1 || children.length > 0) return [];
  const { text } = unit;
  const isTask = kinds.includes("actions") || (kinds.length === 0 && TASK_VERBS.test(text));
  const isOne = !/[.!?]\s+\p{Lu}|[:：]$/u.test(text) && !NOTHING.test(text);
  const fits = text.length >= SHORTEST && text.length <= LONGEST_SENTENCE;
  return isTask && isOne && fits ? [itemOf(unit, undecorated(text))] : [];
}

const SHORTEST = 12;
const LONGEST_SENTENCE = 200;
const NOTHING = /^\W*(?:none|n\/?a|nothing|no (?:action|further|follow)|tbd|todo|see|there (?:are|is) no)\b/i;

function itemOf(unit: Unit, text: string): FoundItem {
  return { unit, text, lines: [...unit.lines], group: null, below: [] };
}
