import type { Moment, TimelineEntry } from "../../model/postmortem.ts";
import type { Phase } from "../../model/vocabulary.ts";
import { HARM_CUES } from "../words/cues.ts";
import {
  AFTERWARDS,
  ANNOUNCES,
  BEGINS_INCIDENT,
  BREAKS,
  CLOSES,
  ENDS_ABROAD,
  ENDS_INCIDENT,
  LAST_WORDS,
  LAST_WORDS_ABROAD,
  MARKS_END,
  NOT_YET,
  REPAIRED,
  RUNS,
  SPOILS,
  TAKES_EFFECT,
} from "../words/ending-words.ts";

/** Start and end as the timeline tells them: always guesses. */
export interface ToldWindow {
  from: Moment | null;
  until: Moment | null;
}

/** Which ends of the incident some entry is marked as. */
export type Marks = Readonly<Record<"from" | "until", boolean>>;

/** An entry with a day or a time of day. */
type Timed = TimelineEntry & { at: string };

/**
 * From the entry marked as the start, else the onset, to the last after it that tells of a resolution.
 * @param day the start as stated; where it is a day, the onset is looked for from that day on
 */
export function toldWindow(timeline: readonly TimelineEntry[], day: string | null): ToldWindow {
  const known = forward(timeline.filter((entry): entry is Timed => entry.at !== null));
  const timed = known.filter(({ at }) => at.includes("T"));
  const marked = timed.find((entry) => BEGINS_INCIDENT.test(entry.text));
  const first = onset(timed.filter(({ at }) => at.startsWith(day ?? ""))) ?? onset(timed);
  const begun = marked ?? first;
  const since = begun ? timed.slice(timed.indexOf(begun)) : timed;
  return {
    from: momentOf(marked ?? (first && dayBefore(known, first)) ?? first),
    until:
      momentOf(
        ending(since.length > 1 ? since.slice(1) : since) ??
          ending(known.slice(begun ? known.indexOf(begun) + 1 : 0)),
      ) ?? endOfHarm(begun),
  };
}

/** Whether the author marks a beginning or an end among the entries: "(start of the incident)", "impact ended". */
export function marksOf(timeline: readonly TimelineEntry[]): Marks {
  const timed = timeline.filter(({ at }) => at?.includes("T"));
  return {
    from: timed.some(({ text }) => BEGINS_INCIDENT.test(text)),
    until: timed.some(({ text }) => MARKS_END.test(text)),
  };
}

/** The onset, where it was noticed on a day that the list gives without a time, before the first time. */
function dayBefore(known: readonly Timed[], first: Timed): Timed | undefined {
  const day = onset(known);
  return day?.phase === "detection" && !day.at.includes("T") && day.at < first.at.slice(0, 10)
    ? day
    : undefined;
}

/** The end of the entry that begins it, where that tells of harm and from when to when. */
function endOfHarm(begun: Timed | undefined): Moment | null {
  return begun?.until && (HARM_CUES.test(begun.text) || SPOILS.test(begun.text))
    ? { value: begun.until, certainty: "inferred", lines: begun.lines }
    : null;
}

/**
 * The entry that its author marks as the end; else the last that tells of a resolution, of its mere closing only where no
 * other does; else, or where it says that all runs, the very last, where it sounds like an end.
 */
export function ending<Entry extends TimelineEntry>(known: readonly Entry[]): Entry | undefined {
  const marked = known.findLast(({ text }) => MARKS_END.test(text) && !NOT_YET.test(text));
  if (marked) return marked;
  const ends = known.filter((entry) => entry.phase === "resolution" || soundsOver(entry));
  const end = ends.findLast(({ text }) => isOfEnd(text)) ?? ends.at(-1);
  const last = closing(known);
  const isLater = end && last && known.indexOf(last) > known.indexOf(end);
  return isLater && isOfEnd(last.text) && RUNS.test(last.text) ? last : (end ?? last);
}

