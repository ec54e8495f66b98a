import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { markdownToMdast } from "satteri";
import { type Plugin, unified } from "unified";
import { withAngleWords } from "./angle-words.ts";
import { withPlainMarks } from "./plain-marks.ts";
import { shallow } from "./shallow.ts";

/**
 * The compiled parser that Astro uses too, behind unified's interface. It builds the same trees as remark-parse with
 * remark-gfm, six times as fast and in linear time; a test holds it to that.
 */
const compiled: Plugin<[], string, Root> = function compiledParser() {
  this.parser = (text) => markdownToMdast(text, { features: { gfm: true, frontmatter: false } }) as Root;
};

const fast = unified().use(compiled).freeze();
const reference = unified().use(remarkParse).use(remarkGfm).freeze();

/** A line that opens 1,000 quotes or lists: the time of a parser grows with the square of it. */
const BOTTOMLESS = /^(?:[ \t]{0,8}(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){1000}/m;

/**
 * Markdown (GitHub's dialect) → mdast, with the positions of the text as given. What is nested deeper than anybody reads
 * is left as text, and so are words in angle brackets that are no HTML; marks of other dialects are made plain.
 * @param parser `reference` reads with remark itself, for comparison and where the compiled parser is not available
 */
export function parseMarkdown(text: string, parser: "fast" | "reference" = "fast"): Root {
  if (BOTTOMLESS.test(text) || hasEndlessWord(text)) return verbatim(text);
  const tree = (parser === "fast" ? fast : reference).parse(text);
  return withPlainMarks(withAngleWords(shallow(tree, text), text), text);
}

/** A word of tens of thousands of underscores: the compiled parser's time grows with the square of their number. */
function hasEndlessWord(text: string): boolean {
  if (text.length < ENDLESS) return false;
  return text.split(/\s/).some((word) => word.length >= ENDLESS && word.split("_").length > ENDLESS / 4);
}

const ENDLESS = 40_000;

/** The whole text as one block of code. */
function verbatim(text: string): Root {
  const lines = text.split("\n");
  const start = { line: 1, column: 1, offset: 0 };
  const end = { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset: text.length };
  const position = { start, end };
  return { type: "root", children: [{ type: "code", value: text, position }], position };
}
