import type { Passage } from "../../model/postmortem.ts";
import { isMachineLog } from "../machine-log.ts";
import type { Source } from "../source.ts";
import { startsWithTime } from "../time-led.ts";
import type { Stated } from "../words/statement-words.ts";
import { passage, type Statement } from "./passage.ts";
import { likelyPlaces } from "./places.ts";
import { type BesideEntries, NO_ENTRIES } from "./told-order.ts";
import { type Weighed, weight } from "./weighed.ts";

/** So much must speak for a sentence in a likely place that no other place is asked. */
const ENOUGH: Readonly<Record<Stated, number>> = { impact: 0.8, rootCause: 1.2, resolution: 0.8 };

/** What is sought wherever it is told best. */
type Sought = Exclude<Stated, "impact">;

/** So much must speak for the best of all. */
const LEAST: Readonly<Record<Sought, number>> = { rootCause: 0.3, resolution: 0.58 };

/** Others count beside the best that have half of what speaks for it, and at least so much; at most so many. */
const ALIKE = 0.5;
const LEAST_ALIKE: Readonly<Record<Sought, number>> = { rootCause: 0.4, resolution: 0.5 };
const MOST: Readonly<Record<Sought, number>> = { rootCause: 12, resolution: 6 };

/**
 * What the prose says where no section is named for it: the sentences of the likeliest place that state it most plainly,
 * with those that go on about it. What the timeline tells is asked last. A guess; null where nothing states it.
 */
export function fromProse(source: Source, sought: Stated, entries: BesideEntries): Passage | null {
  return (
    besideEntries(source, sought, entries) ??
    (entries.lines.size > 0 ? besideEntries(source, sought, { ...entries, lines: NO_ENTRIES.lines }) : null)
  );
}

/** As `fromProse`, without what the timeline tells. */
export function besideEntries(source: Source, sought: Stated, entries: BesideEntries): Passage | null {
  let groups: Weighed[][] = [];
  for (groups of likelyPlaces(source, sought, entries))
    if (groups.some((told) => best(told, sought) >= ENOUGH[sought])) break;
  return passage(
    groups.flatMap((told) => statementsIn(told, sought)),
    "inferred",
  );
}

function best(told: readonly Weighed[], sought: Stated): number {
  return highest(weights(told, sought));
}

/** By itself, not by spreading: a document may have more sentences than a call may have arguments. */
function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function weights(told: readonly Weighed[], sought: Stated): number[] {
  return told.map((one, index) => weight(one, sought, index / told.length));
}

function statementsIn(told: readonly Weighed[], sought: Stated): Statement[] {
  const found = new Set(heads(told, sought).flatMap((at) => runAround(told, at, sought)));
  return told.filter((_, index) => found.has(index));
}

/** What the summary, or the prose above the first section, says in so many words; null where it does not. */
export function fromSummary(source: Source, sought: Stated): Passage | null {
  const [groups] = likelyPlaces(source, sought, NO_ENTRIES);
  if (!groups?.some((told) => best(told, sought) >= ENOUGH[sought])) return null;
  return passage(
    groups.flatMap((told) => statementsIn(told, sought)),
    "inferred",
  );
}

/** Where the statements begin: the harm is told first of all, cause and repair where they are told best. */
function heads(told: readonly Weighed[], sought: Stated): number[] {
  if (sought === "impact") return headsOfHarm(told);
  const scores = weights(told, sought);
  const most = highest(scores);
  if (most < LEAST[sought]) return [];
  const least = Math.max(most * ALIKE, LEAST_ALIKE[sought]);
  const alike = scores.flatMap((score, index) =>
    score >= least && !blames(told[index], sought) ? [index] : [],
  );
  return [scores.indexOf(most), ...alike].slice(0, MOST[sought]);
}

/** A sentence that tells the cause twice as plainly is no statement of the repair beside a better one. */
function blames(one: Weighed | undefined, sought: Sought): boolean {
  return sought === "resolution" && one !== undefined && one.plain.rootCause > 2 * one.plain.resolution;
}

