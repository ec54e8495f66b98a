import type { Item, Postmortem } from "../../model/postmortem.ts";
import { isNumbered, labelOf, undecorated } from "../label.ts";
import { isPrompt } from "../prompt.ts";
import { descend, type Section, sectionLines } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { wholeKinds } from "../words/lookup.ts";
import { normalise } from "../words/normalise.ts";
import type { SectionKind } from "../words/section-words.ts";
import { listItems, plainItem } from "./items.ts";
import { labelRest, within } from "./passage.ts";
import { type Sign, signedItems } from "./signed-items.ts";

type Lessons = Postmortem["lessons"];

const KINDS = {
  wentWell: "wentWell",
  wentPoorly: "wentPoorly",
  gotLucky: "gotLucky",
  learned: "lessons",
} as const satisfies Record<keyof Lessons, SectionKind>;

/** What the document says it learned, by the heads under which it says so. */
export function readLessons(source: Source): Lessons {
  const items = (kind: SectionKind) =>
    [
      ...descend(source.root)
        .filter(({ kinds, units }) => SIGNED.includes(kinds[0]) && !units.some(isWeighed))
        .flatMap((section) => itemsOf(section, kind)),
      ...source.units.filter(isWeighed).flatMap((row) => cellsOf(row, kind)),
    ].sort((a, b) => a.lines[0] - b.lines[0]);
  return {
    wentWell: items(KINDS.wentWell),
    wentPoorly: items(KINDS.wentPoorly),
    gotLucky: items(KINDS.gotLucky),
    learned: [...items(KINDS.learned), ...announced(source)],
  };
}

/** A row of a table with a column for what went well and one for what did not. */
function isWeighed({ kind, head }: Unit): boolean {
  return (
    kind === "row" &&
    head.length < 5 &&
    head.filter((title) => SIGNED.includes(wholeKinds(title)[0])).length > 1
  );
}

function cellsOf({ head, cells, lines }: Unit, kind: SectionKind): Item[] {
  return head.flatMap((title, index) => {
    const text = cells[index] ?? "";
    return wholeKinds(title)[0] === kind && text.length > 2 ? [{ text, lines }] : [];
  });
}

/** Parts whose items may say by a sign what they tell of. */
const SIGNED: readonly (SectionKind | undefined)[] = Object.values(KINDS);

/** By their labels or signs where the part weighs both, else all that it holds. */
function itemsOf(section: Section, kind: SectionKind): Item[] {
  const named = namedItems(section);
  if (named.length > 1) return named.flatMap((one) => (one.kind === kind ? [one.item] : []));
  const signed = signedItems(section);
  if (signed)
    return [...signed].flatMap(([sign, items]) => (kindOfSign(sign, section) === kind ? items : []));
  return counts(section, kind) ? lessonItems(section) : [];
}

/** Items that name what they tell of: "- **What went well:** the alert came at once"; the others were learned. */
function namedItems(section: Section): { kind: SectionKind; item: Item }[] {
  if (section.kinds[0] !== "lessons") return [];
  const found = listItems(section).map((one) => {
    const label = labelOf(one.unit);
    const kind = label && label.rest !== "" ? wholeKinds(label.text)[0] : undefined;
    return kind !== undefined && SIGNED.includes(kind) && kind !== "lessons"
      ? { kind, item: { text: label?.rest ?? "", lines: plainItem(one).lines }, isNamed: true }
      : { kind: KINDS.learned, item: plainItem(one), isNamed: false };
  });
  return found.filter(({ isNamed }) => isNamed).length > 1 ? found : [];
}

function kindOfSign(sign: Sign, { kinds }: Section): SectionKind | undefined {
  if (sign !== "other") return sign === "plus" ? "wentWell" : "wentPoorly";
  return kinds.includes("gotLucky") ? "gotLucky" : kinds[0];
}

/** "If I learned anything from this, it is:" and the list below, in a document that has no part for lessons. */
function announced({ root, units }: Source): Item[] {
  if (descend(root).some(({ kinds }) => kinds.includes("lessons"))) return [];
  const at = units.findIndex(
    (unit) => unit.kind === "line" && LEARNED.test(unit.text) && INTRODUCES.test(unit.text),
  );
  const below = at === -1 ? [] : units.slice(at + 1);
  const end = below.findIndex((unit) => unit.depth === 0);
  return (end === -1 ? below : below.slice(0, end))
    .filter(({ kind, depth }) => kind === "item" && depth === 1)
    .map(({ text, lines }) => ({ text, lines }));
}

