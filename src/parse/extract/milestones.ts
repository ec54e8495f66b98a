import type { Lines, Moment, Postmortem } from "../../model/postmortem.ts";
import type { Certainty, Milestone } from "../../model/vocabulary.ts";
import { descend } from "../sections.ts";
import type { Source } from "../source.ts";
import { addDays, secondOfDay } from "../values/calendar.ts";
import { findDuration } from "../values/duration.ts";
import { type FoundMoment, findMoments, type WrittenDate } from "../values/moment.ts";
import { findRange } from "../values/range.ts";
import { minutesBetween, momentValue } from "../values/written-moment.ts";
import { offsetAt } from "../values/zone.ts";
import { HARM_CUES } from "../words/cues.ts";
import { ENDS_INCIDENT, NOT_YET } from "../words/ending-words.ts";
import type { FactKind } from "../words/fact-words.ts";
import type { Anchor } from "./anchor.ts";
import { type Fact, factsOf } from "./facts.ts";
import type { RawEntry } from "./raw-entry.ts";
import type { ZoneRead } from "./zone.ts";

export type Milestones = Pick<Postmortem, Milestone | "duration">;

/** What the milestones are read from. */
export interface Evidence {
  source: Source;
  facts: readonly Fact[];
  entries: readonly RawEntry[];
  anchor: Anchor | null;
  zone: ZoneRead | null;
}

/** A written moment with its place. */
interface Clue {
  moment: FoundMoment;
  lines: Lines;
  certainty: Certainty;
}

/** Both ends of the impact, as one statement gives them. */
interface Window {
  from: Clue | null;
  until: Clue | null;
}

const LABELS: Readonly<Record<Exclude<Milestone, "resolved" | "started">, FactKind>> = {
  detected: "detected",
  acknowledged: "acknowledged",
  mitigated: "mitigated",
};

const ENDS =
  /\b(?:resolved|ended|ends|restored|recovered|until|fixed|back (?:online|up|to normal)|mitigated|over|deleted|revoked|rolled back|reverted|far later)\b/i;
/** The milestones and the duration: stated ones first, else what the timeline plainly tells. */
export function readMilestones(evidence: Evidence): Milestones {
  const window = statedWindow(evidence);
  const told = toldWindow(evidence);
  const started = firstOf(evidence, window.from, told.from);
  const resolved = after(started, firstOf(evidence, window.until, told.until ?? proseEnd(evidence), started));
  const detected = labelled(evidence, LABELS.detected) ?? byPhase(evidence, "detection");
  return {
    started: started ?? onlyDate(evidence),
    detected,
    acknowledged: labelled(evidence, LABELS.acknowledged),
    mitigated: labelled(evidence, LABELS.mitigated),
    resolved,
    duration: agreed(statedDuration(evidence), computed(started, resolved)),
  };
}

/** A stated time wins; a stated date without a time gives way to the timeline's time on that day. */
function firstOf(
  evidence: Evidence,
  stated: Clue | null,
  told: Clue | null,
  base: Moment | null = null,
): Moment | null {
  const day = stated && !stated.moment.time ? stated.moment.date : null;
  if (stated && !day) return momentOf(evidence, stated, base);
  if (!stated) return told ? momentOf(evidence, told, base) : null;
  const timed = told && momentOf(evidence, told, base);
  const whole = momentOf(evidence, stated, base);
  return timed?.value.includes("T") && whole && timed.value.startsWith(whole.value) ? timed : whole;
}

function onlyDate({ anchor }: Evidence): Moment | null {
  if (!anchor) return null;
  const value = momentValue(anchor.date, null, null);
  return value === null ? null : { value, certainty: anchor.certainty, lines: anchor.lines };
}

/** An end that is earlier in the day than the start, and was given without a date, is on the next day. */
function after(started: Moment | null, resolved: Moment | null): Moment | null {
  if (!started || !resolved) return resolved;
  const minutes = minutesBetween(started.value, resolved.value);
  if (minutes === null || minutes >= 0 || resolved.certainty === "stated" || started.value.startsWith("T"))
    return resolved;
  const moved = addDays(dateOf(resolved.value), 1);
  return { ...resolved, value: (momentValue(moved, null, null) ?? "") + resolved.value.slice(10) };
}

function dateOf(value: string): WrittenDate {
  const [year, month, day] = value.slice(0, 10).split("-").map(Number);
  return { year: year ?? 1, month: month ?? 1, day: day ?? 1 };
}

/** Start and end from labelled facts, else from a sentence of the summary or the impact. */
function statedWindow(evidence: Evidence): Window {
  const { source, facts } = evidence;
  const from = clueIn(factsOf(facts, "started"), source);
  const until = clueIn(factsOf(facts, "resolved"), source);
  const ranged = factsOf(facts, "duration", "date", "started")
    .map((fact) => rangeIn(fact.text, fact.lines, source))
    .find((range) => range !== null);
  const dated = factsOf(facts, "date")
    .map((fact) => single(fact.text, fact.lines, source))
    .find((clue) => clue?.moment.time);
  const told = ranged ?? (from && until ? null : proseWindow(source));
  const date = clueIn(factsOf(facts, "date"), source);
  return { from: from ?? told?.from ?? dated ?? date, until: until ?? told?.until ?? null };
}

