import { type Lexicon, lexicon, listed } from "./lexicon.ts";

/** Phrases for one value: `names` call it by its name, `hints` only point to it. */
export interface Grades {
  names: string;
  hints?: string;
}

/** What some words point at, and how plainly: 1 by name, less by a hint. */
export interface Pointer<Value> {
  to: Value;
  strength: number;
}

/**
 * The words for each value as one lexicon.
 * @param hint how plainly a hint points, 0 to 1
 */
export function graded<Value extends string>(
  words: Readonly<Record<Value, Grades>>,
  except: readonly string[],
  hint = 0.45,
): Lexicon<Pointer<Value>> {
  const entries = Object.entries<Grades>(words) as [Value, Grades][];
  return lexicon(
    entries.flatMap(([to, { names, hints = "" }]): [Pointer<Value>, readonly string[]][] => [
      [{ to, strength: 1 }, listed(names)],
      [{ to, strength: hint }, listed(hints)],
    ]),
    except,
  );
}
