import type { Lines, Passage } from "../../model/postmortem.ts";
import { undecorated } from "../label.ts";
import { isPrompt } from "../prompt.ts";
import { descend, effectiveKinds, LABEL_RANK, type Section } from "../section.ts";
import type { Unit } from "../unit.ts";
import { CLOSES } from "../words/greeting-words.ts";
import { asksReaders } from "../words/heading-kind.ts";
import type { SectionKind } from "../words/section-words.ts";

/** A statement: one or more units, or the rest of a label's line. */
export interface Statement {
  text: string;
  lines: Lines;
}

/** Kinds whose parts never hold a passage of another kind: a label "Resolution" there is a phase or a topic. */
const OTHER_PLACES: readonly SectionKind[] = [
  "timeline",
  "actions",
  "lessons",
  "wentWell",
  "wentPoorly",
  "gotLucky",
  "references",
  "communication",
  "facts",
];

/**
 * The sections that state a thing, the dedicated ones only where there are any: a label within the summary counts
 * when nothing else does.
 */
export function dedicated(root: Section, kinds: readonly SectionKind[]): Section[] {
  const all = [...descend(root)].filter((section) => kinds.some((kind) => section.kinds.includes(kind)));
  const outer = all.filter((section) => !within(section, kinds));
  const usable = outer.filter((section) => !within(section, OTHER_PLACES) && hasText(section));
  const own = usable.filter(
    (section) =>
      section.opener?.kind === "heading" ||
      (section.kinds.length > 0 && !within(section, ["summary"]) && !isOfSummary(section)),
  );
  const apart = withoutPlans(
    own.filter((section) => !isDetail(section)),
    root,
  );
  const headed = apart.some(isHeaded) ? apart.filter((section) => !isFact(section)) : [];
  return [headed, apart, own, usable].find((found) => found.length > 0) ?? [];
}

/** "Summary:", "Impact: ...", "Root cause: ...", one label below the other: they sum up what other parts tell. */
function isOfSummary(section: Section): boolean {
  if (isHeaded(section) || section.parent === null) return false;
  const siblings = section.parent.children;
  for (let at = siblings.indexOf(section) - 1; at >= 0; at--) {
    const { kinds, rank } = siblings[at] as Section;
    if (rank !== section.rank || kinds.includes("summary")) return rank === section.rank;
    if (kinds.some((kind) => !SUMMED.includes(kind))) return false;
  }
  return false;
}

const SUMMED: readonly SectionKind[] = ["impact", "rootCause", "resolution", "symptoms", "detection"];

/** "Mitigations" behind what went well and what went wrong are measures to come where the repair is told before them. */
function withoutPlans(found: Section[], root: Section): Section[] {
  if (found.length < 2 || !found.some(({ kinds }) => kinds.includes("resolution"))) return found;
  const looksBack = descend(root).find(({ kinds }) => kinds.some((kind) => LOOKS_BACK.includes(kind)));
  const before = found.filter((section) => looksBack && lineOf(section) < lineOf(looksBack));
  return before.length > 0 ? before : found;
}

const LOOKS_BACK: readonly SectionKind[] = ["wentWell", "wentPoorly", "gotLucky", "lessons"];

function lineOf({ opener }: Section): number {
  return opener?.lines[0] ?? 0;
}

function isHeaded({ rank }: Section): boolean {
  return rank < LABEL_RANK;
}

/** "Impact: none" among the facts at the head of the document gives way to a section under a heading. */
function isFact(section: Section): boolean {
  return (
    !isHeaded(section) &&
    section.rest !== "" &&
    section.parent !== null &&
    !effectiveKinds(section.parent).length
  );
}

/** "Solution: ..." below one of several causes tells of that cause alone. A section that names both holds its parts. */
function isDetail(section: Section): boolean {
  for (let at = section.parent; at; at = at.parent) {
    if (at.kinds.length === 1 && DETAILED.some((kind) => at?.kinds.includes(kind))) return true;
  }
  return false;
}

const DETAILED: readonly SectionKind[] = ["rootCause", "resolution", "contributing"];

/** Whether a section lies in one of such kinds (itself not counted). */
export function within(section: Section, kinds: readonly SectionKind[]): boolean {
  for (let at = section.parent; at; at = at.parent)
    if (kinds.some((kind) => at?.kinds.includes(kind))) return true;
  return false;
}

/** All statements of a section and of its parts that are not recognised as something else, without headings. */
export function statements(section: Section): Statement[] {
  return [...labelRest(section), ...gathered(section, section)].sort((a, b) => a.lines[0] - b.lines[0]);
}

/** Statements → passage, neighbouring lines as one span; null where there are none. */
export function passage(
  found: readonly Statement[],
  certainty: Passage["certainty"] = "stated",
): Passage | null {
  if (found.length === 0) return null;
  const spans: Lines[] = [];
  for (const { lines } of found) {
    const last = spans.at(-1);
    if (last && lines[0] <= last[1] + 1) last[1] = Math.max(last[1], lines[1]);
    else spans.push([...lines]);
  }
  return { text: found.map((statement) => statement.text).join("\n"), lines: spans, certainty };
}

/** The rest of the label's own line: "Impact: half of the users". */
export function labelRest(section: Section): Statement[] {
  if (!section.opener || section.rest === "") return [];
  return [{ text: section.rest, lines: section.opener.lines }];
}

function gathered(section: Section, top: Section): Statement[] {
  const own = section.units.filter(says).map(fromUnit);
  const asked = section.children.some((child) => isHeaded(child) && sharesKind(child, top));
  const below = section.children
    .filter((child) => joins(child, top) && !(asked && isOtherQuestion(child)))
    .flatMap((child) => [
      ...(child.opener && child.opener.kind !== "heading" ? [fromUnit(child.opener)] : []),
      ...gathered(child, top),
    ]);
  return [...own, ...below];
}

function sharesKind(child: Section, top: Section): boolean {
  return child.kinds.some((kind) => top.kinds.includes(kind));
}

/** "Were we told in time?" beside "What caused it?": one of several questions that a template asks. */
function isOtherQuestion({ kinds, heading }: Section): boolean {
  return kinds.length === 0 && /[?？]\s*$/.test(heading);
}

/** Parts beneath a statement that still belong to it, under whatever heading. */
const ASIDES: readonly SectionKind[] = ["trigger", "symptoms", "background", "summary"];

/** Those that do so only as a label. */
const LABELLED_ASIDES: readonly SectionKind[] = ["falseLeads"];

/** "Immediate actions (completed)": what was done, not what will be. */
const TAKEN = /\b(?:completed?|done|applied|implemented|already|taken)\b/i;

/** A part of no kind that is not addressed to readers, a labelled aside, or measures already taken, belong to what they stand in. */
function joins(child: Section, top: Section): boolean {
  if (top.kinds.includes("resolution") && TAKEN.test(child.heading)) return true;
  if (child.kinds.length === 0 && asksReaders(child.heading)) return false;
  return child.kinds.every(
    (kind) =>
      top.kinds.includes(kind) ||
      ASIDES.includes(kind) ||
      (child.rank >= LABEL_RANK && LABELLED_ASIDES.includes(kind)),
  );
}

function hasText(section: Section): boolean {
  return (
    section.rest !== "" ||
    section.units.length > 0 ||
    section.children.some((child) => joins(child, section) && hasText(child))
  );
}

function says(unit: Unit): boolean {
  return unit.text !== "" && !isPrompt(unit) && !(unit.kind === "line" && CLOSES.test(unit.text));
}

function fromUnit(unit: Unit): Statement {
  return { text: undecorated(unit.text), lines: unit.around };
}
