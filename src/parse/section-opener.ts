import { isClause } from "./clause.ts";
import { datedFact } from "./dated-label.ts";
import { bracketedLabel, dashLabel, isNumbered, type Label, labelOf } from "./label.ts";
import {
  BOLD_RANK,
  effectiveKinds,
  enclosing,
  holder,
  ITEM_RANK,
  LABEL_RANK,
  type Section,
  section,
} from "./section.ts";
import { startsWithTime } from "./time-led.ts";
import type { Unit } from "./unit.ts";
import { isMomentAlone } from "./values/moment.ts";
import type { FactKind } from "./words/fact-words.ts";
import { judgedKind } from "./words/judged-heading.ts";
import { factKind, namedKinds, phaseOfLabel, sectionKinds, wholeKinds } from "./words/lookup.ts";
import { normalise } from "./words/normalise.ts";
import type { SectionKind } from "./words/section-words.ts";

/** Sections whose list items are statements: a label in front of an item does not open a section of its own. */
const LISTS: readonly SectionKind[] = [
  "actions",
  "lessons",
  "wentWell",
  "wentPoorly",
  "gotLucky",
  "contributing",
];

/** The section that a unit opens below the one that is open; null where it is a statement of that one. */
export function opens(unit: Unit, open: Section): Section | null {
  if (unit.kind === "heading") return headingSection(unit, open);
  if (unit.kind === "code" || unit.kind === "quote" || startsWithTime(unit.text)) return null;
  const label = labelOf(unit);
  if (isLazyHeading(unit)) return section(unit.text, unit, LABEL_RANK, { kinds: wholeKinds(unit.text) });
  if (unit.depth > 0 || unit.kind === "row") return nestedSection(unit, label, holder(open, unit));
  return lineSection(unit, label, open);
}

/** "What went badly", which Markdown takes for the end of the item above it, since no blank line parts them. */
function isLazyHeading({ kind, depth, parent, text }: Unit): boolean {
  if (kind !== "line" || depth !== 1 || parent?.kind !== "item" || text.length > 60) return false;
  return isWholeHeading(text.replace(/[:：]$/, "")) && wholeKinds(text).some((kind) => LISTS.includes(kind));
}

function headingSection(unit: Unit, open: Section): Section | null {
  const judged = judgedKind(unit.text);
  if (judged) return section(unit.text, unit, unit.rank ?? 1, { kinds: [judged] });
  const timeline = enclosing(open, "timeline");
  const isEntry = timeline && (timeline.rank < (unit.rank ?? 0) || isHeaded(timeline));
  if (isEntry && startsWithTime(unit.text)) return null;
  const written = labelOf(unit);
  const label = written && isOrdinal(written, unit) ? null : written;
  const name = unit.text.replace(FRAMED, "$1");
  const fact = label?.rest ? factKind(label.text) : factKind(unit.text);
  const named = label?.text ?? name;
  const own = isMeasure(fact, named) ? [] : kindsWithin(open, unit, named);
  const kinds = own.length || label || isMeasure(fact, named) ? own : kindsWithin(open, unit, name);
  const rest = label && (fact || (own.length > 0 && isSentence(label.rest))) ? label.rest : "";
  return section(name, unit, unit.rank ?? 1, { kinds, fact: kinds.length && !rest ? null : fact, rest });
}

/** "Impact level", "End of impact", "Impact duration": a value, though its words also name a part. */
function isMeasure(fact: FactKind | null, name: string): boolean {
  return fact !== null && MEASURES.has(fact) && wholeKinds(name).length === 0;
}

const MEASURES: ReadonlySet<FactKind> = new Set<FactKind>([
  "severity",
  "duration",
  "started",
  "resolved",
  "date",
]);

/** "[Impact]": the brackets frame the whole name. */
const FRAMED = /^[[【]([^[\]【】]{1,80})[\]】]$/;

/** A timeline under a bold line or a label that tells its entries under headings. */
function isHeaded({ rank, rest, units }: Section): boolean {
  const isText = units.every(({ kind }) => kind === "heading" || kind === "line");
  return rank >= BOLD_RANK && rest === "" && isText;
}

/** "# Resolution: The certificate was renewed by hand.": a heading that tells what it names. */
function isSentence(rest: string): boolean {
  return /[\p{L}\d)][.!。]$/u.test(rest) && rest.includes(" ");
}

/** "Act II: Timeline": what stands before the colon is only the number of the part. */
function isOrdinal({ rest }: Label, { text }: Unit): boolean {
  return rest !== "" && normalise(text) === normalise(rest);
}