/** It tells of the end itself, rather than of its paperwork or of word that was sent round. */
function isOfEnd(text: string): boolean {
  return !CLOSES.test(text) && !ANNOUNCES.test(text);
}

/** The first entry of a phase that has a time; one of a day before that has none, where the day is written. */
export function firstOfPhase(timeline: readonly TimelineEntry[], phase: Phase): Moment | null {
  const known = forward(timeline.filter((entry): entry is Timed => entry.at !== null)).filter(
    (entry) => entry.phase === phase,
  );
  const [first] = known;
  const timed = known.find(({ at }) => at.includes("T"));
  const isEarlier = first && timed && first.certainty === "stated" && first.at < timed.at.slice(0, 10);
  return momentOf(isEarlier && !first.at.startsWith("T") ? first : timed);
}

/** In the order of time, where a list runs from newest to oldest; one day that is a slip of the pen turns no list. */
function forward<Entry extends TimelineEntry>(timeline: readonly Entry[]): Entry[] {
  const known = timeline.flatMap(({ at }) => at ?? []);
  const [first = "", last = ""] = [known[0], known.at(-1)];
  const falls = known.filter((at, index) => at < (known[index - 1] ?? at)).length;
  const isNewestFirst = last < first && last.length === first.length && falls * 2 >= known.length - 1;
  return isNewestFirst ? timeline.toReversed() : [...timeline];
}

/**
 * The first entry that is no lead-up, or tells of harm after all; but where a change is put in force on the same day just before it, the change:
 * harm begins with it, and is seen later.
 */
function onset(timed: readonly Timed[]): Timed | undefined {
  const index = timed.findIndex((entry) => entry.phase !== "lead-up" || BREAKS.test(entry.text));
  const first = timed[index] ?? timed[0];
  const before = index > 0 ? timed[index - 1] : undefined;
  const isSeen = first?.phase === "detection" || first?.phase === "investigation" || first?.phase === null;
  const takesEffect = before && TAKES_EFFECT.test(before.text) && sameDay(before, first);
  return takesEffect && isSeen ? before : first;
}

function sameDay(a: Timed, b: Timed | undefined): boolean {
  return a.at.slice(0, 10) === b?.at.slice(0, 10) || a.at.startsWith("T");
}

/** Entries of these phases end nothing, whatever they sound like. */
const NO_ENDS: ReadonlySet<Phase | null> = new Set<Phase | null>(["false-lead", "follow-up"]);

function soundsOver({ text, phase }: TimelineEntry): boolean {
  if (NO_ENDS.has(phase)) return false;
  return ENDS_ABROAD.test(text) || (ENDS_INCIDENT.test(text) && text.split(SENTENCES).some(tellsEnd));
}

const SENTENCES = /(?<=[.!?])\s+/;

function tellsEnd(sentence: string): boolean {
  return ENDS_INCIDENT.test(sentence) && !NOT_YET.test(sentence);
}

/**
 * The last entry of all but those that tell of the time afterwards, where it sounds like an end ("flat for an hour;
 * closed") or tells of a repair that is done ("new certificate installed").
 */
function closing<Entry extends TimelineEntry>(known: readonly Entry[]): Entry | undefined {
  const last = known.findLast(({ phase, text }) => phase !== "follow-up" && !AFTERWARDS.test(text));
  return last && !NO_ENDS.has(last.phase) && isDone(last) && !NOT_YET.test(last.text) ? last : undefined;
}

function isDone({ text, phase }: TimelineEntry): boolean {
  return (
    LAST_WORDS.test(text) || LAST_WORDS_ABROAD.test(text) || (phase === "mitigation" && REPAIRED.test(text))
  );
}

function momentOf(entry: TimelineEntry | undefined): Moment | null {
  return entry?.at ? { value: entry.at, certainty: "inferred", lines: entry.lines } : null;
}
