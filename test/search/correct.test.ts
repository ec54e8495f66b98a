import { describe, expect, it } from "vitest";
import { correctText, correctWord, readVocabulary } from "../../src/components/search/engine/correct.ts";
import { vocabulary } from "../../src/publish/search-words.ts";

const KNOWN = readVocabulary(
  "connection 40\npool 30\ndatabase 25\nexhausted 9\nexhaust 3\nkubernetes 8\ncertificate 5\ncause 40\npause 1\n",
);

describe("correctWord", () => {
  it.each([
    ["databse", "database"],
    ["exhuasted", "exhausted"],
    ["kuberntes", "kubernetes"],
    ["conection", "connection"],
    ["Certificat", null],
    ["datab", null],
    ["pool", null],
    ["pol", null],
    ["paool", "pool"],
    ["cuase", "cause"],
    ["v230", null],
    ["zzzzzzzz", null],
  ])("%s → %s", (word, expected) => expect(correctWord(word, KNOWN)).toBe(expected));
});

describe("correctText", () => {
  it("changes only the words that are wrong", () => {
    expect(correctText("conection pool cause:dns", ["conection", "pool"], KNOWN)).toBe(
      "connection pool cause:dns",
    );
  });
  it("gives null when nothing is better", () => {
    expect(correctText("pool", ["pool"], KNOWN)).toBeNull();
  });
});

describe("vocabulary", () => {
  it("lists words by how many texts use them, in one case, without short ones", () => {
    expect(vocabulary(["The pool, the POOL is empty", "Pool max_connections at 503"])).toBe(
      "pool 2\nempty 1\nmax_connections 1\n",
    );
  });
  it("keeps the most used ones", () => {
    expect(vocabulary(["pool empty", "pool"], 1)).toBe("pool 2\n");
  });
});
