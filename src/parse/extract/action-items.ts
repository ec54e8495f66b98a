import type { ActionItem } from "../../model/postmortem.ts";
import { isAssignment } from "../assignment-sheet.ts";
import { undecorated } from "../label.ts";
import { descend, effectiveKinds, type Section, standsIn } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import type { SectionKind } from "../words/section-words.ts";
import { actionsOfList, DRAWN_BOX, QUESTION } from "./action-item.ts";
import { actionLists } from "./action-lists.ts";
import { isActionTable } from "./action-table.ts";
import { type FoundItem, listItems } from "./items.ts";
import { isOrWithin, within } from "./passage.ts";
import { promisedItems } from "./promised.ts";

/** Every follow-up, task, measure or improvement that the document lists, in its order. */
export function readActionItems(source: Source): ActionItem[] {
  const sections = descend(source.root).filter(
    (section) =>
      section.kinds.includes("actions") &&
      !within(section, ["actions", "references", "timeline"]) &&
      !isAssignment(section),
  );
  const lists = sections.map(actionLists);
  const dedicated = lists.flat().some(({ items, inPassing }) => items.length > 0 && !inPassing);
  const named = lists.flatMap((groups) => {
    const counted = groups.filter(({ inPassing }) => !(inPassing && dedicated));
    const all = counted.flatMap(({ items }) => items).filter(({ unit }) => unit.kind === "item");
    return counted.flatMap(({ items, group }) => actionsOfList(items, source, group, all));
  });
  const tabled = actionsOfList(tabledItems(source), source, null);
  const promised = actionsOfList(promisedItems(source), source, null);
  const found = [...named, ...tabled, ...promised].filter(({ text }) => !EMPTY.test(text));
  const boxed = looseBoxes(source).filter((unit) => !found.some((item) => covers(item, unit)));
  const todo = [
    ...boxed,
    ...source.units.filter(
      (unit) => isLooseTodo(unit) && !source.unwritten.has(unit) && !found.some((item) => covers(item, unit)),
    ),
  ];
  const all = [...found, ...actionsOfList(todo.map(looseItem), source, null)];
  return all.sort((a, b) => a.lines[0] - b.lines[0]);
}

function looseItem(unit: Unit): FoundItem {
  return { unit, text: undecorated(unit.text), lines: unit.lines, group: null, below: [] };
}

/** The rows of tables of tasks that stand in parts of another name, or of none. */
function tabledItems({ root }: Source): FoundItem[] {
  return descend(root).flatMap((section) => {
    const rows = section.units.filter(isActionTable);
    const isElsewhere = rows.length > 0 && !isOrWithin(section, KNOWN);
    return isElsewhere ? listItems({ ...section, units: rows }) : [];
  });
}

const KNOWN: readonly SectionKind[] = ["actions", "timeline", "references"];

/** Says that there is nothing to say: "N/A", "As above", or a mere number: "Errors: 11.4". */
const EMPTY =
  /^[\s.…|-]*$|^(?:[\p{L} ]{1,30}[:：]\s)?[\d.,]{1,20} ?%?$|^\W{0,4}(?:(?:n\/?a|none|nothing|(?:same )?as above|see above|ditto|tbd|tba)\W{0,4}$|\{\{ ?\w{1,20} ?\}\})/iu;

/** Task boxes under a heading that names something else: still tasks, unless the part is a checklist of something else or asks to choose. */
function looseBoxes({ root }: Source): Unit[] {
  const sections = descend(root).filter(
    (section) =>
      !(QUESTION.test(section.heading) && TO_TICK.test(section.heading)) &&
      !isChecklist(section) &&
      !effectiveKinds(section).some((kind) => NO_TASKS.has(kind)),
  );
  return sections.flatMap((section) => {
    const boxed = section.units.filter(isBoxed);
    return boxed.some(({ text }) => CHOICE.test(text)) ? [] : boxed;
  });
}

/** By its own name or that of a part it stands in. */
function isChecklist(section: Section): boolean {
  const isNamed = ({ heading }: Section) => CHECKLIST.test(heading);
  return isNamed(section) || standsIn(section, isNamed);
}

function isBoxed({ kind, checked, text }: Unit): boolean {
  if (kind === "item" && checked !== null) return true;
  return (kind === "line" || kind === "item") && DRAWN_BOX.test(text);
}

/** "[x] No, nothing was changed", "[ ] Option B: ...": what a form or a plan lets choose from. */
const CHOICE = /^(?:\[[ xX]?\]\s{1,3})?(?:(?:yes|no|n\/a|none)\b|options? ?[a-z0-9]\b)/i;

/** "How was it detected?", "Is this a pattern?": the boxes below are the answers. */
const TO_TICK =
  /^\W*(?:\d{1,2}[.)] )?(?:is|are|was|were|did|does|has|have|had|how (?:was|were|did)|who|which)\b/i;

/** Boxes of a part that says when all is well, or what to try. */
const CHECKLIST =
  /\b(?:criteria|definition of done|sign-?offs?|verification|validation|expected|pre-?requisites)\b|\btest(?:s|ing)?(?: (?:checklists?|plans?|strategy|cases|results?|steps|completed|scenarios|matrix))?[^\w)]*$|审核|验收/i;

const NO_TASKS: ReadonlySet<string> = new Set([
  "actions",
  "timeline",
  "references",
  "wentWell",
  "wentPoorly",
  "gotLucky",
  "contributing",
  "rootCause",
]);

/** A bold word in front that says where a task stands. */
const MARKED = /^(?:TODO|DONE|DOING|WIP)\s*[:：]?$/;

function isLooseTodo(unit: Unit): boolean {
  return (
    unit.kind !== "code" &&
    unit.kind !== "heading" &&
    (/^\W{0,4}TODO\s*[:：]\s*\S/.test(unit.text) || MARKED.test(unit.lead ?? "")) &&
    unit.text.length > 20 &&
    !QUESTION.test(unit.text)
  );
}

function covers(item: ActionItem, unit: Unit): boolean {
  return unit.lines[0] >= item.lines[0] && unit.lines[0] <= item.lines[1];
}
