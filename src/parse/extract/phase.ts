import type { Phase } from "../../model/vocabulary.ts";
import { isParted } from "../clause.ts";
import { remembered } from "../remembered.ts";
import { findAll, type Hit } from "../words/lexicon.ts";
import { phaseOfLabel } from "../words/lookup.ts";
import type { PhaseCue } from "../words/phase-cue.ts";
import { SUSPECTS } from "../words/phase-plain.ts";
import { HOPED, PARTLY, PHASE_CUES, SUBORDINATES } from "../words/phase-words.ts";
import { deniesLeads, withoutDeniedLeads } from "./denied-leads.ts";
import { plainPhase, recovers, type Seen, tellsUs, turnsToUs } from "./plain-phase.ts";

const LABEL = /^([^:：–—]{3,45}|[\u3040-\u9FFF\uAC00-\uD7AF]{2})\s*(?:[:：]|\s[–—-]\s|$)/;
const LONGEST = 420;

const NOTHING: Seen = { noticed: false, detected: false };

/**
 * The phase of an entry: by its own label, else by the label of its group where that says more than "actions taken",
 * else by its words; null where nothing makes it plain. `seen` is what the entries before it told.
 */
export function phaseOf(text: string, group: Phase | null, seen: Seen = NOTHING): Phase | null {
  const named = labelledPhase(text);
  const own = named === "false-lead" && deniesLeads(text) ? null : named;
  if (own && own !== "investigation") return own;
  if (group && group !== "investigation") return refined(text, group);
  const said = text.slice(0, LONGEST);
  const told = byWords(said, seen);
  const isFirst =
    !seen.noticed && own === null && group === null && (told ?? "investigation") === "investigation";
  if (isFirst && turnsToUs(said, told === null)) return "detection";
  return told ?? own ?? group ?? plainPhase(said, seen);
}

/** The phase that the label in front of an entry's text names, or a note or cell behind it: "Rollback: ...", "... (lead-up)". */
export function labelledPhase(text: string): Phase | null {
  const behind = noteBehind(text);
  return phaseOfLabel(LABEL.exec(text)?.[1] ?? "") ?? (behind === "" ? null : phaseOfLabel(behind));
}

/** What stands behind an entry in parentheses or, in a table, in a cell of its own; "" where nothing does. */
function noteBehind(text: string): string {
  if (text.endsWith(")")) return text.slice(text.lastIndexOf("(") + 1, -1);
  const cell = text.lastIndexOf(" · ");
  return cell === -1 ? "" : text.slice(cell + 3);
}

/** Whether an entry tells of work: after the last recovery that is a follow-up. */
export function tellsOfWork(text: string): boolean {
  return cuesOf(text.slice(0, LONGEST)).some(({ value }) => WORK.has(value));
}

const WORK: ReadonlySet<PhaseCue> = new Set<PhaseCue>(["act", "repair", "remedy", "follow-up", "change"]);

/** A stop-gap told under "Resolution" is a mitigation. */
function refined(text: string, group: Phase): Phase {
  return group === "resolution" &&
    /\b(?:temporary|temporarily|short-term|interim|quick) (?:fix|solution|workaround|measure)|\btemporar/i.test(
      text,
    )
    ? "mitigation"
    : group;
}

/**
 * By the cues of its main clauses, or of all where those have none. A false lead or a recovery decides wherever it
 * stands; of the rest the first one does, with two exceptions: what was found out and then acted upon is a mitigation,
 * and an alarm that is already known gives way to what was done about it.
 */
function byWords(text: string, { noticed, detected }: Seen): Phase | null {
  if (!detected && NAMED_ALERT.test(text)) return "detection";
  const hits = cuesOf(text);
  if (!noticed && hits[0]?.value === "escalation" && tellsUs(text)) return "detection";
  const cues = hits.map(({ value }) => value);
  const phases = cues.map((cue) => phaseOfCue(cue, noticed));
  const [first] = phases;
  if (!first) return null;
  if (
    !noticed &&
    cues.includes("change") &&
    !SUSPECTS.test(text) &&
    !phases.includes("detection") &&
    first !== "investigation"
  )
    return "lead-up";
  if (phases.includes("false-lead") && first !== "escalation") return "false-lead";
  if (phases.includes("resolution") && !STILL.test(text)) return "resolution";
  if (noticed && endsWell(text, first)) return "resolution";
  if (noticed && FOUND_OUT.test(text)) return "investigation";
  if (!noticed && first === "investigation" && hits.some(({ start }) => COMES_UPON.test(text.slice(start))))
    return "detection";
  const others = phases.filter((phase) => phase !== "resolution");
  if (others[0] === "investigation" && actsUpon(text, hits)) return "mitigation";
  if (others[0] === "detection" && detected)
    return others.find((phase) => phase !== "detection" && phase !== "follow-up") ?? "detection";
  return others[0] ?? null;
}

/** "ApiErrorRate pages the team": an alert by its name. */
const NAMED_ALERT =
  /\b(?:[A-Z][a-z]+\d{0,3}){2,6}(?:[A-Z]\d{1,3})? (?:pages?|paged|fires?|fired|alerts|alerted|triggers|triggered|goes off|went off|rings|rang)\b/;

