import type { FalseLead, Item, TimelineEntry } from "../../model/postmortem.ts";
import type { Cause } from "../../model/vocabulary.ts";
import type { Source } from "../source.ts";
import { minutesBetween } from "../values/written-moment.ts";
import { RAISES, RULES_OUT } from "../words/false-lead-words.ts";
import { causesIn } from "./causes.ts";
import { isFalseLead, statedFalseLeads } from "./false-lead-statements.ts";
import { isWrongTurn } from "./wrong-turns.ts";

/** What was suspected and turned out not to be it: entries of the timeline, the items of a section of its own, and plain statements elsewhere. */
export function readFalseLeads(source: Source, entries: readonly TimelineEntry[]): FalseLead[] {
  const fromEntries = entries.flatMap((entry, index) =>
    tells(entry) ? [ofEntry(entry, index, entries)] : [],
  );
  const taken = new Set(entries.flatMap((entry) => range(entry.lines)));
  const others = statedFalseLeads(source)
    .map(ofItem)
    .filter((lead) => !taken.has(lead.lines[0]));
  const all = [...fromEntries, ...others].sort((a, b) => a.lines[0] - b.lines[0]);
  return all.filter((lead, index) => lead.lines[0] !== all[index - 1]?.lines[0]);
}

/** Causes that a text suspects, in the order of its words, at most three; not those to which the search then turned. */
export function suspectsIn(text: string): Cause[] {
  const turn = text.search(TURNS_ELSEWHERE);
  const before = turn > 0 && !SUPPOSED.test(text.slice(turn)) ? causesIn(text.slice(0, turn)) : [];
  return (before.length > 0 ? before : causesIn(text)).slice(0, 3);
}

const SUPPOSED = /\b(?:suspect|suspicion|potential|possib|likely|probab|perhaps|assum)/i;

/** "No fault in the disks; attention shifted to the network." */
const TURNS_ELSEWHERE =
  /\b(?:attention|focus|investigation|search|efforts?|we|team) (?:was |then |now ){0,2}(?:shift|turn|mov|switch|redirect)(?:ed|s)? (?:the |our |attention |focus )?(?:to|towards?|on)\b/i;

/** An entry of its own phase, or one that rules something out in passing: "escalated after ruling out the network". */
function tells({ phase, text }: TimelineEntry): boolean {
  if (phase === "false-lead" || isFalseLead(text)) return true;
  return (phase === "escalation" || phase === "detection") && isWrongTurn(text);
}

/**
 * A lead lasts from the entry that raises it to the one that drops it, else to the next entry: a lower bound. Where an
 * entry drops a lead that a lead of its own stands for, it has cost nothing more: 0 minutes.
 */
function ofEntry(entry: TimelineEntry, index: number, entries: readonly TimelineEntry[]): FalseLead {
  const drop = isDrop(entry) ? null : dropOf(index, entries);
  const [from, until] = drop
    ? [entry, drop]
    : (raised(entry, index, entries) ?? [entry, nextInTime(entry, index, entries)]);
  const minutes = from.at && until?.at ? minutesBetween(from.at, until.at) : null;
  return {
    text: entry.text,
    lines: entry.lines,
    suspects: suspectsIn(entry.text),
    ruledOutBy: ruledOutBy(entry.text, entry.lines) ?? (drop && { text: drop.text, lines: drop.lines }),
    minutes: minutes !== null && minutes >= 0 ? minutes : null,
    at: entry.at,
  };
}

/** How many entries on a drop is looked for: a lead is rarely followed past more. */
const REACH = 6;
const DROPS_ANY =
  /\b(?:debunk\w*|ruled out|turned out|innocent|(?:assumption|suspicion|hypothesis|theory))\b/i;

/** The entry that rules out what a false lead suspects: of the same suspects, or of none in particular. */
function dropOf(index: number, entries: readonly TimelineEntry[]): TimelineEntry | null {
  const suspects = suspectsIn(entries[index]?.text ?? "");
  for (const later of entries.slice(index + 1, index + 1 + REACH)) {
    if (later.phase === "resolution") return null;
    if (isDrop(later) && isSameLead(suspects, later.text)) return later;
  }
  return null;
}

/** For an entry that drops a lead: where that was raised. The entry itself where the raising one is a lead of its own. */
function raised(
  entry: TimelineEntry,
  index: number,
  entries: readonly TimelineEntry[],
): [TimelineEntry, TimelineEntry] | null {
  if (!isDrop(entry)) return null;
  for (let before = index - 1; before >= Math.max(0, index - REACH); before--) {
    const earlier = entries[before];
    if (!earlier || !RAISES.test(earlier.text) || !isSameLead(suspectsIn(earlier.text), entry.text)) continue;
    return tells(earlier) ? [entry, entry] : [earlier, entry];
  }
  return null;
}

function isSameLead(suspects: readonly Cause[], dropped: string): boolean {
  const others = suspectsIn(dropped);
  return others.length === 0 ? DROPS_ANY.test(dropped) : others.some((suspect) => suspects.includes(suspect));
}

/** Rules out without suspecting anew: "the initial assumption was debunked". */
function isDrop({ text, phase }: TimelineEntry): boolean {
  if (phase !== "false-lead" || !RULES_OUT.test(text)) return false;
  return !RAISES.test(
    text.replace(/\b(?:initial|first|that|the) (?:assumption|suspicion|hypothesis|theory)\b/gi, ""),
  );
}

/** The next entry with another time. */
function nextInTime(
  entry: TimelineEntry,
  index: number,
  entries: readonly TimelineEntry[],
): TimelineEntry | undefined {
  for (let next = index + 1; next < entries.length; next++) {
    const later = entries[next];
    if (later?.at && later.at !== entry.at) return later;
  }
  return undefined;
}

function ofItem({ text, lines }: Item): FalseLead {
  return {
    text,
    lines,
    suspects: suspectsIn(text),
    ruledOutBy: ruledOutBy(text, lines),
    minutes: null,
    at: null,
  };
}

/** The sentence of a statement that says what told it apart. */
function ruledOutBy(text: string, lines: Item["lines"]): Item | null {
  const sentence = text.split(/(?<=[.!?])\s+/).find((part) => RULES_OUT.test(part));
  return sentence ? { text: sentence, lines } : null;
}

function range([first, last]: Item["lines"]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
