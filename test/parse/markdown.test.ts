import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { content, corpus, fixtures } from "./documents.ts";

describe("the compiled parser builds remark's trees", { timeout: 120_000 }, () => {
  test.each([...fixtures(), ...content()])("$name", ({ text }) => {
    expect(treeOf(text, "fast")).toEqual(treeOf(text, "reference"));
  });

  const documents = corpus();
  test.skipIf(documents.length === 0)("documents of real teams, where they are beside the project", () => {
    for (const { name, text } of documents)
      expect(treeOf(text, "fast"), name).toEqual(treeOf(text, "reference"));
  });
});

describe("what is nested too deep is left as text", () => {
  test.each([
    ["quotes", `${"> ".repeat(400)}deep`],
    ["lists", `${"- ".repeat(400)}deep`],
    ["emphases", `${"*a _b ".repeat(400)}${"_*".repeat(400)}`],
    ["more than any parser takes", `${">".repeat(5000)} deep`],
  ])("%s", (_name, text) => {
    const tree = parseMarkdown(text);
    const values: string[] = [];
    let levels = 0;
    const walk = (node: object, level: number): void => {
      levels = Math.max(levels, level);
      if ("value" in node) values.push(String(node.value));
      for (const child of "children" in node && Array.isArray(node.children) ? node.children : [])
        walk(child, level + 1);
    };
    walk(tree, 1);
    expect(levels).toBeLessThan(210);
    expect(values.join("")).toContain(text.includes("deep") ? "deep" : "a _b");
  });
});

/**
 * The tree as plain data, in which a key that is absent and one that is undefined are the same. Left out is where the
 * paragraph of a task begins: before its box to remark, and sometimes behind it to the compiled parser.
 */
function treeOf(text: string, parser: "fast" | "reference"): unknown {
  const tree = structuredClone(
    parseMarkdown(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"), parser),
  ) as Root;
  visit(tree, "listItem", ({ checked, children: [first] }) => {
    if (typeof checked === "boolean" && first?.position) first.position.start = { line: 1, column: 1 };
  });
  return JSON.parse(JSON.stringify(tree));
}
