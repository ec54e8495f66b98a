import { settleCounts } from "./counted.ts";
import { settleRetrospective } from "./retrospective.ts";
import { BOLD_RANK, holder, ITEM_RANK, isInItem, type Section, section } from "./section.ts";
import { opens } from "./section-opener.ts";
import type { Unit } from "./unit.ts";
import type { SectionKind } from "./words/section-words.ts";

/** Units → the tree of sections. `title` is the unit that gave the title: it opens a section of no kind. */
export function buildSections(units: readonly Unit[], title: Unit | null): Section {
  const root = section("", null, 0);
  let open = root;
  for (const unit of units) {
    const opened = unit === title ? section(unit.text, unit, unit.rank ?? BOLD_RANK) : opens(unit, open);
    if (opened) {
      open = closeFor(open, opened);
      opened.parent = open;
      opened.place = open.children.length;
      open.children.push(opened);
      open = opened;
    } else {
      open = holder(open, unit);
      open.units.push(unit);
    }
  }
  settleRetrospective(root);
  settleCounts(root);
  return root;
}

/** Closes what a new section ends. */
function closeFor(open: Section, opened: Section): Section {
  let at = open;
  while (at.parent && ends(at, opened)) at = at.parent;
  return at;
}

function ends(at: Section, opened: Section): boolean {
  if (at.rank >= ITEM_RANK && opened.opener) return !isInItem(opened.opener, at);
  if (isGroupOf(opened, at)) return false;
  return at.rank >= opened.rank || (tellsItself(at) && opened.opener?.kind === "heading");
}

/** "**Short term**" right below "**Action items**", and what follows it in kind: a part of it, though written alike. */
function isGroupOf(opened: Section, at: Section): boolean {
  if (!isPseudo(opened) || !isPseudo(at) || opened.fact !== null) return false;
  if (opened.kinds.length > 0 && !(at.kinds.includes("actions") && isAim(opened))) return false;
  const isList = at.kinds.includes("actions") || at.kinds.includes("lessons");
  const isEmpty = at.units.length === 0 && at.rest === "" && at.children.every(isGroup);
  return isList && isEmpty && opened.rest === "";
}

function isGroup(section: Section): boolean {
  return isPseudo(section) && (section.kinds.length === 0 || isAim(section)) && section.rest === "";
}

/** "Detection", "Prevention": what tasks are for. */
function isAim({ kinds, heading }: Section): boolean {
  return kinds.every((kind) => AIMS.includes(kind)) || PREVENTION.test(heading);
}

const AIMS: readonly SectionKind[] = ["detection", "resolution", "response", "communication"];
const PREVENTION = /^\W*(?:[A-Z\d]{1,2}[.)] )?prevent(?:ion|ative|ive)?\W*$/i;

/** Opened by a bold line or a label that stands in for a heading. */
function isPseudo({ rank }: Section): boolean {
  return rank >= BOLD_RANK && rank < ITEM_RANK;
}

/** "# Resolution: The certificate was renewed.": nothing under another heading belongs to it. */
function tellsItself({ opener, kinds, rest }: Section): boolean {
  return opener?.kind === "heading" && kinds.length > 0 && rest !== "";
}
