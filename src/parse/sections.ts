import { phaseOfLabel } from "./extract/phase.ts";
import { dashLabel, type Label, labelOf, undecorated } from "./label.ts";
import type { Unit } from "./unit.ts";
import type { FactKind } from "./words/fact-words.ts";
import { factKind, sectionKinds } from "./words/lookup.ts";
import type { SectionKind } from "./words/section-words.ts";

/** A part of the document under a heading, a bold line that serves as one, or a label. */
export interface Section {
  /** What it was recognised as; two kinds for "Root cause and resolution", none where it was not recognised. */
  kinds: SectionKind[];
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
}

const BOLD_RANK = 7;
const LABEL_RANK = 8;
const ITEM_RANK = 10;

/** Sections whose list items are statements: a label in front of an item does not open a section of its own. */
const LISTS: readonly SectionKind[] = [
  "actions",
  "lessons",
  "wentWell",
  "wentPoorly",
  "gotLucky",
  "contributing",
];

const TIME_LED =
  /^\W{0,3}(?:(?:at|by|around|about|from|on)\s)?(?:\d{1,2}[:.h]\d{2}|\d{4}[-/]\d|\d{1,2}[/.-]\d{1,2}[/.-]\d|\d{1,2}\s?[ap]m\b|~?\d{3,4}\s?(?:hrs|UTC|Z)\b)/i;
const MONTH_LED =
  /^\W{0,3}(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,-]+\d/i;

/** Units → the tree of sections. `title` is the unit that gave the title: it opens a section of no kind. */
export function buildSections(units: readonly Unit[], title: Unit | null): Section {
  const root = section("", null, 0);
  let open = root;
  for (const unit of units) {
    const opened = unit === title ? section(unit.text, unit, unit.rank ?? BOLD_RANK) : opens(unit, open);
    if (opened) {
      open = closeFor(open, opened);
      opened.parent = open;
      open.children.push(opened);
      open = opened;
    } else {
      open = holder(open, unit);
      open.units.push(unit);
    }
  }
  return root;
}

/** The section and all below it, in document order. */
export function* descend(top: Section): Generator<Section> {
  yield top;
  for (const child of top.children) yield* descend(child);
}

/** The nearest kinds at or above: an unrecognised part belongs to what it stands in. */
export function effectiveKinds(start: Section): readonly SectionKind[] {
  for (let at: Section | null = start; at; at = at.parent) if (at.kinds.length) return at.kinds;
  return [];
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

export function startsWithTime(text: string): boolean {
  const bare = undecorated(text);
  return TIME_LED.test(bare) || MONTH_LED.test(bare);
}

function section(heading: string, opener: Unit | null, rank: number, more: Partial<Section> = {}): Section {
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
    ...more,
  };
}

function opens(unit: Unit, open: Section): Section | null {
  if (unit.kind === "heading") return headingSection(unit, open);
  if (unit.kind === "code" || unit.kind === "quote" || startsWithTime(unit.text)) return null;
  const label = labelOf(unit);
  if (unit.depth > 0 || unit.kind === "row") return nestedSection(unit, label, holder(open, unit));
  return lineSection(unit, label, open);
}

function headingSection(unit: Unit, open: Section): Section | null {
  const timeline = enclosing(open, "timeline");
  if (timeline && timeline.rank < (unit.rank ?? 0) && startsWithTime(unit.text)) return null;
  const label = labelOf(unit);
  const fact = label?.rest ? factKind(label.text) : factKind(unit.text);
  const own = sectionKinds(label?.text ?? unit.text);
  const kinds = own.length || label ? own : sectionKinds(unit.text);
  const rest = fact && label ? label.rest : "";
  return section(unit.text, unit, unit.rank ?? 1, { kinds, fact: kinds.length && !rest ? null : fact, rest });
}

