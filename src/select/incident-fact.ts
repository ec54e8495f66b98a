import type { Lines } from "../model/postmortem.ts";

/** Where a guess was read; null lines where no line gave it. */
export interface Guess {
  lines: Lines | null;
}

/** One value of a fact. `href` leads to the page of all documents that share it. */
export interface FactValue {
  text: string;
  href: string | null;
}

/** A fact as the page states it: a label, its values or the words for having none, and a remark below. */
export interface Fact {
  label: string;
  values: FactValue[];
  /** Said in place of values that the document does not give. */
  none: string;
  guess: Guess | null;
  note: string | null;
}

const NOT_STATED = "not stated";

/** A guess where a value was inferred, else null. */
export function guessOf(value: { certainty: string; lines: Lines | null } | null): Guess | null {
  return value?.certainty === "inferred" ? { lines: value.lines } : null;
}

/** A fact of one value without a page of its own; null where the document does not give it. */
export function plainFact(
  label: string,
  text: string | null,
  guess: Guess | null,
  note: string | null = null,
): Fact {
  return {
    label,
    values: text === null ? [] : [{ text, href: null }],
    none: NOT_STATED,
    guess: text === null ? null : guess,
    note,
  };
}
