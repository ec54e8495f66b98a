import { describe, expect, it } from "vitest";
import {
  counted,
  dateWords,
  durationText,
  listed,
  monthWords,
  numberWord,
  thousands,
  unbroken,
} from "../../src/select/wording.ts";

describe("durationText", () => {
  it.each([
    [0, "0 min"],
    [0.5, "30 s"],
    [1, "1 min"],
    [59.6, "1 h"],
    [60, "1 h"],
    [90, "1 h 30 min"],
    [1630, "27 h 10 min"],
    [2879, "47 h 59 min"],
    [2880, "2 d"],
    [2910, "2 d"],
    [2940, "2 d 1 h"],
    [288_000, "200 d"],
    [1_800_000, "1,250 d"],
  ])("%s minutes are %s", (minutes, text) => expect(durationText(minutes)).toBe(text));
});

describe("words", () => {
  it("count with their noun", () => {
    expect([
      counted(0, "incident"),
      counted(1, "incident"),
      counted(1200, "incident"),
      counted(2, "fact is", "facts are"),
    ]).toEqual(["0 incidents", "1 incident", "1,200 incidents", "2 facts are"]);
  });
  it("write small numbers out", () => {
    expect([0, 1, 12, 13, 1000].map(numberWord)).toEqual(["no", "one", "twelve", "13", "1,000"]);
  });
  it("group digits in threes", () => {
    expect([999, 1000, 1_234_567].map(thousands)).toEqual(["999", "1,000", "1,234,567"]);
  });
  it("name dates, and leave what is no date alone", () => {
    expect([dateWords("2022-10-05"), monthWords("2022-10-05"), dateWords("soon")]).toEqual([
      "5 October 2022",
      "October 2022",
      "soon",
    ]);
  });
  it("set things in a row", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "or")]).toEqual([
      "",
      "a",
      "a and b",
      "a, b or c",
    ]);
  });
});

it("holds numbers to their units, and nothing else", () => {
  expect(unbroken("at least 14 d 4 h")).toBe("at least 14\u00a0d 4\u00a0h");
});
