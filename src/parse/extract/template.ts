import { labelOf } from "../label.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { findMoments } from "../values/moment.ts";
import { ANY_ORDER } from "../values/written.ts";
import { ASKS_AUTHOR, EXAMPLE, PLACEHOLDERS, PROMPTS } from "../words/placeholder-words.ts";
import type { SectionKind } from "../words/section-words.ts";

/** Placeholders that an author would have replaced, and parts left empty, measured against how much is written. */
export function isTemplate(source: Source): boolean {
  const { units, path, title } = source;
  const texts = units.filter((unit) => unit.kind !== "code").map((unit) => unit.text);
  const marks = texts.reduce((sum, text) => sum + (text.match(PLACEHOLDERS)?.length ?? 0), 0);
  const prompts = units.filter(asksAuthor).length;
  const named =
    /template|boilerplate|skeleton/i.test(`${path.split("/").at(-1)} ${title?.text ?? ""}`) ||
    AMONG_TEMPLATES.test(path);
  const untitled = isUntitled(units);
  const blanks = untitled ? UNTITLED + emptyParts(source) : 0;
  if (!named && marks + prompts + blanks < 5) return false;
  const dated = texts.some((text) => !EXAMPLE.test(text) && isDated(text));
  const score = marks + prompts + blanks + (named ? 4 : 0) - (dated ? 2 : 0);
  return named ? score >= 4 : !dated && score >= 5 && (marks + prompts + blanks) * 6 > texts.length;
}

function isDated(text: string): boolean {
  return findMoments(text.slice(0, 300), ANY_ORDER).some(({ date, invalid }) => date?.year && !invalid);
}

function asksAuthor({ kind, text, italic }: Unit): boolean {
  if (kind === "code") return false;
  const isAside = kind === "quote" || italic;
  return PROMPTS.test(text) || EXAMPLE.test(text) || (isAside && ASKS_AUTHOR.test(text));
}

/** A folder that holds nothing else. */
const AMONG_TEMPLATES = /(?:^|\/)(?:issue[_-])?templates?\//i;

/** "Title", "Title of the incident", "Incident title - DD/MM/YYYY" as the headline, with no title below it. */
function isUntitled(units: readonly Unit[]): boolean {
  const first = units.findIndex(({ kind }) => kind === "heading");
  const next = units[first + 1];
  const isTitled = next?.kind === "line" && labelOf(next) === null;
  return TITLE_LEFT.test(units[first]?.text ?? "") && !isTitled;
}

const TITLE_LEFT =
  /^\W*(?:(?:incident|post-?\s?mortem|outage|report|document) )?(?:title|name)(?: of (?:the|this|your) (?:incident|outage|event|post-?\s?mortem|report))?\W*(?:$|\((?:incident|number|id|date)\b|[-–—:,] ?(?:date|e\.g\.|[DMYX/.-]{4,}))/i;
/** So many placeholders such a headline stands for. */
const UNTITLED = 2;

/** Parts that a report fills. */
const TOLD: readonly SectionKind[] = [
  "impact",
  "timeline",
  "rootCause",
  "resolution",
  "summary",
  "detection",
];

/** How many of the parts that report say nothing. */
function emptyParts({ root }: Source): number {
  return descend(root).filter(
    ({ kinds, units, children, rest }) =>
      TOLD.some((kind) => kinds.includes(kind)) && units.length === 0 && children.length === 0 && rest === "",
  ).length;
}
