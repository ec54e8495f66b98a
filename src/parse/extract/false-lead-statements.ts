import type { Item } from "../../model/postmortem.ts";
import { isParted } from "../clause.ts";
import { undecorated } from "../label.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { FALSE_LEADS, NAMES_FALSE_LEADS, RAISES, RULES_OUT } from "../words/false-lead-words.ts";
import { judgedKind } from "../words/judged-heading.ts";
import { findAll } from "../words/lexicon.ts";
import { deniesLeads, withoutDeniedLeads } from "./denied-leads.ts";
import { tellsOfFailedRemedy } from "./failed-remedy.ts";
import { itemsAfter, listItems } from "./items.ts";
import { isHeaded, isOrWithin, labelRest, within } from "./passage.ts";
import { clearedIn } from "./verdicts.ts";
import { tellsOfWrongSuspicion } from "./wrong-turns.ts";

/** The statements outside the timeline that tell of false leads: lists named so, and plain words anywhere else. */
export function statedFalseLeads({ root }: Source): Item[] {
  return [...listed(root), ...told(root)];
}

/** Whether a text plainly says that a suspicion was wrong or a remedy did not help. */
export function isFalseLead(text: string): boolean {
  const said = withoutDeniedLeads(text);
  const found = findAll(FALSE_LEADS, said);
  if (found.some(({ start, end }) => !isParted(said.slice(start, end)))) return true;
  return SUPPOSED_FIRST.test(said) || tellsOfFailedRemedy(said);
}

/** "Initial theory: ...": what is told apart from the truth by its label. */
const SUPPOSED_FIRST =
  /^\W{0,4}(?:initial|first|original|early|earlier|previous|wrong|mistaken|incorrect)(?: wrong| working)? (?:blame|hypothes[ie]s|theory|suspicion|suspect|assumption|belief|(?:mis)?diagnosis|guess|explanation|conclusion|understanding)(?: \([^()]{1,40}\))?\W{0,3}[:：]/i;

function listed(root: Section): Item[] {
  const sections = descend(root).filter(
    (section) =>
      section.kinds.includes("falseLeads") &&
      (judgedKind(section.heading) !== null || !within(section, ["falseLeads"])),
  );
  const named = sections.flatMap(leadsOf).filter(({ text }) => !NONE.test(text) && !deniesLeads(text));
  return [...named, ...tellable(root).filter(isNamed).flatMap(listItems)];
}

/**
 * "Theory 2: DNS (disproven)" is a lead itself; a part that is divided by headings and says nothing above them has one
 * under each; any other lists them.
 */
function leadsOf(section: Section): Item[] {
  if (judgedKind(section.heading) !== null) return [underHeading(section)];
  const parts = section.children.filter(isHeaded);
  const isDivided = parts.length > 0 && listItems(section).length === 0 && section.rest === "";
  return isDivided ? parts.map(underHeading) : descend(section).flatMap(itemsOrLines);
}

/** A heading that names a lead, with the first that is told below it. */
function underHeading({ heading, opener, units }: Section): Item {
  const [first, last] = opener?.lines ?? [1, 1];
  const said = units[0]?.kind === "line" && !/[:：]$/.test(units[0].text) ? units[0] : null;
  const name = undecorated(heading).replace(/[:：]$/, "");
  return said
    ? { text: `${name}${/[.!?]$/.test(name) ? "" : ":"} ${said.text}`, lines: [first, said.lines[1]] }
    : { text: name, lines: [first, last] };
}

/** "None", "N/A": that there were no false leads. */
const NONE =
  /^\W{0,4}(?:none|no|nil|nothing|n\/?a|not applicable)(?: (?:known|identified|noted|found|at this time))?\W{0,4}$/i;

/** "Misleading symptoms:" above a list, though it is no section of its own kind. */
function isNamed({ heading, kinds, rest }: Section): boolean {
  return (
    !kinds.some((kind) => kind === "falseLeads" || kind === "contributing") &&
    rest === "" &&
    !TRUTH.test(heading) &&
    heading.length < 80 &&
    NAMES_FALSE_LEADS.test(heading)
  );
}

/** "The first diagnosis was wrong. The actual cause was:" */
const TRUTH = /\b(?:actual|real|true|actually|really)\b/i;

function itemsOrLines(section: Section): Item[] {
  const items = listItems(section);
  if (items.length) return items;
  return [
    ...labelRest(section),
    ...section.units.filter((unit) => unit.kind === "line" && unit.text.length > 20),
  ];
}

/** Statements outside the timeline that plainly tell of a wrong suspicion. */
function told(root: Section): Item[] {
  return tellable(root).flatMap((section) => {
    const said = statementsOf(section);
    const lists = listsBelow(section);
    const leads = said.filter(
      ({ text, lines }, index) =>
        !lists.some(({ above }) => above.lines === lines) &&
        (isFalseLead(text) ||
          (RAISES.test(text) && (tellsOfWrongSuspicion(text) || refutes(said[index + 1]?.text ?? "")))),
    );
    const plain = [...clearedIn(section), ...lists.flatMap(({ items }) => items)];
    return [...leads, ...plain.map(({ text, lines }) => ({ text, lines }))];
  });
}

/** "We chased two red herrings before we found it:" above a list: its items are the leads, not the sentence. */
function listsBelow({ units }: Section): { above: Unit; items: Unit[] }[] {
  return units.flatMap((above, index) => {
    const names = above.kind === "line" && /[:：]\s*$/.test(above.text) && NAMES_FALSE_LEADS.test(above.text);
    if (!names || units[index + 1]?.kind !== "item") return [];
    return [{ above, items: itemsAfter(units, index).filter(({ parent }) => parent === null) }];
  });
}

/** "But the disks were fine.": what a suspicion in the statement before came to. */
function refutes(text: string): boolean {
  return TURNS.test(text) && RULES_OUT.test(text);
}

const TURNS =
  /^\W{0,4}(?:but|however|yet|that|this|it|unfortunately|alas|after|later|turns? out|upon|on closer)\b/i;

/** The sections that may tell of false leads in passing. */
function tellable(root: Section): Section[] {
  return descend(root).filter((section) => section.fact === null && !isOrWithin(section, SKIPPED));
}

/** What a section says itself: behind its label, in its lines and in its items. */
function statementsOf(section: Section): Item[] {
  const units = section.units.filter(
    (unit) => (unit.kind === "line" || unit.kind === "item") && !pointsBelow(unit),
  );
  return [...labelRest(section), ...units.map(({ text, lines }) => ({ text, lines }))];
}

/** An entry of a table of contents. */
function pointsBelow({ links, text }: Unit): boolean {
  return links[0]?.url.startsWith("#") === true && links[0].text.length >= text.length - 4;
}

const SKIPPED = [
  "timeline",
  "falseLeads",
  "actions",
  "references",
  "wentWell",
  "gotLucky",
  "communication",
] as const as readonly Section["kinds"][number][];
