import { isLogRecord } from "../machine-log.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import type { SectionKind } from "../words/section-words.ts";
import type { Stated } from "../words/statement-words.ts";
import { isOrWithin } from "./passage.ts";
import { plainness, withNamedCause } from "./plainness.ts";
import { sentencesOfUnits } from "./told.ts";
import { type BesideEntries, inOrder, NO_ENTRIES } from "./told-order.ts";
import type { Weighed } from "./weighed.ts";

type Place = SectionKind | "opening" | "other";

/**
 * How likely a part of the document says what has no section of its own; `opening` is the prose above the first section,
 * `other` that under headings of no kind.
 */
const LIKELY: Readonly<Record<Stated, Readonly<Partial<Record<Place, number>>>>> = {
  impact: {
    summary: 1,
    opening: 1,
    symptoms: 0.8,
    detection: 0.6,
    other: 0.6,
    background: 0.5,
    response: 0.5,
    rootCause: 0.3,
  },
  rootCause: {
    summary: 1,
    opening: 0.9,
    response: 0.9,
    trigger: 0.9,
    background: 0.8,
    other: 0.8,
    conclusion: 0.7,
    resolution: 0.6,
    detection: 0.6,
    wentPoorly: 0.6,
  },
  resolution: {
    summary: 1,
    response: 1,
    opening: 0.8,
    rootCause: 0.8,
    other: 0.8,
    conclusion: 0.6,
    background: 0.5,
  },
};

/** Parts that tell something else, whatever their sentences hold. */
export const ELSEWHERE: readonly SectionKind[] = [
  "timeline",
  "actions",
  "lessons",
  "wentWell",
  "gotLucky",
  "references",
  "communication",
  "facts",
  "people",
];

interface Found {
  section: Section;
  likely: number;
  /** Its sentences, weighed when they are asked for. */
  told: () => Weighed[];
}

/**
 * The sentences in which to look, one way after the other, each in groups of which every one has a statement of its
 * own: the summaries; for the harm before them the opening, after them the other places by how likely they are; last
 * all together.
 * @param entries the timeline: in parts of no kind the lines of its entries are left out
 */
export function* likelyPlaces(
  source: Source,
  sought: Stated,
  entries: BesideEntries,
): Generator<Weighed[][]> {
  const places = placesIn(source, sought, entries);
  const summaries = places.filter(({ section }) => section.kinds.includes("summary"));
  const openings = places.filter(({ section }) => isOpening(section, source));
  // The harm is told first, whatever stands first.
  const { newestFirst } = sought === "impact" ? entries : NO_ENTRIES;
  const joined = (found: readonly Found[]) =>
    inOrder(
      found.flatMap(({ told }) => told()),
      newestFirst,
    );
  if (sought === "impact") yield [joined(openings)];
  yield summaries.map(({ told }) => told());
  if (sought === "impact") {
    const others = places.filter((place) => !summaries.includes(place) && !openings.includes(place));
    for (const likely of [...new Set(others.map((place) => place.likely))].toSorted((a, b) => b - a))
      yield [joined(others.filter((place) => place.likely === likely))];
  }
  yield [joined(places)];
}

function placesIn(source: Source, sought: Stated, { lines }: BesideEntries): Found[] {
  return descend(source.root).flatMap((section) => {
    const likely = likelihood(section, source, sought);
    if (likely === 0) return [];
    let told: Weighed[] | null = null;
    return [
      {
        section,
        likely,
        told: () => (told ??= weighed(prose(section, lines), likely, source.lines, sought)),
      },
    ];
  });
}

function weighed(
  units: readonly Unit[],
  likely: number,
  lines: readonly string[],
  sought: Stated,
): Weighed[] {
  return sentencesOfUnits(units, lines).map((one) => {
    const text = isMute(one.unit) ? "" : one.text;
    const isTold = sought === "rootCause" && one.unit.kind === "line";
    return { ...one, plain: isTold ? withNamedCause(text) : plainness(text), likely };
  });
}

function likelihood(section: Section, source: Source, sought: Stated): number {
  if (isOrWithin(section, ELSEWHERE)) return 0;
  const places = LIKELY[sought];
  if (isOpening(section, source)) return places.opening ?? 0;
  if (section.kinds.length === 0) return section.fact === null ? (places.other ?? 0) : 0;
  return Math.max(...section.kinds.map((kind) => places[kind] ?? 0));
}

function isOpening(section: Section, { root, title }: Source): boolean {
  return section === root || (title !== null && section.opener === title);
}

function prose({ opener, rest, units, kinds }: Section, entries: ReadonlySet<number>): Unit[] {
  const labelled = opener && rest !== "" ? [{ ...opener, text: rest }] : [];
  const told = units.filter(({ kind }) => kind !== "row" && kind !== "heading");
  return [...labelled, ...told.filter(({ lines: [line] }) => kinds.length > 0 || !entries.has(line))];
}

/** What states nothing by itself: code, a record of a log, a link and no more ("- [Incident channel](...)"). */
function isMute({ kind, text, links: [link] }: Unit): boolean {
  const isLink =
    link !== undefined && text.length <= link.text.length + MOST_SIGNS && text.endsWith(link.text);
  return isLink || kind === "code" || isLogRecord(text);
}

/** A sign in front of a link: "🌐 ". */
const MOST_SIGNS = 4;
