import { alternatives } from "./match-at.ts";

/** Numbers in words: data only. "Several" and "a few" are no numbers. */
const UNITS: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10]),
);
const HUNDRED: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["a hundred", 100],
  ["one hundred", 100],
]);

const SIMPLE = new Map([...UNITS, ...TENS, ...HUNDRED]);

/** Pattern of a spelled-out integer from 0 to 100. */
export const NUMBER_WORD = `(?:(?:${alternatives(TENS.keys())})[ -](?:one|two|three|four|five|six|seven|eight|nine)|${alternatives(SIMPLE.keys())})`;

/** The value of what `NUMBER_WORD` matches; NaN for anything else. */
export function spelledNumber(words: string): number {
  const lower = words.toLowerCase();
  const simple = SIMPLE.get(lower);
  if (simple !== undefined) return simple;
  const [ten = "", unit = ""] = lower.split(/[ -]/);
  return (TENS.get(ten) ?? Number.NaN) + (UNITS.get(unit) ?? Number.NaN);
}