/** "～であることを特定。": where the verb comes last, it tells what was done. */
const FOUND_OUT =
  /[をと](?:特定|確認|判明|発見|把握)(?:した|しました|する)?(?:[。．（(;；]|$)|[을를] ?(?:확인|파악|발견)(?:했다|함|하였다)?(?:[.(;]|$)/u;

/** What somebody who looked at something else came upon. */
const COMES_UPON = /^(?:notic(?:e|es|ed)|realis|realiz|discover(?:s|ed)?) (?:that|an?|the)\b/i;

/** What was done, rather than named. */
const DONE: ReadonlySet<PhaseCue> = new Set<PhaseCue>(["act", "repair"]);

/** Something is done in a later clause than that of the finding: "found the leak and patched it", not "found it being shut down". */
function actsUpon(text: string, hits: readonly Hit<PhaseCue>[]): boolean {
  const found = hits.find(({ value }) => value !== "resolution")?.start ?? 0;
  return hits.some(({ value, start }) => DONE.has(value) && ANEW.test(text.slice(found, start)));
}

/** Begins another clause. */
const ANEW = /[.!?;:,()→–—]\s|\s[-→–—]|\b(?:and|but|then|so|therefore)\s/i;

/** A remedy gives way to the recovery that a clause behind it tells, a finding to the recovery that was found. */
function endsWell(text: string, first: Phase): boolean {
  if (first === "investigation") return recovers(text);
  const clause = first === "mitigation" ? text.search(/[;,.] /) : -1;
  return clause !== -1 && recovers(text.slice(clause));
}

const STILL =
  /\b(?:still|unresolved|again)\b.{0,30}\b(?:present|failing|down|persist|broken|wrong)|\bunresolved\b|[;,] (?:but )?[\w-]{1,30} (?:is|are|was|were) not(?:$|\.| ·)/i;

function phaseOfCue(cue: PhaseCue, noticed: boolean): Phase {
  if (cue === "noticing") return noticed ? "investigation" : "detection";
  if (cue === "change") return noticed ? "mitigation" : "lead-up";
  if (cue === "sign") return "investigation";
  return cue === "act" || cue === "repair" || cue === "remedy" ? "mitigation" : cue;
}

/**
 * Cues in the order of their places: those of main clauses where there are any. False leads count in every clause
 * ("..., which did not help"), recoveries where they are not merely hoped for.
 */
const cuesOf: (text: string) => readonly Hit<PhaseCue>[] = remembered((written) => {
  const text = withoutDeniedLeads(withoutNames(written));
  const whole = findAll(PHASE_CUES, text).filter(
    ({ start, end }) => !isParted(text.slice(start, end)) && !isInName(text, start, end),
  );
  const hits = outermost(whole).map((hit) => ({
    ...hit,
    before: clauseBefore(text, hit.start),
  }));
  const told = hits.filter(({ value, before, end, start }) => {
    if (value === "detection") return !DENIED.test(before);
    return value !== "resolution" || !(HOPED.test(before) || PARTLY.test(text.slice(start, end)));
  });
  const main = told.filter(
    ({ value, before }) => value === "false-lead" || value === "resolution" || !SUBORDINATES.test(before),
  );
  const cues = main.length ? main : told;
  const firm = cues.filter(({ value }) => value !== "sign");
  return firm.length ? firm : cues;
});

/** "No alert fires", "without any user reports": what did not come. */
const DENIED = /(?:^|\s)(?:no|zero|without|not|never|nobody|neither|nor|0)\s(?:[\w-]+\s){0,2}$/i;

/** "FPAD-84-conditional-check", "auth_fix_2": what things are called tells nothing of what is done; as many characters stay. */
function withoutNames(text: string): string {
  return text.search(NAMES) !== -1 ? text.replaceAll(NAMES, (name) => "x".repeat(name.length)) : text;
}

const NAMES =
  /(?<![\w-])(?:https?:\/\/\S{1,200}|(?=[\w-]{0,60}[_\d])\w{1,40}(?:[-_]\w{1,40}){2,8}|[a-zA-Z]{1,30}(?:_\w{1,30}){1,6})/gu;

/** "discover-api", "disk-check": a word joined to another names a thing; "re-runs" is still a deed. */
function isInName(text: string, start: number, end: number): boolean {
  return (
    (text[end] === "-" && /[a-z]/.test(text[end + 1] ?? "")) ||
    (text[start - 1] === "-" && /[a-z]/.test(text[start - 2] ?? "") && !/\bre-$/i.test(text.slice(0, start)))
  );
}

/** Of two hits of which one lies in the other, the longer one says what is meant: "ticket opened with" is no "opened". */
function outermost<Cue>(hits: readonly Hit<Cue>[]): readonly Hit<Cue>[] {
  let reach = -1;
  let start = -1;
  return hits.filter((hit) => {
    if (hit.end < reach || (hit.end === reach && hit.start > start)) return false;
    if (hit.value === "noticing" && hit.start < reach) return false;
    [reach, start] = [hit.end, hit.start];
    return true;
  });
}

/** Whether an entry tells of a remedy that nothing but an incident calls for. */
export function tellsOfRepair(text: string): boolean {
  return cuesOf(text.slice(0, LONGEST)).some(({ value }) => value === "repair");
}

/** Whether a text tells of a remedy carried out, in whatever clause. */
export function tellsOfRemedy(text: string): boolean {
  return findAll(PHASE_CUES, withoutNames(text)).some(({ value }) => DONE.has(value));
}

/** What stands before a place in its clause. */
function clauseBefore(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - 160), place);
  const breaks = [...before.matchAll(/[.!?;:,]\s|\band\s|\bbut\s|\bthen\s/gi)];
  const last = breaks.at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}