function clueIn(facts: readonly Fact[], source: Source): Clue | null {
  for (const fact of facts) {
    const clue = single(fact.text, fact.lines, source);
    if (clue) return clue;
  }
  return null;
}

function single(text: string, lines: Lines, { settings }: Source): Clue | null {
  const moment = findMoments(text.slice(0, 400), settings).find((found) => !found.invalid);
  return moment ? { moment, lines, certainty: "stated" } : null;
}

function rangeIn(text: string, lines: Lines, { settings }: Source): Window | null {
  const range = findRange(text.slice(0, 600), settings);
  if (!range || (!range.from.time && !range.from.date)) return null;
  return {
    from: { moment: range.from, lines, certainty: "stated" },
    until: { moment: range.until, lines, certainty: "stated" },
  };
}

/** The end as the prose of the resolution, the response or the detection tells it: "... and were able to fix it at 15:03". */
function proseEnd({ source, entries }: Evidence): Clue | null {
  if (entries.some((entry) => entry.time)) return null;
  for (const section of descend(source.root)) {
    if (!section.kinds.some((kind) => kind === "resolution" || kind === "response" || kind === "detection"))
      continue;
    for (const unit of section.units) {
      const sentence =
        unit.kind === "code"
          ? undefined
          : sentences(unit.text).find(
              (told) => ENDS.test(told) || /\bto (?:fix|resolve|restore)\b/.test(told),
            );
      const clue = sentence ? lastClue(sentence, unit.lines, source) : null;
      if (clue) return clue;
    }
  }
  return null;
}

function lastClue(text: string, lines: Lines, { settings }: Source): Clue | null {
  const moment = findMoments(text.slice(0, 600), settings).findLast(
    (found) => found.time !== null && !found.invalid,
  );
  return moment ? { moment, lines, certainty: "stated" } : null;
}

/** A range, or a start and an end with their verbs, in the prose of the summary, the impact or the opening. */
function proseWindow(source: Source): Window | null {
  let from: Clue | null = null;
  let until: Clue | null = null;
  for (const { text, lines } of prose(source)) {
    for (const sentence of sentences(text)) {
      const range = rangeIn(sentence, lines, source);
      if (range?.from?.moment.time && !from) return range;
      const clue = single(sentence, lines, source);
      if (!clue?.moment.time) continue;
      const isEnd = ENDS.test(sentence);
      const last = isEnd ? lastClue(sentence, lines, source) : null;
      if (!from && !isEnd && HARM_CUES.test(sentence)) from = clue;
      else if (!until && from && isEnd) until = last ?? clue;
    }
  }
  return from || until ? { from, until } : null;
}

function* prose({ root }: Source): Generator<{ text: string; lines: Lines }> {
  for (const section of descend(root)) {
    const isOpening = section.rank <= 1 && section.kinds.length === 0;
    if (
      !isOpening &&
      !section.kinds.some((kind) => kind === "summary" || kind === "impact" || kind === "background")
    )
      continue;
    if (section.rest && section.opener) yield { text: section.rest, lines: section.opener.lines };
    for (const unit of section.units)
      if (unit.kind === "line" || unit.kind === "item") yield { text: unit.text, lines: unit.lines };
  }
}

function sentences(text: string): string[] {
  return text.slice(0, 3000).split(/(?<=[a-z)\d]{2}[.!?])\s+(?=\p{Lu})/u);
}

/** What the timeline tells: from its first entry that is no lead-up to its last that tells of a resolution. */
function toldWindow({ entries }: Evidence): Window {
  const timed = entries.filter((entry) => entry.time !== null && !entry.invalid);
  const first = onset(timed);
  const marked = timed.find((entry) =>
    /\b(?:start of (?:outage|incident|impact)|outage (?:begins|began|starts|started)|impact (?:begins|began|starts|started)|incident (?:begins|began|starts|started)|problem started)\b/i.test(
      entry.text,
    ),
  );
  const last =
    timed.findLast((entry) => entry.phase === "resolution" || soundsOver(entry)) ?? closing(timed.at(-1));
  return { from: told(marked ?? first), until: told(last) };
}

/**
 * The first entry that is no lead-up; but where a change is put in force on the same day just before it, the change:
 * harm begins with it, and is seen later.
 */
function onset(timed: readonly RawEntry[]): RawEntry | undefined {
  const index = timed.findIndex((entry) => entry.phase !== "lead-up");
  const first = timed[index] ?? timed[0];
  const before = index > 0 ? timed[index - 1] : undefined;
  const takesEffect = before && TAKES_EFFECT.test(before.text) && sameDay(before, first);
  return takesEffect && SEEN.test(first?.phase ?? "") ? before : first;
}

const TAKES_EFFECT =
  /\b(?:applied|deployed|rolled out|released|pushed|uploaded|removed|enabled|disabled|merged|changed|replaced|replaces|reduces|updated|upgraded|switched|goes live|went live|roll-?over)\b/i;
