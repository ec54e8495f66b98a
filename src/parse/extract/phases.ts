import type { Phase } from "../../model/vocabulary.ts";
import { dayNumber } from "../values/calendar.ts";
import { HARM_CUES } from "../words/cues.ts";
import { BEGINS_INCIDENT } from "../words/ending-words.ts";
import { ONSET, PREPARES } from "../words/phase-plain.ts";
import { DONE_AT_LAST, TO_COME } from "../words/phase-words.ts";
import { isNewestFirst } from "./chronology.ts";
import { labelledPhase, phaseOf, tellsOfRepair, tellsOfWork } from "./phase.ts";
import { isUnseen, repairs, type Seen } from "./plain-phase.ts";
import type { RawEntry } from "./raw-entry.ts";
import { clearedSuspects } from "./suspects.ts";
import { isWrongTurn, MAY_TURN, wrongTurns } from "./wrong-turns.ts";

/** Phases of an incident that somebody knows of; a remedy told before any of them is a change that led up to it. */
const KNOWN: ReadonlySet<Phase> = new Set<Phase>(["detection", "investigation", "false-lead", "escalation"]);

/**
 * The entries with the phases that their words and their places in the sequence tell; phases of labels stay. Remedies
 * told before anything was noticed led up to it; work told after the last recovery follows it up. Read in the order of
 * time, whichever way the list runs.
 */
export function withPhases(entries: readonly RawEntry[]): RawEntry[] {
  const backward = isNewestFirst(entries);
  const ordered = backward ? [...entries].reverse() : entries;
  const phases = phasesByWords(ordered);
  for (const turns of [wrongTurns, clearedSuspects])
    for (const index of turns(ordered, phases))
      if (ordered[index]?.phase === null) phases[index] = "false-lead";
  const isOver = phases.some((phase, index) => phase === "resolution" && isFirm(ordered[index]));
  const over = isOver ? phases.lastIndexOf("resolution") : -1;
  const last = lastRemedy(phases, over);
  if (isEnd(last, phases, ordered)) phases[last] = "resolution";
  const settled = settledByPlace(ordered, phases, over);
  return backward ? settled.reverse() : settled;
}

/** What each entry tells by itself and by what was told before it. */
function phasesByWords(ordered: readonly RawEntry[]): (Phase | null)[] {
  const phases: (Phase | null)[] = [];
  const idle: number[] = [];
  const seen: Seen = { noticed: ordered.some(({ posted }) => posted), detected: false };
  for (const { phase, head, text, group } of ordered) {
    const isSeen = phase !== null || group !== null || seen.detected || !isUnseen(text);
    const words = phase ?? phaseOf(head, group, seen) ?? phaseOf(text, group, seen);
    const isTheirs = phase === null && words !== null && WORK_OF_OURS.has(words) && ATTACKER.test(text);
    const read = (words === "detection" && !isSeen) || isTheirs ? null : words;
    const told =
      phase === null && MAY_TURN.has(read) && isWrongTurn(head.slice(0, LONGEST)) ? "false-lead" : read;
    // "Normal operation" before anything was noticed is what went before.
    const isBefore =
      !seen.noticed && told === "resolution" && phase === null && group === null && phases.length === 0;
    phases.push(isBefore ? "lead-up" : isOnset(text, told, seen) ? null : told);
    const isIdle = told === "investigation" && phase === null && !seen.noticed && PREPARES.test(text);
    if (isIdle) idle.push(phases.length - 1);
    if (told !== null && !isIdle && (KNOWN.has(told) || (told === "mitigation" && tellsOfRepair(text))))
      seen.noticed = true;
    if (told === "detection") seen.detected = true;
  }
  const detected = phases.indexOf("detection");
  for (const index of idle) if (index < detected) phases[index] = null;
  return phases;
}

/** What an attacker does is the harm itself, by whatever verbs. */
const ATTACKER =
  /^\W{0,4}(?:(?:the|an?|our|unknown|same) ){0,2}(?:attackers?|hackers?|intruders?|exploiters?|adversar(?:y|ies)|malicious (?:actor|user)s?|(?:threat|bad) actors?|thie(?:f|ves)|scammers?)\b(?! (?:was|were|is|are)\b)/i;
const WORK_OF_OURS: ReadonlySet<Phase> = new Set<Phase>([
  "investigation",
  "mitigation",
  "resolution",
  "follow-up",
]);

