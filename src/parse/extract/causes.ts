import type { FalseLead, Postmortem } from "../../model/postmortem.ts";
import type { Cause } from "../../model/vocabulary.ts";
import type { Source } from "../source.ts";
import { causeHits, causeMentions } from "../words/cause-words.ts";
import { namesCode } from "../words/code-names.ts";
import { CONNECTIVES } from "../words/connectives.ts";
import { findAll, type Hit } from "../words/lexicon.ts";
import { accountsOfCause, type Place } from "./accounts-of-cause.ts";
import type { Passages } from "./passages.ts";
import { type Scored, tally, type Voice, type Witness } from "./witnesses.ts";

const MOST = 4;
/** What a cause needs to be blamed: about one name where the document begins to tell of its root cause. */
const ENOUGH = 0.95;
/** What the fourth needs: few documents blame so much. */
const PLENTY = 1.05;
/** Enough for the best one, since a document rarely blames nothing. */
const LEAST = 0.1;
/** How much of what it lacks to the one of most evidence goes off a cause: what is told more plainly leaves less to it. */
const RIVALRY = 0.25;

/**
 * What some causes have beside their evidence, if there is any: they are blamed oftener than others, and in words of
 * every kind, so that little tells them. Lost data is mostly told as harm, what was migrated as the occasion.
 */
const LEANING: Readonly<Partial<Record<Cause, number>>> = {
  "config-change": 0.65,
  "software-bug": 0.6,
  dependency: 0.4,
  "cascading-failure": 0.35,
  automation: 0.2,
  migration: -0.15,
  "data-loss": -0.4,
};

/** What a cause has that is named so plainly that code in the root cause tells nothing beside it. */
const PLAIN = 1.3;

/** How much the words of a clause count that names the cause, stands alone, is a link of a chain, or tells of the effect. */
const ROLE = { cause: 1.25, plain: 1, link: 0.8, effect: 0.5 } as const;

/** Causes that are told as effects: "which led to the deletion of ...". */
const SPREADS: ReadonlySet<Cause> = new Set<Cause>(["cascading-failure", "data-loss"]);

/** What another cause accounts for: a leak or an attack uses up what there is, a broken disk stores nothing. */
const EXPLAINED: Readonly<Partial<Record<Cause, readonly Cause[]>>> = {
  capacity: ["memory-leak", "security"],
  storage: ["hardware"],
};

/**
 * What lies in a cause that is told more plainly: how a wrong setting was rolled out and what it did, where the name of
 * a pool, a host or a library has words of another cause.
 */
const WITHIN: Readonly<Partial<Record<Cause, readonly Cause[]>>> = {
  deployment: ["config-change"],
  "software-bug": ["config-change"],
  capacity: ["connection-pool"],
  database: ["connection-pool"],
  storage: ["software-bug"],
  network: ["dns"],
  cloud: ["dependency"],
};
/** How much of the other's evidence a cause needs to stand beside one that it may lie in. */
const APART = 0.7;

/**
 * Causes that the document blames, by the words of all that it tells of the cause but its false leads; where none is
 * named plainly, the code that the root cause tells of speaks for a bug. Always a guess; at most four, in
 * the order of their evidence.
 */
export function readCauses(
  source: Source,
  passages: Passages,
  falseLeads: readonly FalseLead[],
): Postmortem["causes"] {
  const accounts = accountsOfCause(source, passages, falseLeads);
  const named = tally(accounts, pointers);
  const scored = (named[0]?.score ?? 0) < PLAIN ? tally(accounts, withCode) : named;
  return chosen(scored).map(({ value, lines }) => ({ value, certainty: "inferred", lines }));
}

/** Causes that a text names, by name or by hint, be it to deny them, in the order of their places. */
export function causesIn(text: string): Cause[] {
  return [...new Set(causeMentions(text).map(({ value }) => value.to))];
}

/** Causes that a text calls by their names; hints are not enough. */
export function causesNamed(text: string): ReadonlySet<Cause> {
  return new Set(
    causeHits(text)
      .filter(({ value }) => value.strength === 1)
      .map(({ value }) => value.to),
  );
}

/**
 * What a sentence points at: per cause the strongest word, by the role of its clause. What is but hinted at is one with
 * the hints elsewhere, however often and wherever the word falls.
 */
function pointers({ text, place }: Witness): ReadonlyMap<Cause, Voice> {
  const hits = causeHits(text);
  const found = new Map<Cause, Voice>();
  if (hits.length === 0) return found;
  const turns = findAll(CONNECTIVES, text);
  for (const { value, start } of hits) {
    const strength = value.strength * (SPREADS.has(value.to) ? 1 : ROLE[roleAt(start, turns)]);
    if (strength > (found.get(value.to)?.strength ?? 0))
      found.set(value.to, { strength, place: value.grade === "hints" ? HINTED : place });
  }
  return found;
}

const HINTED = "hinted";

/** As `pointers`, and where the root cause tells of code, of a bug. */
function withCode(witness: Witness): ReadonlyMap<Cause, Voice> {
  const found = pointers(witness);
  const isCode = !found.has("software-bug") && STATED.has(witness.place) && namesCode(witness.text);
  return isCode ? new Map([...found, ["software-bug", { strength: CODED, place: "code" }]]) : found;
}

const CODED = 0.8;
const STATED: ReadonlySet<string> = new Set(["root", "factor", "detail"] satisfies Place[]);

/** By the nearest connective before the word, else by the first one after it. */
function roleAt(start: number, turns: readonly Hit<"from" | "to">[]): keyof typeof ROLE {
  const before = turns.findLast((turn) => turn.end <= start);
  const after = turns.find((turn) => turn.start > start);
  if (before?.value === "from") return "cause";
  if (before) return after?.value === "to" ? "link" : "effect";
  if (!after) return "plain";
  return after.value === "to" ? "cause" : "effect";
}

/** A cause with its evidence and what it comes to beside the others. */
interface Weighed extends Scored<Cause> {
  evidence: number;
}

function chosen(told: readonly Scored<Cause>[]): Weighed[] {
  const most = told[0]?.score ?? 0;
  return told
    .map((one) => ({ ...one, evidence: one.score, score: net(one, most) }))
    .sort((a, b) => b.score - a.score)
    .filter(({ score, evidence }, index) =>
      index === 0 || evidence === most ? score >= LEAST : score >= (index < MOST - 1 ? ENOUGH : PLENTY),
    )
    .filter((one, _, given) => !given.some((other) => accountsFor(other, one)))
    .slice(0, MOST);
}

/** What the evidence for a cause comes to, where the plainest one has `most`. */
function net({ value, score }: Scored<Cause>, most: number): number {
  return score + (LEANING[value] ?? 0) - RIVALRY * (most - score);
}

/** Whether one cause, plainly told, leaves another without evidence of its own. */
function accountsFor(one: Weighed, other: Weighed): boolean {
  if (EXPLAINED[other.value]?.includes(one.value)) return one.score >= ENOUGH;
  return Boolean(WITHIN[other.value]?.includes(one.value)) && other.evidence < APART * one.evidence;
}