/** Below a list of tasks or lessons, only a plain name opens another part: "Faster rollbacks" and "2. Symptom and root cause confused" there are topics. */
function kindsWithin(open: Section, unit: Unit, text: string): readonly SectionKind[] {
  const kinds = sectionKinds(text);
  if (AT_ONCE.test(text) && kinds[0] === "actions" && isWithinRepair(open, unit)) return [];
  if (kinds.length === 0 && isToCome(text) && enclosing(open, "resolution")) return ["actions"];
  const list = LISTS.map((kind) => enclosing(open, kind)).find((above) => above !== null);
  if (!list || list.rank >= (unit.rank ?? BOLD_RANK)) return kinds;
  if (kinds.every((kind) => LISTS.includes(kind))) return kinds;
  return isNumbered(text) ? wholeKinds(text) : namedKinds(text);
}

/** "Immediate actions" below the resolution or the response: a part of it. */
const AT_ONCE = /^\W*(?:immediate|emergency) (?:actions?|steps|measures)(?: taken)?\W*$/i;

/** "Short term", "Long-term (recommended)" beside "Immediate (done)": what is still to be done. */
function isToCome(text: string): boolean {
  return TERM.test(text) && !ALREADY.test(text);
}

const TERM =
  /^\W*(?:\d{1,2}[.)]\s)?(?:(?:short|medium|mid|long|longer)[- ]?term|next (?:week|month|quarter|sprint))\b[^:.!?]{0,40}[:\W]*$/i;
const ALREADY = /\b(?:done|applied|completed?|implemented|taken|deployed|fixed|already)\b|✅/i;

function isWithinRepair(open: Section, unit: Unit): boolean {
  const repair = enclosing(open, "resolution") ?? enclosing(open, "response");
  return repair !== null && repair.rank < (unit.rank ?? BOLD_RANK) && !LOOKS_AHEAD.test(repair.heading);
}

const LOOKS_AHEAD = /remediat|correct|prevent|improve/i;

