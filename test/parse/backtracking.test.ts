import { analyse } from "scslre";
import { expect, test } from "vitest";
import { type Found, regexesOfSource } from "./regexes.ts";

/**
 * Expressions of which the analysis says that they look at one character from many starts ("abc" in "-+$"): quadratic on
 * long input only. Where the input is a word or a number of our own, that is well.
 */
const SHORT_INPUT = /^(?:select|publish|components)\//;

test("no regular expression of the source takes more than linear time", { timeout: 120_000 }, async () => {
  const found = await regexesOfSource();
  expect(found.length).toBeGreaterThan(300);
  expect(found.flatMap(faults)).toEqual([]);
});

function faults({ place, source, flags }: Found): string[] {
  const { reports } = analyse(
    { source, flags },
    { maxReports: 1, reportTypes: { Move: !SHORT_INPUT.test(place) } },
  );
  return reports.map(({ type, exponential, character }) => {
    const kind = exponential ? "exponential" : "polynomial";
    return `${place}: ${kind} (${type}) on ${character.pick} in /${source.slice(0, 60)}/${flags}`;
  });
}
