import type { TimelineEntry } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { DETECTIONS } from "../words/detector-words.ts";
import { hasAny } from "../words/lexicon.ts";
import { TELLS_END } from "../words/role-words.ts";
import { type Clue, clueOf, firstClue, lastTimedClue, rangeClue, type Window } from "./clue.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import {
  detectionSentences,
  openingSentences,
  type Sentence,
  storySentences,
  workSentences,
} from "./incident-prose.ts";
import { measuredWindow } from "./measured-window.ts";
import { type ProseWindow, proseWindow, windowOfDays } from "./prose-window.ts";
import type { ToldLength } from "./told-duration.ts";
import { type Marks, marksOf } from "./told-window.ts";

const REPAIRS = /\bto (?:fix|resolve|restore)\b/i;

/** `day` is the labelled date: that of the incident, or of its report. */
export interface StatedWindow extends Window {
  day: Clue | null;
  /** The length that stands beside both ends. */
  length: ToldLength | null;
}

/**
 * Start and end as the text states them: by labelled facts, else in sentences of the opening, summary or impact; where
 * no timeline gives times, in those of the whole story. What an item of a list tells
 * may hold for a part of the service: it gives way to what a timeline marks.
 */
export function statedWindow(
  source: Source,
  facts: readonly Fact[],
  timeline: readonly TimelineEntry[],
): StatedWindow {
  const from = clueOf(factsOf(facts, "started"), source);
  const over = factsOf(facts, "status").filter(({ text }) =>
    /^\W{0,4}(?:(?:\w+ ){1,3}(?:was|were|has been|is) )?(?:resolved|closed|fixed|recovered|reverted|rolled back|restored|mitigated)\b/i.test(
      text,
    ),
  );
  const ends = factsOf(facts, "resolved").toSorted((a, b) => Number(isRepair(a)) - Number(isRepair(b)));
  const until = clueOf([...ends, ...over], source);
  const ranged = factsOf(facts, "duration", "date", "started")
    .map((fact) => rangeClue(fact.text, fact.lines, source))
    .find((range) => range !== null);
  const isKnown = from && until;
  const measured = isKnown ? null : measuredWindow(source);
  const prose = isKnown || ranged ? null : unmarked(windowInProse(source, timeline), marksOf(timeline));
  const told = ranged ?? (isSameTime(measured, prose) ? prose : (measured ?? prose));
  const day = clueOf(factsOf(facts, "date"), source);
  const begun = ranged?.from ?? timedDay(facts, day, told?.from ?? null, source) ?? told?.from;
  return {
    from: from ?? begun ?? null,
    until: until ?? told?.until ?? null,
    day,
    length: measured?.length ?? null,
  };
}

/** Both begin at one time of day, which prose tells with its day. */
function isSameTime(measured: Window | null, prose: Window | null): boolean {
  const [own, told] = [measured?.from?.moment.time, prose?.from?.moment.time];
  return Boolean(own && told && own.hour === told.hour && own.minute === told.minute && prose?.until);
}

/** "Fixed" and "Repaired" beside "Resolved" tell of the repair, which is not yet the end. */
function isRepair({ label }: Fact): boolean {
  return /^\W{0,3}(?:fixed|repaired|recovered)\b/i.test(label);
}

function unmarked(told: ProseWindow | null, marks: Marks): Window | null {
  if (!told?.from?.isItem) return told;
  return { from: marks.from ? null : told.from, until: marks.until ? null : told.until };
}

/**
 * The day of the incident with its time, which may stand under a label of its own: "Date: 8 December", "Time: 5:13 UTC".
 * A date with a time is that of the report where prose tells of another day.
 */
function timedDay(facts: readonly Fact[], day: Clue | null, told: Clue | null, source: Source): Clue | null {
  if (!day || (day.moment.time && told && !isSameDay(day, told))) return null;
  if (day.moment.time || !day.moment.date) return day;
  const times = factsOf(facts, "date").map((fact) => clueOf([fact], source)?.moment);
  const alone = times.find((moment) => moment?.time && !moment.date);
  return alone
    ? { ...day, moment: { ...day.moment, time: alone.time, zone: alone.zone ?? day.moment.zone } }
    : null;
}

function isSameDay({ moment: { date } }: Clue, { moment: { date: other } }: Clue): boolean {
  return date !== null && (!other || (date.month === other.month && date.day === other.day));
}

function windowInProse(source: Source, timeline: readonly TimelineEntry[]): ProseWindow | null {
  const entries = new Set(timeline.map(({ lines }) => lines[0]));
  const opening = proseWindow(beside(entries, openingSentences(source)), source);
  const hasTimes = timeline.some(({ at }) => at?.includes("T"));
  if (hasTimes || (opening?.from && opening.until)) return opening;
  const story = proseWindow(storySentences(source), source);
  if (opening || story)
    return { from: opening?.from ?? story?.from ?? null, until: opening?.until ?? story?.until ?? null };
  return windowOfDays(openingSentences(source), source);
}

/** The sentences that are no entries of the timeline, by the lines on which those begin. */
function* beside(entries: ReadonlySet<number>, sentences: Iterable<Sentence>): Generator<Sentence> {
  for (const sentence of sentences) if (!entries.has(sentence.lines[0])) yield sentence;
}

/**
 * When somebody noticed, as the part that tells of the detection says, else the opening: "On 17 March at 10:47 someone
 * told us that ..."
 */
export function detectionInProse(source: Source): Clue | null {
  return (
    firstDetection(detectionSentences(source), source) ?? firstDetection(openingSentences(source), source)
  );
}

function firstDetection(sentences: Iterable<Sentence>, source: Source): Clue | null {
  for (const { text, lines } of sentences) {
    const isDetection = /\d/.test(text) && hasAny(DETECTIONS, text) && !FINDS_CAUSE.test(text);
    const clue = isDetection ? firstClue(text, lines, source) : null;
    if (clue?.moment.time) return clue;
  }
  return null;
}

/** "The root cause was not identified until 22:17": noticed long before. */
const FINDS_CAUSE =
  /\b(?:root cause|causes?|culprit|reason|bug) (?:(?:of|for|behind) (?:[\w-]+ ){1,5})?(?:was|were|is|had|has|has been) (?:[\w-]+ ){0,3}(?:identified|found|discovered|detected|known)\b/i;

/** The end as the prose of the repair tells it: "... and were able to fix it at 15:03". */
export function endInProse(source: Source): Clue | null {
  for (const { text, lines } of workSentences(source)) {
    const clue = TELLS_END.test(text) || REPAIRS.test(text) ? lastTimedClue(text, lines, source) : null;
    if (clue) return clue;
  }
  return null;
}
