import type { Phase } from "../../model/vocabulary.ts";
import {
  FINDINGS,
  MACHINE,
  NOT_RECOVERED,
  READING,
  RECOVERS,
  REPAIRS,
  SOMEBODY,
  TURNS_TO,
  TURNS_TO_US,
  UNSEEN,
} from "../words/phase-plain.ts";

/** What the entries before one have told. */
export interface Seen {
  /** Something other than the lead-up. */
  noticed: boolean;
  detected: boolean;
}

/** "No alerts, no customer reports". */
const NOBODY_TOLD =
  /\b(?:no|zero|without)(?: [\w-]+){0,2} (?:reports?|complaints?|tickets?|mails?|calls?|messages?)\b/gi;

/** How far into an entry its main statement reaches, in characters. */
const MAIN = 120;
const LONGEST = 300;

/**
 * What an entry without any word of a phase tells once the incident is known: what works again is the resolution, what
 * is put back a mitigation, what a program shows a finding.
 */
export function plainPhase(text: string, { noticed }: Seen): Phase | null {
  if (!noticed) return null;
  if (recovers(text)) return "resolution";
  const main = text.slice(0, MAIN);
  if (repairs(main)) return "mitigation";
  return FINDINGS.test(main) || READING.test(main) ? "investigation" : null;
}

/** Whether an entry tells of something put right, by words that tell of changes as well. */
export function repairs(text: string): boolean {
  return REPAIRS.test(text.slice(0, MAIN));
}

/** Whether an entry tells that all works as it did. */
export function recovers(text: string): boolean {
  const said = text.slice(0, LONGEST);
  const told = RECOVERS.exec(said);
  if (!told || /\b(?:that|which|who)\b/i.test(told[0])) return false;
  const around = said.slice(Math.max(0, told.index - 30), told.index + told[0].length);
  return !NOT_RECOVERED.test(around);
}

/** Whether harm is told that nobody saw. */
export function isUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** Whether it begins with somebody from outside. */
export function tellsUs(text: string): boolean {
  return SOMEBODY.test(text.slice(0, MAIN));
}

/** Whether an entry begins with somebody who calls or writes, as long as nobody noticed: that is the detection.
 * `isPlain` where no other word of the entry tells its phase. */
export function turnsToUs(text: string, isPlain: boolean): boolean {
  const main = text.slice(0, MAIN).replace(NOBODY_TOLD, "");
  if (MACHINE.test(main) || isUnseen(text)) return false;
  return (SOMEBODY.test(main) && TURNS_TO.test(main)) || (isPlain && TURNS_TO_US.test(main));
}
