import type { ActionItem } from "../../model/postmortem.ts";
import type { ActionKind, ActionStatus } from "../../model/vocabulary.ts";
import { undecorated } from "../label.ts";
import { descend, effectiveKinds, type Section, sectionLines } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { findDue } from "../values/due.ts";
import { findOwner } from "../values/owner.ts";
import { readActionStatus } from "../values/status.ts";
import {
  ACTION_KIND_WORDS,
  BRACKETED_OWNER,
  GROUP_STATUS,
  LAST_HANDLE,
  PROPOSES,
  TASK_VERBS,
} from "../words/action-words.ts";
import { actionRow } from "./action-table.ts";
import { splitTail } from "./action-tail.ts";
import { CLOSING, type FoundItem, listItems } from "./items.ts";
import { listOwners } from "./list-owners.ts";
import { within } from "./passage.ts";
import { promisedItems } from "./promised.ts";

/** Every follow-up, task, measure or improvement that the document lists, in its order. */
export function readActionItems(source: Source): ActionItem[] {
  const sections = [...descend(source.root)].filter(
    (section) => section.kinds.includes("actions") && !within(section, ["actions", "references", "timeline"]),
  );
  const named = sections.flatMap((section) => [...parts(section)].flatMap((part) => itemsOf(part, source)));
  const promised = ofList(promisedItems(source), source, null);
  const found = [...named, ...promised].filter(({ text }) => !EMPTY.test(text));
  const boxed = looseBoxes(source).filter((unit) => !found.some((item) => covers(item, unit)));
  const todo = [
    ...boxed,
    ...source.units.filter((unit) => isLooseTodo(unit) && !found.some((item) => covers(item, unit))),
  ];
  const all = [
    ...found,
    ...todo.map((unit) =>
      fromItem(
        { unit, text: undecorated(unit.text), lines: unit.lines, group: null, below: [] },
        source,
        null,
      ),
    ),
  ];
  return all.sort((a, b) => a.lines[0] - b.lines[0]);
}

/** A section and those of its parts that still list actions. */
function* parts(section: Section): Generator<Section> {
  yield section;
  if (isHeadingItem(section)) return;
  for (const child of section.children) {
    if (
      child.kinds.length === 0 ||
      child.kinds.includes("actions") ||
      TOPICS.some((kind) => child.kinds.includes(kind))
    )
      yield* parts(child);
  }
}

/** Parts of an action list that group by what they are for: "Detection:", "Mitigation:". */
const TOPICS = ["detection", "resolution", "response", "trigger", "communication"] as const;

/**
 * "### 2. Add schema validation", "### Add an alert for failed logins" below a list of actions: the heading is the item,
 * its text the details, where another beside it is of the same kind.
 */
function isHeadingItem(part: Section): boolean {
  const alike = [isNumbered, isRequest].find((is) => is(part));
  return alike !== undefined && (part.parent?.children.filter(alike).length ?? 0) > 1;
}

function isNumbered({ opener, kinds, heading }: Section): boolean {
  return opener?.kind === "heading" && kinds.length === 0 && /^\W{0,3}\d{1,2}[.):]\s/.test(heading);
}

function isRequest({ opener, heading }: Section): boolean {
  const text = undecorated(heading);
  return opener?.kind === "heading" && TASK_VERBS.test(text) && /(?:\s\S+){2}/.test(text);
}

function headingItem(part: Section, source: Source): ActionItem[] {
  const unit = part.opener;
  const text = undecorated(part.heading).replace(/^\W{0,3}\d{1,2}[.):]\s+/, "");
  return unit
    ? [
        fromItem(
          { unit, text, lines: sectionLines(part) ?? unit.lines, group: null, below: part.units },
          source,
          part.parent?.heading ?? null,
        ),
      ]
    : [];
}

function itemsOf(part: Section, source: Source): ActionItem[] {
  if (isHeadingItem(part)) return headingItem(part, source);
  const heading = part.kinds.includes("actions") && part.parent?.kinds.length === 0 ? null : part.heading;
  const rest = part.rest && part.opener && part.kinds.includes("actions") ? restItem(part, source) : [];
  const items = listItems(part);
  const listed = items.length ? items : taskParagraphs(part);
  if (listed.length === 0 && rest.length === 0) return loneSentence(part, source);
  return [...rest, ...ofList(listed, source, heading)];
}

