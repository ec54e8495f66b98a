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

/** The first kind decides where a heading names two: "What went well and where we got lucky". */
function counts(section: Section, kind: SectionKind): boolean {
  return section.kinds[0] === kind && !within(section, [kind, "timeline"]);
}

/** Of each part its items, else each paragraph of prose as one; the rows of a table only where there is nothing else. */
function lessonItems(section: Section): Item[] {
  const parts = [...own(section)];
  const isLabelled = section.rest.length > 20 && !INTRODUCES.test(section.rest);
  const rest = section.opener && isLabelled ? [{ text: section.rest, lines: section.opener.lines }] : [];
  const listed = parts.flatMap(items);
  const told = listed.length ? parts.flatMap(itemsOrParagraphs) : [...rest, ...parts.flatMap(paragraphs)];
  return told.length ? told : parts.flatMap(listItems).map(plainItem);
}

function itemsOrParagraphs(part: Section): Item[] {
  const found = items(part);
  return found.length ? found : paragraphs(part);
}

function items(part: Section): Item[] {
  const listed = listItems(part).filter(({ unit }) => unit.kind !== "row");
  return listed.every(({ unit }) => unit.kind === "line") ? [] : listed.map(plainItem);
}

function paragraphs({ units }: Section): Item[] {
  return units
    .filter((unit) => unit.kind === "line" && unit.text.length > 15)
    .filter((unit) => !INTRODUCES.test(unit.text) && !isPrompt(unit))
    .map(({ text, lines }) => ({ text, lines }));
}

const INTRODUCES = /[:：]$/;

function* own(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children)
    if (child.kinds.length === 0 || child.kinds[0] === section.kinds[0]) yield* own(child);
}
