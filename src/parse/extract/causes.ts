import type { Postmortem } from "../../model/postmortem.ts";
import type { Cause } from "../../model/vocabulary.ts";
import type { Source } from "../source.ts";
import { causeHits } from "../words/cause-words.ts";
import { CONNECTIVES } from "../words/connectives.ts";
import { findAll, type Hit } from "../words/lexicon.ts";
import { accountsOfCause } from "./accounts-of-cause.ts";
import type { Passages } from "./passages.ts";
import { type Scored, tally, type Witness } from "./witnesses.ts";

const MOST = 4;
/** What a cause needs: one name in a sentence that blames, or several hints. */
const ENOUGH = 1;
/** Enough for the best one, since a document rarely blames nothing. */
const LEAST = 0.35;
/** Enough beside it where all that is told is weak: a share of the best one's score. */
const SHARE = 0.7;

/** How much the words of a clause count that names the cause, stands alone, is a link of a chain, or tells of the effect. */
const ROLE = { cause: 1.3, plain: 1, link: 0.8, effect: 0.35 } as const;

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
  capacity: ["config-change", "connection-pool"],
  storage: ["software-bug"],
  network: ["dns"],
  cloud: ["dependency"],
};
/** How much of the other's score a cause needs to stand beside one that it may lie in. */
const APART = 0.8;

/**
 * Causes that the document blames, by the words of all that it tells of the cause. Always a guess; at most four, in
 * the order of their evidence.
 */
export function readCauses(source: Source, passages: Passages): Postmortem["causes"] {
  const scored = tally(accountsOfCause(source, passages), pointers);
  return chosen(scored).map(({ value, lines }) => ({ value, certainty: "inferred", lines }));
}

/** Causes that a text names, by name or by hint, in the order of their places. */
export function causesIn(text: string): Cause[] {
  return [...new Set(causeHits(text).map(({ value }) => value.to))];
}

/** Causes that a text calls by their names; hints are not enough. */
export function causesNamed(text: string): ReadonlySet<Cause> {
  return new Set(
    causeHits(text)
      .filter(({ value }) => value.strength === 1)
      .map(({ value }) => value.to),
  );
}

/** What a sentence points at: per cause the strongest word, by the role of its clause. */
function pointers({ text }: Witness): ReadonlyMap<Cause, number> {
  const hits = causeHits(text);
  const found = new Map<Cause, number>();
  if (hits.length === 0) return found;
  const turns = findAll(CONNECTIVES, text);
  for (const { value, start } of hits) {
    const strength = value.strength * (SPREADS.has(value.to) ? 1 : ROLE[roleAt(start, turns)]);
    if (strength > (found.get(value.to) ?? 0)) found.set(value.to, strength);
  }
  return found;
}

/** By the nearest connective before the word, else by the first one after it. */
function roleAt(start: number, turns: readonly Hit<"from" | "to">[]): keyof typeof ROLE {
  const before = turns.findLast((turn) => turn.end <= start);
  const after = turns.find((turn) => turn.start > start);
  if (before?.value === "from") return "cause";
  if (before) return after?.value === "to" ? "link" : "effect";
  if (!after) return "plain";
  return after.value === "to" ? "cause" : "effect";
}

function chosen(scored: readonly Scored<Cause>[]): Scored<Cause>[] {
  const best = scored[0]?.score ?? 0;
  const enough = Math.min(ENOUGH, SHARE * best);
  return scored
    .filter(({ score }, index) => score >= (index === 0 ? LEAST : enough))
    .filter((one, _, given) => !given.some((other) => accountsFor(other, one)))
    .slice(0, MOST);
}

/** Whether one cause, plainly told, leaves another without evidence of its own. */
function accountsFor(one: Scored<Cause>, other: Scored<Cause>): boolean {
  if (EXPLAINED[other.value]?.includes(one.value)) return one.score >= ENOUGH;
  return Boolean(WITHIN[other.value]?.includes(one.value)) && other.score < APART * one.score;
}
