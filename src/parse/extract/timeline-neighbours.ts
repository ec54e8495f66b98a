import type { Phase } from "../../model/vocabulary.ts";
import { undecorated } from "../label.ts";
import { isMachineLog } from "../machine-log.ts";
import { isPrompt } from "../prompt.ts";
import { isBelow, type Unit } from "../unit.ts";
import { type DateOptions, type FoundMoment, leadingMoment } from "../values/moment.ts";
import { phaseOfLabel } from "../words/lookup.ts";
import { isBare, type RawEntry } from "./raw-entry.ts";

/** What a unit stands among. */
export interface Neighbours {
  next: Unit | undefined;
  /** The entry before it, with the unit that gave it; `timed` where that unit gave a date or a time. */
  last: { entry: RawEntry; unit: Unit; timed: boolean } | null;
  /** Some unit of the timeline begins with a time of day. */
  timed: boolean;
  /** The timeline is told in paragraphs, each of which is an entry. */
  told: boolean;
  /** The timeline is told in the items of a numbered list, few of which have items of their own. */
  steps: boolean;
  /** The times stand behind the headings of the timeline. */
  behind: boolean;
  /** A table tells it, with times. */
  table: boolean;
  /** The timeline is the posts of a status page. */
  posts: boolean;
}

/** The moment with which a unit begins; a quotation or the log of a program gives none. */
export function momentInFront(unit: Unit, options: DateOptions): FoundMoment | null {
  return unit.kind === "quote" || isMachineLog(unit) ? null : leadingMoment(unit.text.slice(0, 200), options);
}

/** The moment in brackets with which a heading ends: "Discovery (12:15 AM)", "Cleaning up (May 3rd)". */
export function momentBehind(unit: Unit, options: DateOptions): FoundMoment | null {
  const inside =
    unit.kind === "heading" ? /[([]([^()[\]]{3,40})[)\]]\W{0,3}$/.exec(unit.text)?.[1] : undefined;
  const moment = inside === undefined ? null : leadingMoment(inside, options);
  return inside !== undefined && moment && (moment.time || inside.length - moment.end < 3) ? moment : null;
}

/** "10:15 AM:" stands before, and nothing was said of it yet. */
export function awaitsText({ last }: Neighbours): boolean {
  return last?.timed === true && isBare(last.entry) && /[:：][^\w:：]*$/.test(last.unit.text);
}

/** Whether a unit names or asks for what stands below it rather than telling an event. */
export function isGroupLabel(
  unit: Unit,
  rest: string,
  { next, told, steps }: Neighbours,
  options: DateOptions,
): boolean {
  if (rest !== "" || !next || (steps && unit.ordered && unit.depth === 1)) return false;
  if (isAsked(unit, next) && momentInFront(next, options)?.time) return true;
  if (unit.kind === "heading" || (unit.bold && unit.kind === "line")) return true;
  const introduces = /[:：]\s*(?:\([^()]{0,40}\)\s*)?$/.test(unit.text);
  const named = phaseOfLabel(undecorated(unit.text)) !== null;
  if (introduces && named && (told || momentInFront(next, options)?.time)) return true;
  if (introduces && next.kind === "item" && momentInFront(next, options)?.time) return true;
  const names = introduces || unit.bold || named || isBoldButNote(unit);
  return (unit.hasItems && names) || (introduces && unit.text.length < 60 && next.kind === "item");
}

/** "How was it noticed?", "actions taken" as an item above a paragraph of its own. */
function isAsked(unit: Unit, next: Unit): boolean {
  return unit.kind === "item" && unit.text.length < 60 && !/[.!]$/.test(unit.text) && next.parent === unit;
}

/** "**Bootstrap** (as it should be)": bold but for a note. */
function isBoldButNote({ text, lead }: Unit): boolean {
  return lead !== null && /^\W*\([^()]*\)\W*$/.test(text.slice(lead.length));
}

/** "We suspect that:" in the text below a heading that is an entry. */
export function isAside(unit: Unit, phase: Phase | null, { last, behind }: Neighbours): boolean {
  const isLine = phase === null && unit.kind === "line" && (behind || !unit.bold);
  return isLine && last?.timed === true && last.unit.kind === "heading";
}

/** Details below a timed entry, code, quotes and plain paragraphs continue the entry before them. */
export function isDetail(unit: Unit, { last, timed, told, steps }: Neighbours): boolean {
  if (unit.kind !== "item") return !(told && isParagraph(unit));
  if (steps && unit.parent?.ordered) return true;
  if (last && isBelow(unit, last.unit)) return true;
  if (!last?.timed) return false;
  if (unit.parent === null && last.unit.kind === "item") return false;
  if (unit.parent !== null && unit.parent === last.unit.parent) return isBare(last.entry);
  return timed && last.unit.kind !== "item" && unit.block > last.unit.block;
}

function isParagraph(unit: Unit): boolean {
  return unit.kind === "line" && unit.depth === 0 && unit.text.length > 20 && !isPrompt(unit);
}
