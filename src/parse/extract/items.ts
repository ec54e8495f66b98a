import type { Item } from "../../model/postmortem.ts";
import { labelOf, undecorated } from "../label.ts";
import { isPrompt } from "../prompt.ts";
import type { Section } from "../section.ts";
import { isBelow, type Unit } from "../unit.ts";
import { TASK_VERBS } from "../words/action-words.ts";
import { sectionKinds } from "../words/lookup.ts";

const BULLETED =
  /^(?:[0-9]\uFE0F?\u20E3|\([+–−-]\)\s|\d{1,2}\/\s|[ivx]{1,4}[.)]\s|\[[ x]\]\s|[•◦▪●○‣∙·–—]\s|\(?\d{1,2}[.)]\s|\d{1,2}\.\d{1,2}[.)]?\s|\(?[a-z]\)\s|(?:TODO|Task|Action|Step|Item)\b[^:：]{0,12}[:：])/iu;
/** A sign that says how it stands or went, or a number. */
const MARKED = /^(?:#\d{1,3}[.:)]?|[✅❌☑☐✔✓🔲⬜🚧⏳🔄🟢🔴🟡👍👎🍀]\uFE0F?)\s/u;
const INTRODUCES = /[:：]\s*$/;
/** Rounds the document off. */
export const CLOSING =
  /^(?:(?:with )?(?:our |my |kind |best |warm |many )?(?:regards|thanks|wishes|greetings)|cheers|thank you|thanks again|sincerely|yours|sorry|we(?: a|['’]?re) (?:very |truly |deeply )?(?:sorry|apologi[sz]e)|we (?:sincerely |deeply )?apologi[sz]e|apologies|in conclusion|to conclude|overall,|in summary|by (?:implementing|addressing|taking|following) |this (?:post-?mortem|report|incident|outage) )/iu;
/** "— Ada", at the end of a letter. */
const SIGNATURE = /^[—–] ?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?\.?$/u;
const LONGEST_TASK = 300;
/** One of a list without signs, however short. */
const SMALL_LINE = /^\W{0,3}\p{L}[^:：]{7,120}$/u;
const SENTENCE = /^\W{0,3}\p{Lu}.{12,}[.!?。)]?$/su;

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
  const found: FoundItem[] = [];
  let group: { unit: Unit; label: string } | null = null;
  for (const [index, unit] of units.entries()) {
    const above: Unit | null = group && isUnder(unit, group.unit) ? group.unit : null;
    if (isGroup(unit, units[index + 1]) && !(among.numbered && isNumberedLead(unit)))
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

/** "Extended the checks in `scan.sh`:", "Add alerts for:" above their details: statements, not names for a group. */
function saysWhat(text: string): boolean {
  return (
    /^\W{0,4}\p{Lu}\p{Ll}+ed\s\S/u.test(text) ||
    (TASK_VERBS.test(undecorated(text)) && /(?:\s\S+){2}/.test(text))
  );
}

function namesGroup(text: string): boolean {
  return GROUPS.test(undecorated(text)) || sectionKinds(text).some((kind) => LIST_KINDS.has(kind));
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

/** What groups items by time or aim: "Short term", "Immediate (within a week)". */
const GROUPS =
  /^(?:immediate|short|mid|medium|long|near|high|low|priority|completed|done|open|to ?do|in progress|planned|prevent|detect|mitigat|process|technical|next|this (?:week|month|quarter)|q[1-4])\b[^.]{0,40}$/i;

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

/** What the units of a section are together; asked once, since each unit is judged by it. */
interface Company {
  /** There are list items or table rows. */
  listed: boolean;
  /** Two lines or more begin with a label. */
  labelled: boolean;
  /** How many lines stand in each block. */
  lines: ReadonlyMap<number, number>;
  /** Two lines or more begin with a bold number: they are the statements, the lists below them their details. */
  numbered: boolean;
}

function company(units: readonly Unit[]): Company {
  const listed = units.some((unit) => unit.kind === "item" || unit.kind === "row");
  const numbered = units.filter(isNumberedLead).length > 1;
  const lines = new Map<number, number>();
  if (listed) return { listed, labelled: false, lines, numbered };
  for (const { kind, block } of units) if (kind === "line") lines.set(block, (lines.get(block) ?? 0) + 1);
  return { listed, labelled: units.filter(isLabelled).length > 1, lines, numbered };
}

function isStatement(unit: Unit, { listed, labelled, lines, numbered }: Company): boolean {
  if (isPrompt(unit)) return false;
  if (numbered && isNumberedLead(unit)) return true;
  if (unit.kind === "code") return !listed && PROSE.test(unit.text);
  if (unit.kind === "item" || unit.kind === "row") return unit.text !== "";
  if (unit.kind !== "line" || INTRODUCES.test(unit.text)) return false;
  if (SIGNATURE.test(unit.text)) return false;
  if (BULLETED.test(unit.text)) return true;
  if (listed) return false;
  if (CLOSING.test(unit.text)) return false;
  if (MARKED.test(unit.text)) return true;
  if (isLabelled(unit) && (unit.lead !== null || labelled)) return true;
  const beside = lines.get(unit.block) ?? 0;
  return (
    isTask(unit) || (beside > 1 && SENTENCE.test(unit.text)) || (beside > 2 && SMALL_LINE.test(unit.text))
  );
}

/** "**1. Backups of the settings** (30 min)" above a list of details. */
function isNumberedLead(unit: Unit): boolean {
  return unit.kind === "line" && unit.lead !== null && /^\W{0,3}\d{1,2}[.)]\s/.test(unit.lead);
}

function isBelowNumber(unit: Unit, last: FoundItem | undefined, { numbered }: Company): boolean {
  return numbered && last !== undefined && isNumberedLead(last.unit) && unit.kind === "item";
}

/** A sentence in an indented block, which Markdown takes for code. */
const PROSE = /^\p{Lu}\p{Ll}+(?: [\p{L}\d'’(),/&-]+){3,}[.:]?$/u;

/** "Code review: Review every change ..." */
function isLabelled(unit: Unit): boolean {
  return unit.kind === "line" && (labelOf(unit)?.rest ?? "") !== "";
}

/** "Review the limits and raise them where they are too low.": a paragraph that is one request. */
function isTask({ text }: Unit): boolean {
  return text.length <= LONGEST_TASK && TASK_VERBS.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
}

function statement(unit: Unit): string {
  if (unit.kind === "row") return unit.cells.find((cell) => cell.length > 3) ?? unit.text;
  return undecorated(unit.text).replace(/^(?:\(?\d{1,2}[.)]|\d{1,2}\.\d{1,2}[.)]?|\(?[a-z]\))\s+/, "");
}