/** A section of actions told in short paragraphs, most of which propose something: one task each. */
function taskParagraphs({ kinds, units, children }: Section): FoundItem[] {
  const told = units.filter(({ text }) => !/[:：]\s*$/.test(text) && !CLOSING.test(text));
  const isProse =
    kinds.includes("actions") && children.length === 0 && units.every(({ kind }) => kind === "line");
  const tasks = told.filter(({ text }) => PROPOSES.test(text) || TASK_VERBS.test(text));
  if (!isProse || told.length < 2 || tasks.length * 2 < told.length) return [];
  if (told.some(({ text }) => text.length > LONGEST_PARAGRAPH)) return [];
  return told.map((unit) => ({
    unit,
    text: undecorated(unit.text),
    lines: [...unit.lines],
    group: null,
    below: [],
  }));
}

const LONGEST_PARAGRAPH = 500;

/** A section of actions, or a part of one, that holds one short sentence and nothing else. */
function loneSentence(part: Section, source: Source): ActionItem[] {
  const [unit] = part.units;
  const isOne =
    unit?.kind === "line" &&
    part.units.length === 1 &&
    part.children.length === 0 &&
    (part.kinds.includes("actions") || (part.kinds.length === 0 && TASK_VERBS.test(unit.text)));
  if (
    !isOne ||
    unit.text.length > 200 ||
    /[.!?]\s+\p{Lu}/u.test(unit.text) ||
    /[:：]$/.test(unit.text) ||
    unit.text.length < 12 ||
    NOTHING.test(unit.text)
  )
    return [];
  return [
    fromItem({ unit, text: undecorated(unit.text), lines: unit.lines, group: null, below: [] }, source, null),
  ];
}

/** Says that there is nothing to say: "N/A", "As above". */
const EMPTY =
  /^\W{0,4}(?:(?:n\/?a|none|nothing|(?:same )?as above|see above|ditto|tbd|tba)\W{0,4}$|\{\{ ?\w{1,20} ?\}\})/i;

const NOTHING = /^\W*(?:none|n\/?a|nothing|no (?:action|further|follow)|tbd|todo|see|there (?:are|is) no)\b/i;

/** "Action items: Add an alert." on one line is one item. */
function restItem(part: Section, source: Source): ActionItem[] {
  const unit = part.opener;
  if (!unit || part.units.length > 0 || part.children.length > 0 || part.rest.length < 12) return [];
  return [fromItem({ unit, text: part.rest, lines: unit.lines, group: null, below: [] }, source, null)];
}

/** The items of one list; those that begin with a time of day tell what was done, not what will be. */
function ofList(listed: readonly FoundItem[], source: Source, heading: string | null): ActionItem[] {
  const owners = listOwners(listed);
  return listed
    .filter(({ unit }) => !TIMED.test(unit.text))
    .flatMap((item) =>
      fromListed(item, source, item.group ?? heading).map((action) => ({
        ...action,
        owner: action.owner ?? owners.get(item) ?? null,
      })),
    );
}

const TIMED = /^\W{0,4}\d{1,2}:\d\d/;

function fromListed(item: FoundItem, source: Source, group: string | null): ActionItem[] {
  if (item.unit.kind !== "row") return [fromItem(item, source, group)];
  const row = actionRow(item.unit, source.settings);
  return row ? [{ ...row, kind: row.kind ?? kindOf(row.text, group), lines: item.lines }] : [];
}

