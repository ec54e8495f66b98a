import type { Lines } from "../../model/postmortem.ts";
import type { Certainty } from "../../model/vocabulary.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { addDays, dayNumber, nearestYear } from "../values/calendar.ts";
import { type FoundMoment, findMoments, type WrittenDate } from "../values/moment.ts";
import { HARM_CUES } from "../words/cues.ts";
import type { Dated, FrontDays } from "./dated.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { frontSentences } from "./incident-prose.ts";
import { pathDate } from "./path-date.ts";
import { isPosted } from "./publication.ts";
import type { RawEntry } from "./raw-entry.ts";
import { relativeDay } from "./relative-day.ts";

/** The day of the incident, by which times without a date and dates without a year are completed. */
export interface Anchor {
  date: WrittenDate & { year: number };
  certainty: Certainty;
  lines: Lines | null;
  /** The day of a post, not of the incident. */
  posted: boolean;
}

const YEAR = /(?<![\d.])((?:19|20)\d\d)(?![\d.])/;

/**
 * The first date that the document gives, looked for where it is surest: front matter that states the start, facts, the timeline if it begins with a
 * day, the title, days further down the timeline, the prose of the summary and the impact, the file's name, front matter's publication date, any prose. Null where none is given.
 */
export function findAnchor(
  source: Source,
  facts: readonly Fact[],
  entries: readonly RawEntry[],
  front: FrontDays,
): Anchor | null {
  let first: Dated | null = null;
  const known = front.published?.date ?? pathDate(source.path, source.settings);
  for (const candidate of candidateDates(source, facts, entries, front)) {
    const found = { ...candidate, date: inYearOf(candidate.date, known) };
    if (found.date.year !== null) return complete(first ?? found, yearBy(first, found, found.date.year));
    first ??= found;
  }
  return first && complete(first, yearOf(source));
}

/**
 * The day in the year of another, where only the year sets them apart: a slip of the pen. Headings are copied from the
 * last report, and in January people write the old year.
 */
export function inYearOf<Day extends WrittenDate>(date: Day, known: WrittenDate | null): Day {
  const isSlip = date.year !== null && known?.year && known.month === date.month && known.day === date.day;
  return isSlip ? { ...date, year: known.year } : date;
}

/** How many days ahead a post may announce. */
const AHEAD = 31;

/** A day without a year: not long after the day of a post, else as near to the known one as may be. */
function yearBy(first: Dated | null, known: Dated, year: number): number {
  if (!first) return year;
  if (known.posted) return daysBehind(first.date, known.date, year) > AHEAD ? year - 1 : year;
  return nearestYear(first.date, known.date) ?? year;
}

/** How many days of one year a day lies behind another. */
function daysBehind(later: WrittenDate, earlier: WrittenDate, year: number): number {
  return dayNumber({ ...later, year }) - dayNumber({ ...earlier, year });
}

function complete(found: Dated, year: number | null): Anchor | null {
  return year === null
    ? null
    : {
        ...found,
        date: { ...found.date, year },
        certainty: found.date.year === null ? "inferred" : found.certainty,
        posted: found.posted ?? false,
      };
}

