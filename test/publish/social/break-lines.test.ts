import { expect, test } from "vitest";
import { brokenIntoLines } from "../../../src/publish/social/break-lines.ts";

/** Every letter is one unit wide. */
const inLines = (text: string, most: number, lines: number) =>
  brokenIntoLines(text, { width: (one) => [...one].length, most, lines });

test.each([
  ["one two three", 20, 3, ["one two three"]],
  ["one two three", 7, 3, ["one two", "three"]],
  ["one  two\nthree", 7, 3, ["one two", "three"]],
  ["one two three four", 7, 2, ["one two", "three…"]],
  ["one two three four", 9, 1, ["one two…"]],
  ["abcdefghij", 4, 3, ["abcd", "efgh", "ij"]],
  ["abcdefghij", 4, 2, ["abcd", "efg…"]],
  ["", 4, 2, []],
])("%j in lines of %i, at most %i", (text, most, lines, expected) => {
  expect(inLines(text, most, lines)).toEqual(expected);
});