function fromItem(item: FoundItem, source: Source, group: string | null): ActionItem {
  const { unit, lines } = item;
  const tail = splitTail(item.text, source.settings);
  const labels = item.below.map(({ text }) => text).filter((text) => DETAIL.test(text));
  const owner =
    first([unit.text, ...labels], (text) => findOwner(text)?.owner) ??
    tail.owner ??
    BRACKETED_OWNER.exec(unit.text)?.[1]
      ?.replace(/ to \p{Ll}.*$/u, "")
      .trim() ??
    LAST_HANDLE.exec(unit.text)?.[1] ??
    null;
  const due = first([unit.text, ...labels], (text) => findDue(text, source.settings)?.due) ?? tail.due;
  return {
    text: cleaned(tail.text, owner, due),
    owner,
    status: statusOf(unit, tail.status ?? first(labels, readActionStatus), group),
    kind: kindOf(item.text, group),
    due,
    url: unit.links.find((link) => /^https?:/.test(link.url))?.url ?? null,
    lines,
  };
}

/** "Owner: data team" below an item: one of its details. */
const DETAIL = /^\W{0,4}\p{L}[\p{L} ]{1,24}\W{0,3}[:：]\W{0,3}\S.{0,80}$/u;

/** What the first of the texts gives that gives anything. */
function first<T>(texts: readonly string[], read: (text: string) => T | null | undefined): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found != null) return found;
  }
  return null;
}

function statusOf(unit: Unit, told: ActionStatus | null, group: string | null): ActionStatus | null {
  if (unit.checked !== null) return unit.checked ? "done" : "open";
  if (unit.struck) return "done";
  const marked = readActionStatus(unit.text) ?? told;
  if (marked) return marked;
  if (/^\W*TODO\b/.test(unit.text)) return "open";
  const grouped = group === null ? undefined : GROUP_STATUS.find(({ pattern }) => pattern.test(group));
  return grouped?.status ?? null;
}

/** By the words of its group, else by its own; null where neither says. */
function kindOf(text: string, group: string | null): ActionKind | null {
  const byGroup =
    group === null ? undefined : ACTION_KIND_WORDS.find(({ group: words }) => words.test(group));
  return (byGroup ?? ACTION_KIND_WORDS.find(({ text: words }) => words.test(text)))?.kind ?? null;
}

/** Without boxes and "TODO:" in front, and without a bracket at the end that only names owner, due date or state. */
function cleaned(text: string, owner: string | null, due: string | null): string {
  const bare = text.replace(BOX, "").trim();
  const bracket = LAST_BRACKET.exec(bare);
  const inside = bracket?.[1] ?? "";
  const named =
    (owner !== null && inside.includes(owner)) ||
    (due !== null && inside.includes(due)) ||
    readActionStatus(inside) !== null;
  return (bracket && named ? bare.slice(0, bracket.index).trim() : bare) || text;
}

const BOX =
  /^\s*(?:\[[ xX]\]|(?:TODO|DONE|DOING|WIP)\b(?:\([^()]{1,30}\))?\s*[:–-]?|(?:Task|Action|Item)\s*(?:\d+\s*)?[:.)–-])\s*/i;
const LAST_BRACKET = /\s?[([]([^()[\]]{1,100})[)\]]\s*\.?$/;

/** Task boxes under a heading that names something else: still tasks, unless the part is a checklist of something else. */
function looseBoxes({ root }: Source): Unit[] {
  const sections = [...descend(root)].filter(
    (section) => !effectiveKinds(section).some((kind) => NO_TASKS.has(kind)),
  );
  return sections.flatMap((section) =>
    section.units.filter((unit) => unit.kind === "item" && unit.checked !== null),
  );
}

const NO_TASKS: ReadonlySet<string> = new Set([
  "actions",
  "timeline",
  "references",
  "wentWell",
  "wentPoorly",
  "gotLucky",
  "contributing",
  "rootCause",
  "response",
]);

/** A bold word in front that says where a task stands. */
const MARKED = /^(?:TODO|DONE|DOING|WIP)\s*[:：]?$/;

function isLooseTodo(unit: Unit): boolean {
  return (
    unit.kind !== "code" &&
    unit.kind !== "heading" &&
    (/^\W{0,4}TODO\s*[:：]\s*\S/.test(unit.text) || MARKED.test(unit.lead ?? "")) &&
    unit.text.length > 20
  );
}

function covers(item: ActionItem, unit: Unit): boolean {
  return unit.lines[0] >= item.lines[0] && unit.lines[0] <= item.lines[1];
}