/** What lies before anybody knew led up to it, and work behind the last recovery, at `over`, follows it up. */
function settledByPlace(
  ordered: readonly RawEntry[],
  phases: readonly (Phase | null)[],
  over: number,
): RawEntry[] {
  const noticed = ordered.some(({ posted }) => posted)
    ? 0
    : phases.findIndex((phase) => phase !== null && KNOWN.has(phase));
  const harm = ordered.slice(0, Math.max(0, noticed)).findIndex(tellsOfHarm);
  const calm = harm === -1 ? noticed : harm;
  return ordered.map((entry, index): RawEntry => {
    const phase = phases[index] ?? null;
    if (phase === "follow-up" && index < over && isAnnouncement(entry)) return { ...entry, phase: null };
    if (entry.phase !== null || (phase !== null && phase !== "mitigation")) return { ...entry, phase };
    if (
      phase === null &&
      index < calm &&
      !MAY_BEGIN.test(entry.text) &&
      isDaysBefore(entry, ordered[noticed])
    )
      return { ...entry, phase: "lead-up" };
    if (phase === "mitigation" && index < noticed && !tellsOfRepair(entry.text))
      return { ...entry, phase: FAILS.test(entry.text) ? null : "lead-up" };
    const isAfter =
      over !== -1 && index > over && (tellsOfWork(entry.text) || (phase !== null && repairs(entry.text)));
    return { ...entry, phase: isAfter ? "follow-up" : phase };
  });
}

/** What is announced while it lasts is neither work nor what follows it. */
function isAnnouncement({ phase, group, text }: RawEntry): boolean {
  return phase === null && group === null && ANNOUNCES.test(text);
}

const ANNOUNCES =
  /\b(?:announc\w{0,8}|communicat\w{0,6}|notif\w{0,8}|publish\w{0,3}|inform(?:s|ed)?|tweet\w{0,3}|posts|posted|status page|apolog\w{0,5}|follow up)\b/i;

function tellsOfHarm({ text }: RawEntry): boolean {
  return HARM_CUES.test(text) || WORSENS.test(text);
}

/** What grows worse: harm, whatever it is called. */
const WORSENS = /\b(?:drop|drops|dropped|fall|falls|fell|wiped|withdrawn|stolen|sold off)\b/i;
/** Tells of something that fails, which leads up to nothing. */
const FAILS = /\b(?:failures?|failed|failing|crash(?:ed|es|ing)?|panic|errors?|outage|did not|gave up)\b/i;

/** What may be the beginning of it. */
const MAY_BEGIN =
  /\b(?:problems?|issues?|was not|were not|starts?|started|begins?|began|begun|wrong|missing|full|rises?|rose|increas\w+|incident|hack\w*|suspicious|exploit\w*|fail\w*|errors?|crash\w*|outage|panic|broke\w*|corrupt\w*|leak\w*)\b/i;

/** Marked by its author as the beginning, before anybody knew: neither what led up to it nor what was done about it. */
function isOnset(text: string, told: Phase | null, { noticed }: Seen): boolean {
  return (
    !noticed &&
    (told === "lead-up" || told === "mitigation" || told === "investigation") &&
    (BEGINS_INCIDENT.test(text) || ONSET.test(text))
  );
}

/** Told of an earlier day than that on which somebody knew, or as some time before. */
function isDaysBefore(entry: RawEntry, known: RawEntry | undefined): boolean {
  const from = entry.date;
  const until = known?.date ?? null;
  if (from && until) return dayNumber(from) < dayNumber(until) && from.year === until.year;
  return entry.time === null && BEFORE.test(entry.text);
}

const BEFORE =
  /^\W{0,4}(?:pre-|before\b|prior to\b|~?\d{1,3} (?:days|weeks|months|years) (?:prior|before|earlier)|(?:days|weeks|months|years) (?:prior|before|earlier))/i;

/** A recovery that leaves nothing open: "fully restored", not "the host is back online", which more work may follow. */
function isFirm(entry: RawEntry | undefined): boolean {
  return (
    entry !== undefined &&
    (entry.phase === "resolution" || entry.group === "resolution" || OVER.test(entry.text))
  );
}

const OVER =
  /完全|全面|正常|解消|解決|収束|已解决|彻底|恢复服务|恢复正常|全部通过|정상|복구 완료|해소|восстановлен|устран[её]н|\b(?:resolved|solved|fully|full|complete|completely|normal|normally|all|recovery of|as (?:intended|expected|usual|before)|restored|(?:incident|outage|impact|issue|problem) (?:is |was )?(?:over|closed|ended|ends|gone|fixed)|end of|no (?:more|further|longer))\b/i;

/** How much of an entry is asked whether it came to nothing. */
const LONGEST = 200;

/** Where the last remedy stands in a timeline that never says that all is well; -1 where other work follows it. */
function lastRemedy(phases: readonly (Phase | null)[], over: number): number {
  if (over !== -1) return -1;
  const last = phases.findLastIndex((phase) => phase !== null && phase !== "follow-up");
  return phases[last] === "mitigation" ? last : -1;
}

/** Whether the last remedy is told as done, after somebody knew of the incident. */
function isEnd(last: number, phases: readonly (Phase | null)[], entries: readonly RawEntry[]): boolean {
  const isKnown =
    phases.slice(0, Math.max(0, last)).some((phase) => phase !== null && KNOWN.has(phase)) ||
    entries.slice(0, last + 1).some((entry) => tellsOfRepair(entry.text));
  const text = entries[last]?.text ?? "";
  return isKnown && labelledPhase(text) === null && DONE_AT_LAST.test(text) && !TO_COME.test(text);
}
