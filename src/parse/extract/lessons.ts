import type { Item, Postmortem } from "../../model/postmortem.ts";
import { isPrompt } from "../prompt.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import type { SectionKind } from "../words/section-words.ts";
import { listItems, plainItem } from "./items.ts";
import { within } from "./passage.ts";

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
    [...descend(source.root)]
      .filter((section) => counts(section, kind))
      .flatMap((section) => lessonItems(section));
  return {
    wentWell: items(KINDS.wentWell),
    wentPoorly: items(KINDS.wentPoorly),
    gotLucky: items(KINDS.gotLucky),
    learned: items(KINDS.learned),
  };
}

/** The first kind of the sort decides where a heading names two: "What went well and where we got lucky". */
function counts(section: Section, kind: SectionKind): boolean {
  const own = section.kinds.find((named) => LESSON_KINDS.includes(named)) ?? null;
  if (within(section, [kind, "timeline"])) return false;
  return own === kind || (kind === "wentPoorly" && own === null && isRegret(section));
}

const LESSON_KINDS: readonly SectionKind[] = Object.values(KINDS);

/** "What could be improved" beside what went well: it names tasks, and what did not go well. */
function isRegret({ heading, parent }: Section): boolean {
  if (!/^\W*(?:what|things|where)\b.*\b(?:improved?|better)\b/i.test(heading)) return false;
  return parent?.children.some((sibling) => sibling.kinds.includes("wentWell")) ?? false;
}

/**
 * Of each part its items, else each paragraph of prose as one; the rows of a table only where there is nothing else.
 * Where every lesson has a heading of its own, it is one with all below it.
 */
function lessonItems(section: Section): Item[] {
  const topics = headedLessons(section);
  if (topics.length > 1) return topics;
  const parts = [...own(section)];
  const isLabelled = section.rest.length > 20 && !INTRODUCES.test(section.rest);
  const rest = section.opener && isLabelled ? [{ text: section.rest, lines: section.opener.lines }] : [];
  const listed = parts.flatMap(items);
  const told = listed.length ? parts.flatMap(itemsOrParagraphs) : [...rest, ...parts.flatMap(paragraphs)];
  return told.length ? told : parts.flatMap(listItems).map(plainItem);
}

/** Headings of no kind below which prose comes first; a heading above a list groups its items. */
function headedLessons({ units, children }: Section): Item[] {
  const topics = children.filter((child) => child.kinds.length === 0 && child.opener?.kind === "heading");
  const told = topics.filter(
    (child) => child.units[0]?.kind === "line" && !INTRODUCES.test(child.units[0].text),
  );
  const isListed = units.some((unit) => unit.kind === "item");
  if (isListed || told.length < topics.length) return [];
  return told.map((child) => ({
    text: `${child.heading}: ${child.units[0]?.text ?? ""}`,
    lines: [child.opener?.lines[0] ?? 0, child.units.at(-1)?.lines[1] ?? 0],
  }));
}

function itemsOrParagraphs(part: Section): Item[] {
  const found = items(part);
  return found.length ? found : paragraphs(part);
}

function items(part: Section): Item[] {
  const listed = listItems(part).filter(({ unit }) => unit.kind !== "row");
  return listed.every(({ unit }) => unit.kind === "line") ? [] : listed.map(plainItem);
}

/** Each paragraph; only those that begin in bold or with a number where several do. */
function paragraphs({ units }: Section): Item[] {
  const told = units
    .filter((unit) => unit.kind === "line" && unit.text.length > 15)
    .filter((unit) => !INTRODUCES.test(unit.text) && !isPrompt(unit));
  const marked = told.filter(({ lead, text }) => lead !== null || /^\(?\d{1,2}[.)]\s/.test(text));
  return (marked.length > 2 ? marked : told).map(({ text, lines }) => ({ text, lines }));
}

const INTRODUCES = /[:：]$/;

function* own(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children) if (child.kinds.length === 0) yield* own(child);
}
