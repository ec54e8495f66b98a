import type { Lines, Postmortem } from "../../model/postmortem.ts";
import { isLogRecord } from "../machine-log.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import { findMoments } from "../values/moment.ts";
import { type FoundZone, findZone } from "../values/zone.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import type { RawEntry } from "./raw-entry.ts";
import { timelineSections } from "./timeline-sections.ts";

/** A zone with its place; `start` and `end` of the slice are not kept. */
export interface ZoneRead {
  zone: FoundZone;
  lines: Lines | null;
}

const STATES_ZONE =
  /\b(?:times?|timestamps?|zone|timezone|clock|heures?|horas?|horário|uhrzeit(?:en)?|zeiten|fuseau|huso|fuso)\b|时间|時刻|時間|時区|时区/i;

/**
 * The document's zone: a labelled one, "All times in CET", a zone in the timeline's heading, else the one written beside
 * most of its times. Null where none is stated.
 */
export function readZone(
  source: Source,
  facts: readonly Fact[],
  entries: readonly RawEntry[],
): ZoneRead | null {
  return labelled(facts) ?? declared(source) ?? besideTimes(source, facts, entries);
}

/** The record's zone: the stated one, else the site's default as a guess. */
export function zoneValue(read: ZoneRead | null, fallback: string, needed: boolean): Postmortem["zone"] {
  if (read) {
    const { written, iana, offset } = read.zone;
    return { written, iana, offset, certainty: "stated", lines: read.lines };
  }
  if (!needed) return null;
  const assumed = findZone(fallback);
  return {
    written: fallback,
    iana: assumed?.iana ?? null,
    offset: assumed?.offset ?? null,
    certainty: "inferred",
    lines: null,
  };
}

function labelled(facts: readonly Fact[]): ZoneRead | null {
  for (const fact of factsOf(facts, "zone")) {
    const zone = findZone(fact.text);
    if (zone) return { zone, lines: fact.lines };
  }
  return null;
}

/** Speaks of the document's times: "All times in CET", "Heures de Paris". */
const ON_TIMES =
  /\ball (?:\w+ )?times?\b|\btimes? (?:are|is|in|given)\b|\b(?:heures?|hor(?:as?|ário)) (?:loca(?:le|l) )?d(?:e |['’])\p{Lu}|\b(?:alle|sämtliche) (?:zeiten|zeitangaben|uhrzeiten)\b/iu;

function declared(source: Source): ZoneRead | null {
  const sections = timelineSections(source);
  const openers = new Set(sections.map(({ opener }) => opener));
  const statements = sections.flatMap((section) =>
    descend(section).flatMap((part) => [
      ...(part.opener ? [part.opener] : []),
      ...part.units.filter((unit) => unit.kind === "line" || unit.kind === "quote"),
    ]),
  );
  const anywhere = source.units.filter((unit) => ON_TIMES.test(unit.text));
  const headOf = source.units.find(
    (unit) => unit.kind === "row" && unit.head.some((cell) => STATES_ZONE.test(cell)),
  );
  const texts = [
    ...statements
      .filter(
        (unit) => openers.has(unit) || unit.kind === "heading" || STATES_ZONE.test(unit.text) || unit.bold,
      )
      .map((unit) => ({ text: unit.text, lines: unit.lines })),
    ...anywhere.map((unit) => ({ text: unit.text, lines: unit.lines })),
    ...(headOf ? [{ text: headOf.head.join(" | "), lines: headOf.lines }] : []),
  ];
  for (const { text, lines } of texts) {
    const zone = findZone(sentenceOnTimes(text));
    if (zone) return { zone, lines };
  }
  return null;
}

/** The sentence that speaks of times; the whole text where it is short. */
function sentenceOnTimes(text: string): string {
  if (text.length < 160) return text;
  return (
    text
      .slice(0, 2000)
      .split(/(?<=[.!?])\s+/)
      .find((sentence) => STATES_ZONE.test(sentence)) ?? ""
  );
}

function besideTimes(source: Source, facts: readonly Fact[], entries: readonly RawEntry[]): ZoneRead | null {
  const found: ZoneRead[] = [];
  const collect = (text: string, lines: Lines) => {
    for (const { zone } of findMoments(text.slice(0, 1500), source.settings))
      if (zone) found.push({ zone, lines });
  };
  for (const fact of facts) collect(fact.text, fact.lines);
  for (const entry of entries) if (entry.zone) found.push({ zone: entry.zone, lines: entry.lines });
  if (found.length === 0)
    for (const unit of source.units.slice(0, 400))
      if (unit.kind !== "code" && !isLogRecord(unit.text)) collect(unit.text, unit.lines);
  const counts = Map.groupBy(found, ({ zone }) => zone.written);
  const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
  return most?.[0] ?? null;
}
