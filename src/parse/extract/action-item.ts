import type { ActionItem } from "../../model/postmortem.ts";
import { ACTION_KINDS, type ActionKind, type ActionStatus } from "../../model/vocabulary.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { findDue } from "../values/due.ts";
import { findOwner } from "../values/owner.ts";
import { actionStatusOf, readActionStatus } from "../values/status.ts";
import {
  ACTION_KIND_WORDS,
  BESIDE_TASKS,
  BRACKETED_OWNER,
  GROUP_STATUS,
  LAST_HANDLE,
  TASK_DETAILS,
} from "../words/action-words.ts";
import { actionRow } from "./action-table.ts";
import { columnTail, splitTail } from "./action-tail.ts";
import { groupOwner, isSomebody } from "./group-owner.ts";
import type { FoundItem } from "./items.ts";
import { listOwners, nameAtEnd, ownersInFront } from "./list-owners.ts";

/**
 * The tasks of one list; those that begin with a time of day tell what was done, not what will be.
 * @param all the tasks of its part, where several groups of one or two may name their owners alike
 */
export function actionsOfList(
  listed: readonly FoundItem[],
  source: Source,
  heading: string | null,
  all: readonly FoundItem[] = listed,
): ActionItem[] {
  const within = listOwners(listed, source.settings);
  const alike =
    within.size > 0 || all.length === listed.length ? within : listOwners(all, source.settings, MOST);
  const owners = alike.size > 0 ? alike : ownersInFront(listed, (name) => isSomebody(name, source.lines));
  const byGroup = groupOwners(source);
  const found = listed
    .filter(({ unit, group }) => isTask(unit) && !BESIDE_TASKS.test(group ?? ""))
    .flatMap((item) => fromListed(item, source, item.group ?? heading).map((action) => ({ item, action })));
  const isOwned = owners.size > 0 || found.some(({ action }) => action.owner !== null);
  return found.map(({ item, action }) => ({
    ...action,
    owner:
      action.owner ??
      owners.get(item) ??
      believedName(item, source, isOwned) ??
      byGroup(item.group ?? heading),
  }));
}

/** Of the tasks of several groups so many must name their owners alike. */
const MOST = 0.6;

/** "Check the windows (Maud)" in a list where others name owners in other ways, or where Maud is somebody. */
function believedName(item: FoundItem, { settings, lines }: Source, isOwned: boolean): string | null {
  const name = nameAtEnd(item, settings);
  return name !== null && (isOwned || isSomebody(name, lines)) ? name : null;
}

/** Asks for the owner that a group's name says, once for each name. */
function groupOwners(source: Source): (group: string | null) => string | null {
  const known = new Map<string, string | null>();
  return (group) => {
    if (group === null) return null;
    const owner = known.has(group) ? known.get(group) : groupOwner(group, source);
    known.set(group, owner ?? null);
    return owner ?? null;
  };
}

/** Neither what was done at a time of day, nor a detail of the tasks around it, nor a question in a box. */
function isTask({ text, kind, checked }: Unit): boolean {
  if (kind === "row") return true;
  return !TIMED.test(text) && !TASK_DETAILS.test(text) && !(checked !== null && asks(text));
}

/** "Should we rotate it?", "Who owns this?"; "Rotate it each week?" proposes. */
function asks(text: string): boolean {
  return QUESTION.test(text) && ASKS_FIRST.test(text);
}

const ASKS_FIRST =
  /^\W*(?:so |and |but |or )?(?:who|whose|what|when|where|why|which|how|if|whether|is|are|was|were|do|does|did|can|could|should|shall|would|will|has|have|had|may|might|any|anything|anyone|isn|aren|wasn|don|doesn|didn|can|couldn|shouldn|won)\b/i;

/** "Who owns this?": undecided, no task. */
export const QUESTION = /[?？]\W{0,2}$/;
const TIMED = /^\W{0,4}\d{1,2}:\d\d/;

function fromListed(item: FoundItem, source: Source, group: string | null): ActionItem[] {
  if (item.unit.kind !== "row") return [fromItem(item, source, group)];
  const row = actionRow(item.unit, source.settings);
  if (!row) return [];
  const { status, kind, text } = row;
  return [
    { ...row, status: status ?? statusOfGroup(group), kind: kind ?? kindOf(text, group), lines: item.lines },
  ];
}

