import { describe, expect, test } from "vitest";
import { cue, findAll, lexicon, listed } from "../../../src/parse/words/lexicon.ts";
import { formsOf } from "../../../src/parse/words/verb-forms.ts";

const LEAKS = lexicon<string>(
  [
    ["leak", listed("memory leak/leaks, leak* ~ memory")],
    ["cache", ["cache", "the cache of? images", "内存泄漏"]],
  ],
  ["cache headers", "无内存泄漏"],
);

function found(text: string): string[] {
  return findAll(LEAKS, text).map(({ value, start, end }) => `${value}: ${text.slice(start, end)}`);
}

describe("findAll", () => {
  test.each([
    ["A memory leak.", ["leak: memory leak"]],
    ["MEMORY-LEAKS", ["leak: MEMORY-LEAKS"]],
    ["It leaked a lot of memory", ["leak: leaked a lot of memory"]],
    ["It leaked far too much of its memory", []],
    ["memory; a leak", []],
    ["the cache images", ["cache: the cache images", "cache: cache"]],
    ["the cache headers", []],
    ["服务内存泄漏了", ["cache: 内存泄漏"]],
    ["无内存泄漏", []],
    ["甲无内存泄漏，乙内存泄漏", ["cache: 内存泄漏"]],
    ["", []],
  ])("%j → %j", (text, expected) => expect(found(text)).toEqual(expected));

  test("reads no further than 600 words", () => {
    expect(found(`${"word ".repeat(599)}cache`)).toHaveLength(1);
    expect(found(`${"word ".repeat(600)}cache`)).toHaveLength(0);
  });

  test("takes time in proportion to hostile text", () => {
    const started = performance.now();
    found("leak ".repeat(200_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("lexicon", () => {
  test.each(["~ leak", "the? leak", "le* memory"])("refuses %j", (phrase) =>
    expect(() => lexicon([["leak", [phrase]]])).toThrow(),
  );
});

describe("cue", () => {
  const first = cue(["to fix", "修复"], "first");

  test.each([
    ["To fix it, we restarted.", true],
    ["“To fix it” was said", true],
    ["We restarted to fix it", false],
    ["修复配置", true],
    ["已修复", false],
  ])("asks for the first words: %j → %s", (text, expected) => expect(first.test(text)).toBe(expected));
});

describe("formsOf", () => {
  test.each([
    ["stop", "stop stops stopped stopping"],
    ["fix", "fix fixes fixed fixing"],
    ["apply", "apply applies applied applying"],
    ["notice", "notice notices noticed noticing"],
    ["free", "free frees freed freeing"],
    ["open", "open opens opened opening"],
    ["submit", "submit submits submitted submitting"],
    ["see", "see sees saw seen seeing"],
  ])("%j → %j", (verb, forms) => expect(formsOf(verb).join(" ")).toBe(forms));

  test("are what a plus sign asks for", () => {
    const bans = cue(["ban+ ~ address"]);
    expect(["We banned the address", "banning that address", "a bank address"].map(bans.test)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