const LEARNED = /\b(?:learned|learnt|lessons?|take-?aways?)\b/i;

/** The first kind decides where a heading names two: "What went well and where we got lucky". */
function counts(section: Section, kind: SectionKind): boolean {
  return section.kinds[0] === kind && !within(section, [kind, "timeline"]);
}

/** Of each part its items, else each paragraph of prose as one; the rows of a table only where there is nothing else. */
function lessonItems(section: Section): Item[] {
  const below = section.children.filter((part) => isOf(part, section));
  if (holdsTitled(section)) return FINDINGS.test(section.heading) ? [] : below.flatMap(titledItem);
  if (below.some(holdsTitled)) return below.flatMap(lessonItems);
  const parts = [...own(section)];
  const isLabelled = section.rest.length > 20 && !INTRODUCES.test(section.rest);
  const rest = isLabelled ? labelRest(section) : [];
  const listed = parts.flatMap(items);
  const told = listed.length ? parts.flatMap(itemsOrParagraphs) : [...rest, ...parts.flatMap(paragraphs)];
  return told.length ? told : parts.flatMap(listItems).map(plainItem);
}

/** What was found, told under headings of its own, is the story rather than what was learned. */
const FINDINGS = /\bfindings\b/i;

/** Several lessons of its own under headings that say them. */
function holdsTitled({ children }: Section): boolean {
  return children.filter(isTitled).length > 1;
}

/** A lesson under a heading that says it: "3. Alerts nobody owns are noise", with text below that explains. */
function isTitled({ kinds, opener, units, children, heading }: Section): boolean {
  if (kinds.length > 0 || opener === null || (opener.kind !== "heading" && !opener.bold)) return false;
  const isExplained = units[0]?.kind === "line" && !INTRODUCES.test(units[0].text);
  return (
    units.length + children.length > 0 &&
    (isNumbered(heading) || (isExplained && normalise(heading).split(" ").length > 2))
  );
}

/** The heading with the first paragraph below it; of any other part its items. */
function titledItem(part: Section): Item[] {
  if (!isTitled(part) || part.opener === null) return itemsOrParagraphs(part);
  const title = undecorated(part.heading)
    .replace(/^\d{1,2}[.)]\s+/, "")
    .replace(/[:：]$/, "");
  const told = part.units.find(({ kind }) => kind === "line")?.text ?? "";
  const [first, last] = sectionLines(part) ?? part.opener.lines;
  return [{ text: told === "" ? title : `${title}: ${told}`, lines: [first, last] }];
}

function itemsOrParagraphs(part: Section): Item[] {
  const found = items(part);
  return found.length ? [...toldAbove(part), ...found] : paragraphs(part);
}

/** What a part says in whole sentences before its list begins: a lesson as much as what it lists. */
function toldAbove(part: Section): Item[] {
  const listed = part.units.findIndex(({ kind }) => kind === "item");
  const above = paragraphs({ ...part, units: part.units.slice(0, Math.max(0, listed)) });
  return above.filter(
    ({ text }) => text.length >= LEAST_TOLD && /[.!]["”')]?$/.test(text) && !ASKS.test(text),
  );
}

const LEAST_TOLD = 80;
/** What a template says of the list to be written. */
const ASKS =
  /^\W{0,4}(?:things|these|those|list|items?|what|here|this (?:section|part|list)|the following)\b/i;

function items(part: Section): Item[] {
  const listed = listItems(part).filter(({ unit }) => unit.kind !== "row");
  return listed.every(({ unit }) => unit.kind === "line") ? [] : listed.map(plainItem);
}

function paragraphs({ units }: Section): Item[] {
  return units
    .filter((unit) => unit.kind === "line" && unit.text.length > 15 && !unit.italic)
    .filter((unit) => !INTRODUCES.test(unit.text) && !isPrompt(unit))
    .map(({ text, lines }) => ({ text, lines }));
}

const INTRODUCES = /[:：]$/;

function* own(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children) if (isOf(child, section)) yield* own(child);
}

const IMPROVEMENTS = /\b(?:improvements?|practices?|changes)\W{0,4}$/i;

const QUESTIONS = /\bquestions?\b/i;

/** A part of no kind of its own, or of the same as what it stands in; among the lessons, what is to improve is one, what is asked none. */
function isOf(child: Section, { kinds }: Section): boolean {
  if (child.kinds.length === 0) return !QUESTIONS.test(child.heading);
  if (child.kinds[0] === kinds[0]) return true;
  return kinds[0] === "lessons" && child.kinds[0] === "actions" && IMPROVEMENTS.test(child.heading);
}