function fromItem(item: FoundItem, source: Source, group: string | null): ActionItem {
  const { unit, lines } = item;
  const tail = columnTail(item.unit, source.settings) ?? splitTail(withDetails(item), source.settings);
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

/** "Add alerts for:" with what is listed below it; any other item as it stands. */
function withDetails({ text, below }: FoundItem): string {
  if (!/[:：]\s*$/.test(text) || below.length === 0) return text;
  const details = below.map((unit) => unit.text).join("; ");
  return details.length > LONGEST_DETAILS ? text.trimEnd().slice(0, -1) : `${text} ${details}`;
}

const LONGEST_DETAILS = 200;

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
  const grouped = statusOfGroup(group);
  if (unit.checked !== null) return unit.checked ? "done" : grouped === "in-progress" ? grouped : "open";
  if (unit.struck) return "done";
  const box = DRAWN_BOX.exec(unit.text)?.[1];
  if (box !== undefined) return /x/i.test(box) ? "done" : "open";
  const isState = unit.lead !== null && !DEEDS.test(unit.lead);
  const marked =
    (isState ? actionStatusOf(unit.lead ?? "") : null) ??
    readActionStatus(unit.text) ??
    readActionStatus(unit.text.replace(LAST_BRACKET, "")) ??
    told;
  if (marked) return marked;
  if (/^\W*TODO\b/.test(unit.text)) return "open";
  return grouped;
}

/** "In progress": what the name of a group says of its tasks. */
function statusOfGroup(group: string | null): ActionStatus | null {
  const named = group === null ? undefined : GROUP_STATUS.find(({ pattern }) => pattern.test(group));
  return named?.status ?? null;
}

/** "**Created:** docs/merging.md", "**New** dashboard": words of a state that also tell what was done. */
const DEEDS = /^\W{0,4}(?:created|new|yes|no|live|idea|later|future|fixed|implemented|released|started)\b/i;

/** "[x] add an alert", "[] name an owner", in a line that is no item of a list of Markdown's. */
export const DRAWN_BOX = /^\[([ xX]?)\]\s/;

/** By the mark it bears, else by the words of its group if they name one kind, else by its own; null where none says. */
function kindOf(text: string, group: string | null): ActionKind | null {
  const marked = KIND_MARK.exec(text)?.[1]?.toLowerCase();
  const kind = marked && ACTION_KINDS.find((name) => marked.startsWith(name.slice(0, STEM)));
  if (kind) return kind;
  const [named, ...others] =
    group === null ? [] : ACTION_KIND_WORDS.filter(({ group: words }) => words.test(group));
  if (named && others.length === 0 && !ANY_KIND.test(group ?? "")) return named.kind;
  return (ACTION_KIND_WORDS.find(({ text: words }) => words.test(text)) ?? named)?.kind ?? null;
}

/** "Improvements and fixes", "Corrective actions": what many call all that is to be done. */
const ANY_KIND = /\b(?:improve\w*|corrective)\b/i;

/** "Better alerting on load [detect]", and how many letters tell which kind. */
const KIND_MARK =
  /[[(](prevent(?:ion|ive)?|detect(?:ion)?|mitigat(?:e|ion)|repair|investigat(?:e|ion)|process|other)[\])]/i;
const STEM = 6;

/** Without boxes and "TODO:" in front, and without a bracket at the end that only names owner, due date, state or kind. */
function cleaned(text: string, owner: string | null, due: string | null): string {
  const bare = text.replace(BOX, "").trim();
  const bracket = LAST_BRACKET.exec(bare);
  const inside = bracket?.[1] ?? "";
  const named =
    (owner !== null && inside.includes(owner)) ||
    (due !== null && inside.includes(due)) ||
    KIND_MARK.test(`[${inside}]`) ||
    readActionStatus(inside) !== null;
  return (bracket && named ? bare.slice(0, bracket.index).trim() : bare) || text;
}

const BOX =
  /^\s*(?:\[[ xX]?\]|(?:TODO|DONE|DOING|WIP)\b(?:\([^()]{1,30}\))?\s*[:–-]?|(?:Task|Action|Item)\s*(?:\d+\s*)?[:.)–-])\s*/i;
const LAST_BRACKET = /\s?[([]([^()[\]]{1,100})[)\]]\s*\.?$/;