/**
 * The first sentence that plainly tells harm, more than its cause; if none does, the first that tells of the incident.
 * With it those behind it that list what was affected, or how many.
 */
function headsOfHarm(told: readonly Weighed[]): number[] {
  const plainly = told.findIndex(
    ({ plain, text, unit }) =>
      plain.impact >= PLAINLY &&
      plain.impact * 2 >= plain.rootCause &&
      !(unit.kind === "item" && startsWithTime(text)),
  );
  const first =
    plainly === -1 ? told.findIndex(({ plain }) => Math.max(...Object.values(plain)) >= PLAINLY) : plainly;
  if (first === -1) return [];
  const listing = told.flatMap(({ plain, text }, index) =>
    index > first && plain.impact >= PLAINLY && (LISTS_HARM.test(text) || SIZES_HARM.test(text))
      ? [index]
      : [],
  );
  return [first, ...listing];
}

const PLAINLY = 0.4;

/** "The following services were affected:" */
const LISTS_HARM =
  /\b(?:following|these|affected|impacted|compromised|effects|the incident|the outage)\b.{0,80}[:：]$/i;

/** "Up to 15% of viewers were affected", "Customer impact was significant". */
const SIZES_HARM =
  /^\W{0,4}(?:(?:the )?(?:customer|user|overall|total) impact\b|(?:(?:up to|about|around|approximately|roughly|over|more than|nearly|almost|at least|some) )?\d[\d.,]* ?(?:%|percent) of (?:\S+ ){1,6}(?:was|were|saw|experienced|had|could|failed|received|lost)\b)/i;

function runAround(told: readonly Weighed[], at: number, sought: Stated): number[] {
  const head = told[at];
  if (!head) return [];
  let [first, last] = [at, at];
  for (
    let next = told[last + 1];
    next && goesOn(next, told[last] ?? head, head, sought);
    next = told[last + 1]
  )
    last += 1;
  while (told[first - 1] && leadsUp(told[first - 1] ?? head, told[first] ?? head, head, sought)) first -= 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * What its head introduces with a colon; else a sentence of the same paragraph that states it, for a cause any that
 * states nothing else more plainly; or one of the next paragraph that states it plainly.
 */
function goesOn(next: Weighed, before: Weighed, head: Weighed, sought: Stated): boolean {
  if (/[:：]$/.test(head.text))
    return next.unit.kind === "item" || (next.unit.kind === "code" && !isMachineLog(next.unit));
  const own = next.plain[sought];
  const others = Math.max(...OTHERS[sought].map((other) => next.plain[other]));
  if (next.unit.block !== before.unit.block)
    return next.unit.block === before.unit.block + 1 && own >= 0.7 && own >= others;
  return (own > 0 && own * SHARE[sought] >= others) || (sought === "rootCause" && own >= others);
}

/** A sentence goes on about it that states it so many times as plainly as it states others. */
const SHARE: Readonly<Record<Stated, number>> = { impact: 0.7, rootCause: 2, resolution: 2 };

const OTHERS: Readonly<Record<Stated, readonly Stated[]>> = {
  impact: ["rootCause", "resolution"],
  rootCause: ["impact", "resolution"],
  resolution: ["impact", "rootCause"],
};

/** A sentence before it in the same paragraph that states it, too, or that the cause points back to. */
function leadsUp(one: Weighed, next: Weighed, head: Weighed, sought: Stated): boolean {
  if (one.unit.block !== head.unit.block) return false;
  const isMeant = sought === "rootCause" && POINTS_BACK.test(next.text) && one.plain.resolution < PLAINLY;
  return isMeant || one.plain[sought] >= 0.4;
}

/** "This caused every worker to wait", "As a result, ...": the cause is what was told before. */
const POINTS_BACK =
  /^\W{0,3}(?:(?:and|but|so),? )?(?:(?:this|that|these|those)(?: (?!was|were|is|are|ha[sd]|been)\w+){0,2} (?:caused|led|resulted|meant|triggered|made|broke|left|prevented|created|allowed|forced|overwhelmed|exhausted|introduced)\b|as a (?:result|consequence)\b|(?:because of|due to) (?:this|that)\b)/i;
