import type { Moment, Postmortem } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { findDuration } from "../values/duration.ts";
import { type DateOptions, leadingMoment } from "../values/moment.ts";
import { findRange } from "../values/range.ts";
import { minutesBetween } from "../values/written-moment.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { openingSentences } from "./incident-prose.ts";
import { lengthInProse, type ToldLength } from "./told-duration.ts";

type Duration = NonNullable<Postmortem["duration"]>;

/** It lasted, or its duration was; "the keep-alive duration" is that of something else. */
const LASTED =
  /\b(?:last(?:ed|ing|s)|(?<=^\W{0,4}|\b(?:the|its|a|in|of|and|total|overall|full|whole|entire|approximate|estimated|outage|incident|downtime|impact|event|disruption|interruption|failure|service|user|customer)\W{1,3})duration)\b/i;
/** A length told in passing gives way to the time between start and end where they are further apart than this part. */
const TOO_FAR = 0.8;

/**
 * The length as stated; else one told in passing that fits the time between start and end; else that time; else
 * the one that stands beside both; else how long
 * it took to put right.
 */
export function readDuration(
  source: Source,
  { stated, measured }: Record<"stated" | "measured", ToldLength | null>,
  started: Moment | null,
  resolved: Moment | null,
): Duration | null {
  const between = timeBetween(started, resolved);
  if (stated) return isWithin(between, stated) ? between : durationOf(stated);
  const told = lengthInProse(openingSentences(source));
  if (told.harm && !contradicts(told.harm, between)) return durationOf(told.harm);
  return between ?? durationOf(measured ?? titleLength(source) ?? told.repair);
}

/** The length that a label states, else a sentence of the opening that says how long it lasted. */
export function statedLength(facts: readonly Fact[], source: Source): ToldLength | null {
  return labelled(facts, source) ?? inProse(source, LASTED);
}

/** The length that the title gives, rounded as titles are: "Mail down for 90 minutes". */
function titleLength({ title }: Source): ToldLength | null {
  return title && lengthInProse([{ text: title.text, lines: title.lines, isItem: false }]).harm;
}

function durationOf(told: ToldLength | null): Duration | null {
  return told && { minutes: told.found.minutes, certainty: "stated", lines: told.lines };
}

/** Resolved − started in minutes; null where either has no time, or the end is not behind the start. */
function timeBetween(started: Moment | null, resolved: Moment | null): Duration | null {
  const minutes = started && resolved ? minutesBetween(started.value, resolved.value) : null;
  if (minutes === null || minutes <= 0) return null;
  return { minutes, certainty: "inferred", lines: resolved?.lines ?? null };
}

/** The time between start and end is more exact than "3 to 4 hours", where it lies in that span. */
function isWithin(between: Duration | null, { found }: ToldLength): boolean {
  return (
    between !== null &&
    found.most !== null &&
    found.minutes <= between.minutes &&
    between.minutes <= found.most
  );
}

function labelled(facts: readonly Fact[], { settings }: Source): ToldLength | null {
  for (const { text, lines } of factsOf(facts, "duration", "recovery")) {
    const found = findDuration(withoutRange(text, settings));
    if (found) return { found, lines };
  }
  // "Resolution time" labels a moment as often as a length.
  for (const { text, lines } of factsOf(facts, "resolved")) {
    const found = /\p{L}/u.test(text) ? findDuration(text) : null;
    const isLength = found && found.start <= 2 && !leadingMoment(text, settings);
    if (isLength) return { found, lines };
  }
  return null;
}

/** "10h30 – 11h45 (1h 15m)": the times are no lengths. */
function withoutRange(text: string, options: DateOptions): string {
  const range = CLOCK_OF_HOURS.test(text) ? findRange(text, options) : null;
  if (!range?.from.time || !range.until.time) return text;
  return text.slice(0, range.start) + " ".repeat(range.end - range.start) + text.slice(range.end);
}

/** A time that reads like a length: "10h30". */
const CLOCK_OF_HOURS = /\dh\d\d(?!\d)/i;

function inProse(source: Source, cue: RegExp): ToldLength | null {
  for (const { text, lines } of openingSentences(source)) {
    const at = text.search(cue);
    const found = at === -1 ? null : findDuration(text.slice(at));
    if (found) return { found, lines };
  }
  return null;
}

/** Too far from the time between start and end, or a bound ("over a day") where that time is known. */
function contradicts({ found }: ToldLength, between: Duration | null): boolean {
  if (!between) return false;
  if (found.lowerBound && between.minutes >= found.minutes) return true;
  return Math.abs(between.minutes - found.minutes) / Math.max(between.minutes, found.minutes, 1) > TOO_FAR;
}
