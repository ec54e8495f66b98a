import type { Item } from "../../model/postmortem.ts";
import { labelOf, undecorated } from "../label.ts";
import type { Section } from "../section.ts";
import { isBelow, type Unit } from "../unit.ts";
import { TASK_VERBS } from "../words/action-words.ts";
import { groupsTasks, namesAim } from "../words/group-names.ts";
import { sectionKinds } from "../words/lookup.ts";
import { normalise } from "../words/normalise.ts";
import { type Company, company, INTRODUCES, isNumberedLead, isStatement } from "./statements.ts";

/** An item with everything below it. */
export interface FoundItem {
  unit: Unit;
  text: string;
  lines: Item["lines"];
  /** The group label above it: "Prevention:". */
  group: string | null;
  /** The details nested below it. */
  below: Unit[];
}

/**
 * The statements of a section that lists them: list items, table rows, numbered or bulleted lines, and lines that are
 * a sentence each. Group labels ("Short term:") are no items, the bullets beneath them are; details nested below an
 * item belong to it. Flowing prose gives none.
 */
export function listItems(section: Section): FoundItem[] {
  const units = unquoted(section.units);
  const among = company(units);
  const names = new Set(groupNames(units));
  const found: FoundItem[] = [];
  let group: { unit: Unit; label: string } | null = null;
  for (const [index, unit] of units.entries()) {
    const above: Unit | null = group && isUnder(unit, group.unit) ? group.unit : null;
    if ((names.has(unit) || isGroup(unit, units[index + 1])) && !(among.numbered && isNumberedLead(unit)))
      group = { unit, label: undecorated(unit.text).replace(INTRODUCES, "") };
    else if (belongsTo(unit, found.at(-1), above) || isBelowNumber(unit, found.at(-1), among))
      extend(found.at(-1), unit);
    else if (isStatement(unit, among)) {
      found.push({
        unit,
        text: statement(unit),
        lines: [...unit.lines],
        group: group && above ? group.label : null,
        below: [],
      });
    }
  }
  return found;
}

/** A list may be set as a quotation, one line each. */
function unquoted(units: readonly Unit[]): readonly Unit[] {
  if (!units.every(({ kind }) => kind === "quote")) return units;
  return units.map((unit) => ({ ...unit, kind: "line" }));
}

export function plainItem({ text, lines }: FoundItem): Item {
  return { text, lines };
}

/** The items that follow a unit directly. */
export function itemsAfter(units: readonly Unit[], index: number): Unit[] {
  const rest = units.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind !== "item");
  return end === -1 ? rest : rest.slice(0, end);
}

function isGroup(unit: Unit, next: Unit | undefined): boolean {
  if (unit.kind === "row" || unit.kind === "code") return false;
  const marked = INTRODUCES.test(unit.text) || (unit.bold && labelOf(unit)?.rest === "");
  if (!unit.hasItems && next?.parent === unit && next.kind === "item" && marked) return true;
  if (!next || unit.text.length > 160 || (unit.hasItems && CLAUSES.test(unit.text))) return false;
  if (unit.hasItems && marked && saysWhat(unit.text)) return false;
  const leads = unit.hasItems ? isUnder(next, unit) : unit.kind === "line" && next.block > unit.block;
  return leads && ((marked && !unit.ordered) || namesGroup(unit.text));
}

/**
 * "Prevention", "Testing" above items of their own: the items at the top of a list, if all are such names, or most are
 * and what stands below them are tasks.
 */
function groupNames(units: readonly Unit[]): Unit[] {
  const top = units.filter(({ kind, depth }) => kind === "item" && depth === 1);
  const aims = top.filter(({ text }) => namesAim(text));
  if (aims.length * 2 <= top.length || !top.every(isNameAbove)) return [];
  if (aims.length === top.length) return top;
  const below = units.filter(({ kind, depth }) => kind === "item" && depth === 2);
  const tasks = below.filter(({ text }) => TASK_VERBS.test(undecorated(text)));
  return tasks.length * 2 > below.length ? top : [];
}

function isNameAbove({ hasItems, text }: Unit): boolean {
  return hasItems && !/[.!?]$/.test(text) && normalise(text).split(" ").length <= LONGEST_NAME;
}

const LONGEST_NAME = 4;

/** "Extended the checks in `scan.sh`:", "Add alerts for:" above their details: statements, not names for a group. */
function saysWhat(text: string): boolean {
  return (
    /^\W{0,4}\p{Lu}\p{Ll}+ed\s\S/u.test(text) ||
    (TASK_VERBS.test(undecorated(text)) && /(?:\s\S+){2}/.test(text))
  );
}

function namesGroup(text: string): boolean {
  return groupsTasks(text) || sectionKinds(text).some((kind) => LIST_KINDS.has(kind));
}

/** "When it hangs, check in this order:": a statement with its details, not a name for a group. */
const CLAUSES = /，|, (?:\p{Ll}+ ){3}/u;

/** Names of parts that list statements. */
const LIST_KINDS: ReadonlySet<string> = new Set([
  "actions",
  "lessons",
  "wentWell",
  "wentPoorly",
  "gotLucky",
  "contributing",
  "falseLeads",
]);

/** Below a group's opener in the list, or in the block that follows a group's line. */
function isUnder(unit: Unit, above: Unit): boolean {
  return above.kind === "item" ? isBelow(unit, above) : unit.block > above.block;
}

function belongsTo(unit: Unit, last: FoundItem | undefined, group: Unit | null): boolean {
  if (!last || last.unit.kind === "row") return false;
  if (unit.parent && unit.parent !== group && isUnder(unit, last.unit) && last.unit.kind === "item")
    return true;
  return unit.kind === "code" && unit.parent !== null;
}

function extend(item: FoundItem | undefined, unit: Unit): void {
  if (!item) return;
  item.lines = [item.lines[0], Math.max(item.lines[1], unit.lines[1])];
  item.below.push(unit);
}

function isBelowNumber(unit: Unit, last: FoundItem | undefined, { numbered }: Company): boolean {
  return numbered && last !== undefined && isNumberedLead(last.unit) && unit.kind === "item";
}

function statement(unit: Unit): string {
  if (unit.kind === "row") return unit.cells.find((cell) => cell.length > 3) ?? unit.text;
  return undecorated(unit.text).replace(/^(?:\(?\d{1,2}[.)]|\d{1,2}\.\d{1,2}[.)]?|\(?[a-z]\))\s+/, "");
}
