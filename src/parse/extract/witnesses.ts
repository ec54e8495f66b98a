import type { Lines, Passage } from "../../model/postmortem.ts";
import { remembered } from "../remembered.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { SUPPOSES } from "../words/cues.ts";
import type { Statement } from "./passage.ts";
import { unitsWithin } from "./units-within.ts";

/** A sentence that speaks for a value, with the part of the document where it stands and how much it counts there. */
export interface Witness extends Statement {
  place: string;
  weight: number;
}

/** How plainly a witness speaks for a value, and the place where that is weighed. */
export interface Voice {
  strength: number;
  place: string;
}

/** A value with the sum of what speaks for it and the place of the first witness. */
export interface Scored<Value> {
  value: Value;
  score: number;
  lines: Lines | null;
}

/** A statement as a witness of a place, of some weight. */
export function witness({ text, lines }: Statement, place: string, weight: number): Witness {
  return { text, lines, place, weight };
}

/** The title, and the name of the file, which is often the better one. */
export function titled({ title, path }: Source): Statement[] {
  const lines: Lines = title?.lines ?? [1, 1];
  const name = { text: path.slice(path.lastIndexOf("/") + 1), lines };
  return title ? [{ text: title.text, lines }, name] : [name];
}

/** Each sentence once, with the most that it counts. */
export function distinct(witnesses: readonly Witness[]): Witness[] {
  const heaviest = new Map<string, Witness>();
  for (const one of witnesses) {
    const known = heaviest.get(one.text);
    if (!known || known.weight < one.weight) heaviest.set(one.text, one);
  }
  return [...heaviest.values()];
}

/** What might have been, or will be, is hardly what was. */
const SUPPOSED = 0.5;

/** The witness with what it counts for: half where it tells of what might have been, or will be. */
export function discounted(witness: Witness): Witness {
  return SUPPOSES.test(witness.text) ? { ...witness, weight: witness.weight * SUPPOSED } : witness;
}

const MOST_UNITS = 40;
const LONGEST_UNIT = 2000;
const SENTENCE_END =
  /(?<=[^\d][.!?])(?<!\b(?:incl|e\.g|i\.e|approx|resp|vs|cf|esp|a\.k\.a)\.)(?<!\betc\.(?= \p{Ll}))\s+|(?<=[。！？；])/u;

/** The sentences of the units within a passage; code is no witness. Empty without a passage. */
export function sentencesOf({ units }: Source, told: Passage | null): Statement[] {
  if (!told) return [];
  const spans = told.lines.toSorted((a, b) => a[0] - b[0]);
  const inside = unitsWithin(units, spans).filter((unit) => unit.kind !== "code");
  return unwrapped(inside.slice(0, MOST_UNITS)).flatMap(sentences);
}

/** Lines of one paragraph that an author broke at the margin, put together again. */
function unwrapped(units: readonly Unit[]): Statement[] {
  const joined: (Statement & { unit: Unit })[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (
      last &&
      unit.block === last.unit.block &&
      unit.kind === "line" &&
      last.unit.kind !== "row" &&
      /[\p{L}\p{N},]$/u.test(last.text)
    ) {
      last.text = `${last.text} ${unit.text}`;
      last.lines = [last.lines[0], unit.lines[1]];
    } else joined.push({ text: unit.text, lines: unit.lines, unit });
  }
  return joined;
}

/** A statement in sentences, each with the statement's lines. */
export function sentences({ text, lines }: Statement): Statement[] {
  return parted(text).map((sentence) => ({ text: sentence, lines }));
}

const parted: (text: string) => readonly string[] = remembered((text) =>
  text.slice(0, LONGEST_UNIT).split(SENTENCE_END),
);

/**
 * Sums what the witnesses give for each value, best first. In each place the strongest witness of a value counts whole,
 * each further one half of the one before it, so that repetition weighs less than plain words, and less than to be told
 * in several places.
 */
export function tally<Value>(
  witnesses: readonly Witness[],
  speak: (witness: Witness) => ReadonlyMap<Value, Voice>,
): Scored<Value>[] {
  const given = new Map<Value, { places: Map<string, number[]>; lines: Lines }>();
  for (const witness of witnesses) {
    for (const [value, { strength, place }] of speak(witness)) {
      const known = given.get(value) ?? { places: new Map(), lines: witness.lines };
      const strengths = known.places.get(place) ?? [];
      strengths.push(strength * witness.weight);
      known.places.set(place, strengths);
      given.set(value, known);
    }
  }
  const scored = [...given].map(([value, { places, lines }]) => {
    let score = 0;
    for (const strengths of places.values()) score += fading(strengths);
    return { value, score, lines };
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** The sum of some strengths: the greatest counts whole, each further one half of the one before it. */
export function fading(strengths: readonly number[]): number {
  return strengths.toSorted((a, b) => b - a).reduce((sum, strength, index) => sum + strength / 2 ** index, 0);
}