const SEEN = /^(?:detection|investigation|)$/;

function sameDay(a: RawEntry, b: RawEntry | undefined): boolean {
  return a.date === null || b?.date == null || (a.date.day === b.date.day && a.date.month === b.date.month);
}

function soundsOver({ text, phase }: RawEntry): boolean {
  return phase !== "false-lead" && phase !== "follow-up" && ENDS_INCIDENT.test(text) && !NOT_YET.test(text);
}

/** The last entry of all, where it sounds like an end: "flat for an hour; closed", "all files delivered". */
function closing(entry: RawEntry | undefined): RawEntry | undefined {
  const ends =
    /\b(?:closed?|normal|stable|stabili[sz](?:ed|ing)|reloaded|flat|complete[d]?|delivered|works?(?: again)?|up again|clear(?:ed)?|no (?:more |further )?(?:errors?|refusals|alerts|failures)|finished|done|gone)\b/i;
  return entry && entry.phase !== "false-lead" && ends.test(entry.text) ? entry : undefined;
}

function told(entry: RawEntry | undefined): Clue | null {
  if (!entry) return null;
  const { date, time, zone, invalid, ambiguous, lines } = entry;
  return {
    moment: { start: 0, end: 0, date, time, zone, approximate: false, ambiguous, invalid },
    lines,
    certainty: "inferred",
  };
}

function labelled(evidence: Evidence, kind: FactKind): Moment | null {
  const clue = clueIn(factsOf(evidence.facts, kind), evidence.source);
  return clue && momentOf(evidence, clue, null);
}

function byPhase(evidence: Evidence, phase: "detection"): Moment | null {
  const entry = evidence.entries.find((candidate) => candidate.phase === phase && candidate.time);
  const clue = told(entry);
  return clue && momentOf(evidence, clue, null);
}

/** A clue as a moment: its date completed from the base or the anchor, its zone from the document. */
function momentOf(
  { anchor, zone }: Evidence,
  { moment, lines, certainty }: Clue,
  base: Moment | null,
): Moment | null {
  const assumed = base && /^\d/.test(base.value) ? dateOf(base.value) : (anchor?.date ?? null);
  const year = moment.date ? (moment.date.year ?? anchor?.date.year ?? null) : null;
  const date = moment.date ? { ...moment.date, year } : assumed;
  const offset = moment.time
    ? offsetAt(moment.zone ?? zone?.zone ?? { iana: null, offset: null }, date, moment.time)
    : null;
  const value = momentValue(date, moment.time, offset);
  if (value === null) return null;
  const isGuess =
    certainty === "inferred" || (moment.date === null && date !== null && anchor?.certainty === "inferred");
  const carried = !moment.date && base !== null;
  return { value, certainty: isGuess || (carried && wraps(base, moment)) ? "inferred" : "stated", lines };
}

function wraps(base: Moment | null, moment: FoundMoment): boolean {
  const start = /T(\d\d):(\d\d)/.exec(base?.value ?? "");
  return (
    moment.time !== null &&
    start !== null &&
    secondOfDay(moment.time) < Number(start[1]) * 3600 + Number(start[2]) * 60
  );
}

/** A length told in passing ("down for half an hour after that") gives way to the time between two milestones that it contradicts. */
function agreed(stated: Stated | null, between: Postmortem["duration"]): Postmortem["duration"] {
  if (!stated) return between;
  const { inPassing, ...duration } = stated;
  const apart = between
    ? Math.abs(between.minutes - duration.minutes) / Math.max(between.minutes, duration.minutes, 1)
    : 0;
  return inPassing && apart > 0.6 ? between : duration;
}

type Stated = NonNullable<Postmortem["duration"]> & { inPassing: boolean };

/** The stated length: labelled, else "lasted for two hours" in the prose of the summary or the impact. */
function statedDuration({ source, facts }: Evidence): Stated | null {
  for (const fact of factsOf(facts, "duration", "recovery")) {
    const found = findDuration(fact.text);
    if (found) return { minutes: found.minutes, certainty: "stated", lines: fact.lines, inPassing: false };
  }
  for (const { text, lines } of prose(source)) {
    for (const sentence of sentences(text)) {
      const cue =
        /\b(?:last(?:ed|ing|s)|duration|(?:down|unavailable|offline|inaccessible|outage|disruption|downtime|interruption|went down) (?:\w+ ){0,4}(?:for|of))\b/i.exec(
          sentence,
        );
      const found = cue && findDuration(sentence.slice(cue.index));
      if (found)
        return {
          minutes: found.minutes,
          certainty: "stated",
          lines,
          inPassing: !/^(?:last|duration)/i.test(cue[0]),
        };
    }
  }
  return null;
}

function computed(started: Moment | null, resolved: Moment | null): Postmortem["duration"] {
  if (!started || !resolved) return null;
  const minutes = minutesBetween(started.value, resolved.value);
  if (minutes === null || minutes < 0) return null;
  return { minutes, certainty: "inferred", lines: resolved.lines };
}