/** A line of its own: a bold line serves as a heading, a label of known words opens a part, a fact stands alone. */
function lineSection(unit: Unit, label: Label | null, open: Section): Section | null {
  if (unit.bold && unit.text.length <= 120 && !/[.,;]$/.test(unit.text)) {
    const { text, rest } = label ?? { text: unit.text, rest: "" };
    const kinds = sectionKinds(text);
    return section(unit.text, unit, BOLD_RANK, { kinds, fact: kinds.length ? null : factKind(text), rest });
  }
  if (/^#{1,6}[^\s#]/.test(unit.text) && unit.text.length <= 80) return unspacedHeading(unit);
  if (isListed(unit) && effectiveKinds(open).some((kind) => LISTS.includes(kind))) return null;
  if (label && isPhaseLine(label, open)) return null;
  const alone = label ?? (unit.text.length <= 60 ? { text: unit.text, rest: "" } : null);
  const known = alone && knownSection(unit, alone, LABEL_RANK, label !== null);
  if (known) return known;
  const dashed = dashLabel(unit);
  const fact = dashed && factKind(dashed.text) ? knownSection(unit, dashed, LABEL_RANK, true) : null;
  if (fact) return fact;
  const ends = label && open.rank === LABEL_RANK && (unit.lead !== null || isShortLabel(unit, label));
  return ends ? section(label.text, unit, LABEL_RANK, { rest: label.rest }) : null;
}

/** A line that an author numbered or bulleted without Markdown's signs. */
function isListed(unit: Unit): boolean {
  return /^(?:[0-9]\uFE0F?\u20E3|[•◦▪●○‣∙·]\s?|\(?\d{1,2}[.)]\s)/u.test(unit.text);
}

/** "Escalation: ..." below a timeline that tells no times names a phase, not a part of the document. */
function isPhaseLine(label: Label, open: Section): boolean {
  const timeline = enclosing(open, "timeline");
  if (!timeline || timeline.rank < BOLD_RANK || phaseOfLabel(label.text) === null) return false;
  return !timeline.units.some((unit) => startsWithTime(unit.text));
}

/** "#POST MORTEM", "##Timeline": a heading whose author left out the space. */
function unspacedHeading(unit: Unit): Section | null {
  const kinds = sectionKinds(unit.text);
  const rank = /^#+/.exec(unit.text)?.[0].length ?? 1;
  return kinds.length ? section(unit.text, unit, rank, { kinds }) : null;
}

function nestedSection(unit: Unit, label: Label | null, open: Section): Section | null {
  const kinds = effectiveKinds(open);
  if (kinds.includes("timeline") || (unit.kind === "row" && !isKeyValue(unit))) return null;
  const found = label ?? dashLabel(unit);
  if (!found) return null;
  const made = knownSection(unit, found, ITEM_RANK + unit.depth, true);
  if (!made) return null;
  const inList = LISTS.some((kind) => kinds.includes(kind));
  if (inList && !(found.rest === "" && made.kinds.some((kind) => LISTS.includes(kind)))) return null;
  return made;
}

function knownSection(unit: Unit, label: Label, rank: number, labelled: boolean): Section | null {
  const fact = factKind(label.text);
  const kinds = sectionKinds(label.text);
  const isMoment = fact !== null && PROSE.has(fact) && startsWithTime(label.rest) && label.rest.length < 40;
  if (isMoment) return section(label.text, unit, rank, { fact, rest: label.rest });
  const exactFact = fact !== null && label.rest !== "" && !(kinds.length > 0 && PROSE.has(fact));
  if (labelled && (exactFact || (fact && kinds.length === 0))) {
    return section(label.text, unit, rank, { fact, rest: label.rest, kinds: PROSE.has(fact) ? kinds : [] });
  }
  const isHeading = labelled || (kinds.length > 0 && isWholeHeading(unit.text));
  return kinds.length && isHeading ? section(label.text, unit, rank, { kinds, rest: label.rest }) : null;
}

/** "Actual constraints:" alone on its line, of few words. */
function isShortLabel(unit: Unit, label: Label): boolean {
  return (
    label.rest === "" &&
    /[:：]$/.test(unit.text) &&
    label.text.split(/\s+/).length <= 4 &&
    label.text.length <= 40
  );
}

/** Facts whose words also name a passage: "Mitigation: ..." may hold a time or prose. */
const PROSE: ReadonlySet<FactKind> = new Set<FactKind>([
  "mitigated",
  "detected",
  "trigger",
  "affected",
  "title",
]);

/** Plain words alone on a line: "Timeline", "Root cause and resolution". */
function isWholeHeading(text: string): boolean {
  return (
    text.length <= 60 && !/[.!?,;]$/.test(text) && text.split(/\s+/).length <= 6 && /^\P{Ll}/u.test(text)
  );
}

/** A row of a table that holds facts: two columns, or a first column of known labels. */
function isKeyValue(unit: Unit): boolean {
  return unit.cells.length === 2 || (unit.cells.length === 3 && unit.cells[2] === "");
}

/** Closes what a new section ends. */
function closeFor(open: Section, opened: Section): Section {
  let at = open;
  while (at.parent && ends(at, opened)) at = at.parent;
  return at;
}

function ends(at: Section, opened: Section): boolean {
  if (at.rank >= ITEM_RANK && opened.opener) return !isBelow(opened.opener, at);
  return at.rank >= opened.rank;
}

/** The section that takes a unit which opens none: facts and labelled items give way to what stands above them. */
function holder(open: Section, unit: Unit): Section {
  let at = open;
  while (at.parent && !takes(at, unit)) at = at.parent;
  return at;
}

function takes(at: Section, unit: Unit): boolean {
  if (at.rank >= ITEM_RANK) return isBelow(unit, at);
  if (at.fact === null || at.kinds.length > 0 || at.rank < BOLD_RANK) return true;
  return at.rest === "" ? unit.block <= (at.opener?.block ?? 0) + 1 : false;
}

function isBelow(unit: Unit, at: Section): boolean {
  for (let parent = unit.parent; parent; parent = parent.parent) if (parent === at.opener) return true;
  return false;
}

function enclosing(start: Section, kind: SectionKind): Section | null {
  for (let at: Section | null = start; at; at = at.parent) if (at.kinds.includes(kind)) return at;
  return null;
}