function* candidateDates(
  source: Source,
  facts: readonly Fact[],
  entries: readonly RawEntry[],
  { incident, published }: FrontDays,
): Generator<Dated> {
  if (incident) yield incident;
  yield* datesOfFacts(factsOf(facts, "started", "date", "duration"), source);
  const startsDated = entries.find(({ date, time }) => date || time)?.date;
  if (startsDated) yield* datesOf(entries);
  if (source.title) yield* datesIn(source.title.text, source.title.lines, source, "stated");
  for (const { text, lines } of frontSentences(source)) yield* datesIn(text, lines, source, "stated");
  yield* datesOfFacts(factsOf(facts, "detected", "mitigated", "resolved"), source);
  yield* datesOf(entries);
  const told = new Set(entries.map(({ lines: [line] }) => line));
  for (const section of descend(source.root)) {
    if (!section.kinds.some((kind) => kind === "summary" || kind === "impact" || kind === "timeline"))
      continue;
    if (section.opener) yield* datesIn(section.opener.text, section.opener.lines, source, "stated");
    // An entry that names a day behind its time tells of another day: "we remembered the outage of 2 March".
    const units = section.units.filter(({ lines: [line] }) => !told.has(line));
    for (const unit of units) yield* datesIn(unit.text, unit.lines, source, "stated");
    const [head] = section.units.filter((unit) => unit.kind === "row");
    for (const cell of head?.head ?? [])
      yield* datesIn(cell.replace(/\p{L}{4,}/gu, " "), head?.lines ?? null, source, "stated");
  }
  for (const unit of openingProse(source)) yield* datesIn(unit.text, unit.lines, source, "stated");
  const posted = isPosted(source);
  if (posted) for (const unit of toldProse(source)) yield* datesIn(unit.text, unit.lines, source, "stated");
  const inPath = pathDate(source.path, source.settings);
  const written = published?.date ?? inPath;
  const relative = written ? relativeDay(source.units, written, posted) : null;
  if (relative && written)
    yield { date: addDays(written, relative.days), lines: relative.lines, certainty: "inferred" };
  if (inPath) yield { date: inPath, lines: null, certainty: "inferred", posted };
  if (published) yield { ...published, posted };
  for (const unit of source.units.slice(0, 80)) {
    if (unit.kind !== "code") yield* datesIn(unit.text, unit.lines, source, "inferred");
  }
}

function* datesOfFacts(facts: readonly Fact[], source: Source): Generator<Dated> {
  for (const { text, lines } of facts) yield* datesIn(text, lines, source, "stated");
}

function* datesOf(entries: readonly RawEntry[]): Generator<Dated> {
  for (const { date, invalid, lines } of entries)
    if (date && !invalid) yield { date, lines, certainty: "stated" };
}

/** The first paragraphs above the first recognised section, where they tell when: "On 31 July 2018 a researcher ...". */
function openingProse({ root, title }: Source): Unit[] {
  const openings = [
    root,
    ...root.children.filter((child) => child.opener === title || child.kinds.length === 0).slice(0, 2),
  ];
  const prose = openings.flatMap((section) => section.units.filter((unit) => unit.kind === "line"));
  return prose.slice(0, 3).filter((unit) => TELLS_WHEN.test(unit.text));
}

/** Prose anywhere in a post that tells of harm and when. */
function toldProse({ units }: Source): Unit[] {
  return units
    .slice(0, 80)
    .filter((unit) => unit.kind === "line" && TELLS_WHEN.test(unit.text) && HARM_CUES.test(unit.text));
}

const TELLS_WHEN = /\b(?:on|at|from|between|in the (?:morning|evening|night)|yesterday|around)\b/i;

function* datesIn(
  text: string,
  lines: Lines | null,
  { settings }: Source,
  certainty: Certainty,
): Generator<Dated> {
  for (const moment of findMoments(text.slice(0, 1500), settings)) {
    if (isDay(moment) && !isOfAnother(text, moment)) yield { date: moment.date, lines, certainty };
  }
}

/** "Updated 2019-04-12": the day of writing; "added after the January 31 outage": the day of an earlier incident. */
function isOfAnother(text: string, { start, end }: FoundMoment): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return WRITTEN.test(before) || (EARLIER.test(before) && INCIDENT.test(text.slice(end, end + 40)));
}

const WRITTEN = /\b(?:updated|edited|amended|posted|published|retrieved|last modified)(?: on| at)?:? {0,2}$/i;
const EARLIER =
  /\b(?:(?:since|before|from|like|during) (?:the|our|an?)|(?:after|following|unlike)(?: (?:the|our|an?))?)(?: [\w-]{1,12})? $/i;
const INCIDENT =
  /^\)? (?:[\w.-]{1,16} ){0,2}(?:incidents?|outages?|post-?mortems?|failures?|crash(?:es)?|breach|lessons?)\b/i;

function isDay(moment: FoundMoment): moment is FoundMoment & { date: WrittenDate } {
  return moment.date !== null && !moment.invalid;
}

/** A year by itself in the path, the title or the first lines. */
function yearOf({ path, title, units }: Source): number | null {
  const texts = [path, title?.text ?? "", ...units.slice(0, 30).map((unit) => unit.text)];
  const found = texts.map((text) => YEAR.exec(text)?.[1]).find((year) => year !== undefined);
  return found ? Number(found) : null;
}