/** A line of its own: a bold line serves as a heading, a label of known words opens a part, a fact stands alone. */
function lineSection(unit: Unit, label: Label | null, open: Section): Section | null {
  if (unit.bold && unit.text.length <= 120 && !/[.,;]$/.test(unit.text)) {
    const judged = judgedKind(unit.text);
    if (judged) return section(unit.text, unit, BOLD_RANK, { kinds: [judged] });
    const { text, rest } = label ?? { text: unit.text, rest: "" };
    const kinds = kindsWithin(open, unit, text);
    return section(unit.text, unit, BOLD_RANK, { kinds, fact: kinds.length ? null : factKind(text), rest });
  }
  if (/^#{1,6}[^\s#]/.test(unit.text) && unit.text.length <= 80) return unspacedHeading(unit);
  if (isListed(unit) && inList(open)) return null;
  if (label && isPhaseLine(label, open)) return null;
  if (!label && QUESTION.test(unit.text) && inList(open) && !weighs(unit.text)) return null;
  if (label && inList(open) && isTopic(label.text)) {
    if (label.rest !== "") return null;
    if (isGroup(open) && !sectionKinds(label.text).includes("timeline"))
      return section(label.text, unit, LABEL_RANK);
  }
  const named = label ?? bracketedLabel(unit);
  const alone = named ?? (unit.text.length <= 80 ? { text: unit.text, rest: "" } : null);
  const known = alone && knownSection(unit, alone, LABEL_RANK, named !== null);
  if (known) return known;
  const dashed = dashLabel(unit);
  const fact = dashed && factKind(dashed.text) ? knownSection(unit, dashed, LABEL_RANK, true) : null;
  if (fact) return fact;
  const ends = label && open.rank === LABEL_RANK && (unit.lead !== null || isShortLabel(unit, label));
  return ends ? section(label.text, unit, LABEL_RANK, { rest: label.rest }) : null;
}

/** "Incident response training: ..." among tasks: a name within the label of one of them. */
function isTopic(label: string): boolean {
  const kinds = wholeKinds(label).length === 0 && / \S+ /.test(label) ? sectionKinds(label) : [];
  return kinds.length > 0 && !kinds.some((kind) => LISTS.includes(kind)) && factKind(label) === null;
}

/** "Load balancer:" right below the name of a list of tasks, which has none of its own. */
function isGroup({ rank, kinds, rest, parent }: Section): boolean {
  const isBare = rank === LABEL_RANK && kinds.length === 0 && rest === "";
  return isBare && parent !== null && parent.units.length === 0 && parent.kinds.includes("actions");
}

function inList(open: Section): boolean {
  return effectiveKinds(open).some((kind) => LISTS.includes(kind));
}

/** "What went well?", one of the questions that a look back answers. */
function weighs(text: string): boolean {
  return sectionKinds(text).some((kind) => LISTS.includes(kind));
}

/** A line that an author numbered or bulleted without Markdown's signs. */
function isListed(unit: Unit): boolean {
  return /^(?:[0-9]\uFE0F?\u20E3|[•◦▪●○‣∙·]\s?|\(?\d{1,2}[.)]\s)/u.test(unit.text);
}

/** "Escalation: ..." names a phase, not a part, below a timeline that tells no times, and behind a time of its own line. */
function isPhaseLine(label: Label, open: Section): boolean {
  const timeline = enclosing(open, "timeline");
  if (!timeline) return false;
  if (isStamp(open.units.at(-1))) return true;
  if (phaseOfLabel(label.text) === null) return false;
  return timeline.rank >= BOLD_RANK && !timeline.units.some(isTimed);
}

function isTimed({ kind, text, cells }: Unit): boolean {
  return kind === "row" ? cells.some((cell) => startsWithTime(cell)) : startsWithTime(text);
}

/** "10:15 AM:", "5 March, 10:15 UTC" and no more: what happened then stands below. */
function isStamp(unit: Unit | undefined): boolean {
  if (!unit || unit.text.length > LONGEST_STAMP || !startsWithTime(unit.text)) return false;
  return isMomentAlone(unit.text, { dateOrder: "dmy" });
}

const LONGEST_STAMP = 60;

/** "#POST MORTEM", "##Timeline": a heading whose author left out the space. */
function unspacedHeading(unit: Unit): Section | null {
  const kinds = sectionKinds(unit.text);
  const rank = /^#+/.exec(unit.text)?.[0].length ?? 1;
  return kinds.length ? section(unit.text, unit, rank, { kinds }) : null;
}

function nestedSection(unit: Unit, label: Label | null, open: Section): Section | null {
  const kinds = effectiveKinds(open);
  if (kinds.includes("timeline") || (unit.kind === "row" && !isKeyValue(unit))) return null;
  const found = label ?? dashLabel(unit) ?? nameAlone(unit);
  if (!found) return null;
  const made = knownSection(unit, found, ITEM_RANK + unit.depth, true);
  if (!made) return null;
  const inList = LISTS.some((kind) => kinds.includes(kind)) || isAimOfTasks(kinds, open);
  if (inList && !(found.rest === "" && made.kinds.some((kind) => LISTS.includes(kind)))) return null;
  return made;
}

/** "Detection", "Mitigation" among the tasks: what those below are for. */
function isAimOfTasks(kinds: readonly SectionKind[], open: Section): boolean {
  return (
    kinds.length === 1 && kinds.every((kind) => AIMS.includes(kind)) && enclosing(open, "actions") !== null
  );
}

const AIMS: readonly SectionKind[] = ["detection", "resolution", "response"];

/** "2. Root cause", and the text below it in the same item; "What went well?" above items of its own. */
function nameAlone({ kind, text, depth, links, ordered, hasItems }: Unit): Label | null {
  const isName =
    kind === "item" &&
    (ordered || (hasItems && text.endsWith("?"))) &&
    depth === 1 &&
    links.length === 0 &&
    text.length <= 60 &&
    wholeKinds(text).length > 0;
  return isName ? { text, rest: "" } : null;
}

function knownSection(unit: Unit, label: Label, rank: number, labelled: boolean): Section | null {
  const kinds = isClause(label.text) ? [] : sectionKinds(label.text);
  const dated = datedFact(label);
  if (dated) return section(label.text, unit, rank, { fact: dated, rest: label.rest });
  const fact = factOf(label);
  const isMoment = fact !== null && PROSE.has(fact) && startsWithTime(label.rest) && label.rest.length < 40;
  if (isMoment) return section(label.text, unit, rank, { fact, rest: label.rest });
  const exactFact = fact !== null && label.rest !== "" && !(kinds.length > 0 && PROSE.has(fact));
  if (labelled && fact && (exactFact || kinds.length === 0 || isMeasure(fact, label.text))) {
    return section(label.text, unit, rank, { fact, rest: label.rest, kinds: PROSE.has(fact) ? kinds : [] });
  }
  const isHeading = labelled || (kinds.length > 0 && isWholeHeading(unit.text));
  const more = { kinds, fact: fact === "detectedBy" ? fact : null, rest: label.rest };
  return kinds.length && isHeading ? section(label.text, unit, rank, more) : null;
}

/** The fact that a label names; "Time: ..." and its like name one only with a number behind them. */
function factOf({ text, rest }: Label): FactKind | null {
  const fact = factKind(text);
  return fact === "date" && rest !== "" && !/\d|noon|midnight/i.test(rest) ? null : fact;
}

/** "Actual constraints:" alone on its line, of few words. */
function isShortLabel(unit: Unit, label: Label): boolean {
  return (
    label.rest === "" &&
    /[:：][^\p{L}\p{N}:：]*$/u.test(unit.text) &&
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
  if (QUESTION.test(text)) return text.length <= 80;
  return (
    text.length <= 60 && !/[.!?,;]$/.test(text) && text.split(/\s+/).length <= 6 && /^\P{Ll}/u.test(text)
  );
}

/** "What was the root cause?" alone on a line: the answer stands below it. */
const QUESTION = /^(?:so |but |and )?(?:what|why|how|who|where|when|was|were|is|are|did)\b[^.!?;:]*\?$/i;

/** A row of a table that holds facts: two columns, or a first column of known labels. */
function isKeyValue(unit: Unit): boolean {
  return unit.cells.length === 2 || (unit.cells.length === 3 && unit.cells[2] === "");
}
