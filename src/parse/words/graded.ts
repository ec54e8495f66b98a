import { type Lexicon, lexicon, listed } from "./lexicon.ts";

/**
 * Phrases for one value, by how often they mean it: `names` mostly do, `signs` about as often as not, `hints` are words
 * that belong to it wherever they are said.
 */
export interface Grades {
  names: string;
  signs?: string;
  hints?: string;
}
export type Grade = keyof Grades;

/** What some words point at, and how plainly: 1 by name, less by a sign or a hint. */
export interface Pointer<Value> {
  to: Value;
  grade: Grade;
  strength: number;
}

const GRADES: readonly Grade[] = ["names", "signs", "hints"];
const PLAIN: Readonly<Record<Grade, number>> = { names: 1, signs: 0.7, hints: 0.45 };

/**
 * The words for each value as one lexicon.
 * @param plain how plainly the phrases of each grade point, 0 to 1
 */
export function graded<Value extends string>(
  words: Readonly<Record<Value, Grades>>,
  except: readonly string[],
  plain: Readonly<Record<Grade, number>> = PLAIN,
): Lexicon<Pointer<Value>> {
  const entries = Object.entries<Grades>(words) as [Value, Grades][];
  return lexicon(
    entries.flatMap(([to, phrases]) =>
      GRADES.map((grade): [Pointer<Value>, readonly string[]] => [
        { to, grade, strength: plain[grade] },
        listed(phrases[grade] ?? ""),
      ]),
    ),
    except,
  );
}

/** The words of two lists for the same values, grade by grade. */
export function joined<Value extends string>(
  words: Readonly<Record<Value, Grades>>,
  more: Readonly<Partial<Record<Value, Grades>>>,
): Record<Value, Grades> {
  const both = (value: Value): Grades => ({
    names: `${words[value].names}\n${more[value]?.names ?? ""}`,
    signs: `${words[value].signs ?? ""}\n${more[value]?.signs ?? ""}`,
    hints: `${words[value].hints ?? ""}\n${more[value]?.hints ?? ""}`,
  });
  const found: Record<Value, Grades> = { ...words };
  for (const value of Object.keys(words) as Value[]) found[value] = both(value);
  return found;
}
