import { isBelow, type Unit } from "./unit.ts";
import type { FactKind } from "./words/fact-words.ts";
import { factKind } from "./words/lookup.ts";
import type { SectionKind } from "./words/section-words.ts";

/** A part of the document under a heading, a bold line that serves as one, or a label. */
export interface Section {
  /** What it was recognised as; two kinds for "Root cause and resolution", none where it was not recognised. */
  kinds: readonly SectionKind[];
  /** The single fact that its label names. */
  fact: FactKind | null;
  heading: string;
  opener: Unit | null;
  /** 1–6 headings, 7 bold lines, 8 label lines, 10 + depth labelled list items; 0 is the document. */
  rank: number;
  /** What stands behind the label on its own line. */
  rest: string;
  /** Units directly in it, without those of its children. */
  units: Unit[];
  children: Section[];
  parent: Section | null;
  /** Its place among the children of its parent. */
  place: number;
  /** Itself and all below it, once `descend` was asked. */
  below: readonly Section[] | null;
}

/** Ranks of what is no real heading (those are 1–6): bold lines, label lines, and list items by their depth. */
export const BOLD_RANK = 7;
export const LABEL_RANK = 8;
export const ITEM_RANK = 10;

/** The section and all below it, in document order. To be asked once the tree of sections stands: the answer is kept. */
export function descend(top: Section): readonly Section[] {
  // A section made of another one comes with the answer of that, which begins with it.
  if (top.below?.[0] === top) return top.below;
  top.below = allBelow(top);
  return top.below;
}

function allBelow(top: Section): Section[] {
  const found: Section[] = [];
  const open = [top];
  for (let at = open.pop(); at; at = open.pop()) {
    found.push(at);
    for (let index = at.children.length - 1; index >= 0; index--) open.push(at.children[index] as Section);
  }
  return found;
}

/** The nearest kinds at or above: an unrecognised part belongs to what it stands in. */
export function effectiveKinds(start: Section): readonly SectionKind[] {
  for (let at: Section | null = start; at; at = at.parent) if (at.kinds.length) return at.kinds;
  return [];
}

/** Whether a part that it stands in, however far above, passes the test. */
export function standsIn(section: Section, passes: (above: Section) => boolean): boolean {
  for (let at = section.parent; at; at = at.parent) if (passes(at)) return true;
  return false;
}

/** First and last line, its opener included. */
export function sectionLines(top: Section): [number, number] | null {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const at of descend(top)) {
    for (const unit of at.opener ? [at.opener, ...at.units] : at.units) {
      first = Math.min(first, unit.lines[0]);
      last = Math.max(last, unit.lines[1]);
    }
  }
  return last === 0 ? null : [first, last];
}

/** A section with everything not given at rest. */
export function section(
  heading: string,
  opener: Unit | null,
  rank: number,
  more: Partial<Section> = {},
): Section {
  return {
    kinds: [],
    fact: null,
    heading,
    opener,
    rank,
    rest: "",
    units: [],
    children: [],
    parent: null,
    place: 0,
    below: null,
    ...more,
  };
}

/** "1,200 (15%)", "About 40 % of customers": how many, rather than how they fared. */
const COUNT =
  /^\W{0,4}(?:(?:about|around|approximately|approx\.?|roughly|nearly|almost|over|up to|all|an estimated) )?[~≈]?\d.{0,50}$/i;

/** "Users affected: 30%", on a line of its own or with the number alone below it: a fact beside its being part of the impact. */
export function isCounted({ kinds, heading, opener, rest, units, children }: Section): boolean {
  if (kinds[0] !== "impact" || opener === null || opener.kind === "heading" || children.length > 0)
    return false;
  const [only, another] = rest === "" ? units.map(({ text }) => text) : [rest];
  return only !== undefined && another === undefined && COUNT.test(only) && factKind(heading) === "affected";
}

/** The section that takes a unit which opens none: facts and labelled items give way to what stands above them. */
export function holder(open: Section, unit: Unit): Section {
  let at = open;
  while (at.parent && !takes(at, unit)) at = at.parent;
  return at;
}

function takes(at: Section, unit: Unit): boolean {
  if (at.rank >= ITEM_RANK) return isInItem(unit, at) || isBehindBareItem(unit, at);
  if (isCounted(at)) return false;
  if (at.fact === null || at.kinds.length > 0 || at.rank < BOLD_RANK) return true;
  return at.rest === "" ? unit.block <= (at.opener?.block ?? 0) + 1 : false;
}

/** "- **Impact**:" with nothing below it in the list: the paragraphs and lists behind it are its text, whatever their indent. */
function isBehindBareItem(unit: Unit, { opener, rest, units, kinds }: Section): boolean {
  if (!opener || kinds.length === 0 || rest !== "" || opener.hasItems || unit.kind === "heading")
    return false;
  const isOfList = unit.depth > 0 && unit.sign === opener.sign;
  return !isOfList && !(units[0] && isBelow(units[0], opener));
}

/** Whether a unit stands below the list item that opens a section. */
export function isInItem(unit: Unit, { opener }: Section): boolean {
  return opener !== null && isBelow(unit, opener);
}

/** The section itself or the nearest above it that is of a kind. */
export function enclosing(start: Section, kind: SectionKind): Section | null {
  for (let at: Section | null = start; at; at = at.parent) if (at.kinds.includes(kind)) return at;
  return null;
}
