import type { Lines, Passage } from "../../model/postmortem.ts";
import { undecorated } from "../label.ts";
import { isPrompt } from "../prompt.ts";
import { BOLD_RANK, ITEM_RANK, LABEL_RANK, type Section, standsIn } from "../section.ts";
import type { Unit } from "../unit.ts";
import { CLOSES } from "../words/greeting-words.ts";
import { asksReaders } from "../words/heading-kind.ts";
import { LEFT_OPEN } from "../words/placeholder-words.ts";
import type { SectionKind } from "../words/section-words.ts";
import { DONE_FIRST } from "../words/statement-words.ts";

/** A statement: one or more units, or the rest of a label's line. */
export interface Statement {
  text: string;
  lines: Lines;
}

/** Whether a section lies in one of such kinds (itself not counted). */
export function within(section: Section, kinds: readonly SectionKind[]): boolean {
  return standsIn(section, (above) => kinds.some((kind) => above.kinds.includes(kind)));
}

/** Whether a section is of one of such kinds, or lies in one. */
export function isOrWithin(section: Section, kinds: readonly SectionKind[]): boolean {
  return section.kinds.some((kind) => kinds.includes(kind)) || within(section, kinds);
}

/** Whether a heading or a bold line opens it, rather than a label. */
export function isHeaded({ rank }: Section): boolean {
  return rank < LABEL_RANK;
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
  const { opener, rest } = section;
  if (!opener || rest === "" || LEFT_OPEN.test(rest)) return [];
  return [{ text: rest, lines: opener.lines }];
}

function gathered(section: Section, top: Section): Statement[] {
  const own = section.units.filter(says).map(fromUnit);
  const asked = section.children.some((child) => isHeaded(child) && sharesKind(child, top));
  const below = section.children
    .filter((child) => joins(child, top) && !(asked && isOtherQuestion(child)))
    .flatMap((child) => [
      ...(child.opener && child.rank >= BOLD_RANK ? [fromUnit(child.opener)] : []),
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

/** "Immediate response" within the repair: what was done, not what was looked for. */
const RESPONDS = /respon[ds]|(?<!調査)対応/i;

/** "Technical details" of a cause go on about it. */
const TECHNICAL = /\b(?:technical|details?)\b/i;

/** "Evidence:", a label below the cause. */
const EVIDENCE = /^\W{0,4}evidence\W{0,4}$/i;

/** Measures of which most are told as done: "Immediate actions: - Removed the file"; or that are said to have been taken. */
export function isDone({ kinds, units, rest }: Section): boolean {
  if (!kinds.includes("actions")) return false;
  const told = rest === "" ? units.map(({ text }) => text) : [rest];
  return (
    told.some((text) => SAYS_TAKEN.test(text)) ||
    (told.length > 0 && told.filter((text) => DONE_FIRST.test(text)).length * 2 > told.length)
  );
}

/** "The following steps were taken:" */
const SAYS_TAKEN =
  /\b(?:(?:actions|steps|measures|changes|fixes) (?:were|have been) (?:\w+ )?(?:taken|made|applied|implemented|performed|done|carried out)|(?:we|i|team) (?:\w+ )?(?:took|made|applied|implemented|performed)\b.{0,60})[:：]$/i;

/** "Files changed" by a repair tell where it was made. */
const CHANGED = /^\W{0,4}(?:files?|code|commits?|pull requests?|prs?|patches)\b/i;

/** "What was not affected" bounds the harm. */
const SPARED = /\b(?:un|not )(?:affected|impacted|harmed|touched)\b/i;

/** "5 Whys", and one of them, whatever else it asks. */
const WHYS = /\bwhy(?:['’]?s)?\b/i;
const ASKS_WHY = /^\W*(?:\d{1,2}[.)]\W*)?why\b/i;

/** A part of no kind that is not addressed to readers, a labelled aside, or measures already taken, belong to what they stand in. */
function joins(child: Section, top: Section): boolean {
  if (
    top.kinds.includes("resolution") &&
    (TAKEN.test(child.heading) ||
      CHANGED.test(child.heading) ||
      isDone(child) ||
      (child.kinds.includes("response") && RESPONDS.test(child.heading)))
  )
    return true;
  if (
    top.kinds.includes("rootCause") &&
    (TECHNICAL.test(child.heading) || (child.opener?.kind !== "heading" && EVIDENCE.test(child.heading)))
  )
    return true;
  if (WHYS.test(top.heading) && ASKS_WHY.test(child.heading)) return true;
  if (isStray(child) && !child.kinds.includes("detection")) return true;
  if (top.kinds.includes("impact") && SPARED.test(child.heading)) return true;
  if (child.kinds.length === 0 && asksReaders(child.heading)) return false;
  return child.kinds.every(
    (kind) =>
      top.kinds.includes(kind) ||
      ASIDES.includes(kind) ||
      (child.rank >= LABEL_RANK && LABELLED_ASIDES.includes(kind)),
  );
}

/** One item with a label among others without any tells its own matter, as they do; not if its text stands behind the list. */
export function isStray({ rank, units, parent }: Section): boolean {
  if (rank < ITEM_RANK || parent === null || units[0]?.depth === 0) return false;
  const plain = parent.units.filter(({ kind, depth }) => kind === "item" && ITEM_RANK + depth === rank);
  return plain.length >= parent.children.length;
}

/** Whether it, or a part of it that belongs to `top`, holds any statement. */
export function hasText(section: Section, top: Section = section): boolean {
  return (
    section.rest !== "" ||
    section.units.length > 0 ||
    section.children.some((child) => joins(child, top) && hasText(child, top))
  );
}

function says(unit: Unit): boolean {
  return (
    unit.text !== "" &&
    !isPrompt(unit) &&
    !(unit.kind !== "code" && LEFT_OPEN.test(unit.text)) &&
    !(unit.kind === "line" && CLOSES.test(unit.text))
  );
}

function fromUnit(unit: Unit): Statement {
  return { text: undecorated(unit.text), lines: unit.around };
}
