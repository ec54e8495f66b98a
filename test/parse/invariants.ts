import type { Code, Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import { diagnosticSchema } from "../../src/model/diagnostic.ts";
import { type Lines, postmortemSchema } from "../../src/model/postmortem.ts";
import { splitFrontMatter } from "../../src/parse/front-matter.ts";
import { type Parsed, parsePostmortem } from "../../src/parse/index.ts";
import { repairMojibake } from "../../src/parse/repair.ts";

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * What must hold for every input: the record and the findings are of their schemas, every place lies in the file, reading
 * twice gives the same, the reader has not failed, and no line is lost. Returns the breaches, in words.
 * @param options `reference` tells the lines that say something by remark rather than by the reader's own tree, which is slow
 */
export function breaches(input: string, options: { reference?: boolean } = {}): string[] {
  const parsed = parsePostmortem(input, { path: "a/b.md" });
  const again = parsePostmortem(input, { path: "a/b.md" });
  const { record, diagnostics } = parsed;
  if (!record) return ["a text without a record"];
  const count = input.split(/\r\n?|\n/).length;
  const failed = diagnostics.find(({ code }) => code === "reader-failed");
  return [
    ...(failed ? [failed.message] : []),
    ...(postmortemSchema.safeParse(record).error?.issues ?? []).map(
      ({ path, message }) => `${path.join(".")}: ${message}`,
    ),
    ...diagnostics
      .flatMap((finding) => diagnosticSchema.safeParse(finding).error?.issues ?? [])
      .map(({ message }) => message),
    ...[...spans(record)]
      .filter((lines) => !lies(lines, count))
      .map((lines) => `${lines.join("-")} of ${count} lines`),
    ...diagnostics
      .filter(({ line, endLine }) => !lies([line, endLine], count))
      .map(({ code, line }) => `${code} at ${line} of ${count}`),
    ...(JSON.stringify(again.record) === JSON.stringify(record) ? [] : ["reads differently the second time"]),
    ...lostLines(parsed, options.reference ? reference(input) : parsed.tree, input).map(
      (line) => `line ${line} is lost`,
    ),
  ];
}

function lies([first, last]: Lines, count: number): boolean {
  return first >= 1 && first <= last && last <= count;
}

/**
 * Lines that say something and that no field took, that lie in no recognised section and are not listed as unplaced.
 * Front matter, comments, rules, markup and pictures say nothing; a heading and the head of a table say what follows.
 */
function lostLines({ record }: Parsed, tree: Root, input: string): number[] {
  if (!record) return [];
  const kept = new Set<number>();
  const keep = ([first, last]: Lines) => {
    for (let line = first; line <= last; line++) kept.add(line);
  };
  record.unplaced.forEach(keep);
  for (const lines of spans({ ...record, sections: [], links: [], unplaced: [] })) keep(lines);
  for (const { kind, lines } of record.sections) keep(kind === null ? [lines[0], lines[0]] : lines);
  visit(tree, "heading", (node) => keep(span(node)));
  return [...spokenLines(tree, input.split(/\r\n?|\n/))].filter((line) => !kept.has(line));
}

/** The lines on which the text of a tree stands. */
function spokenLines(tree: Root, source: readonly string[]): Set<number> {
  const lines = new Set<number>();
  visit(tree, (node, index, parent) => {
    if (node.type === "tableRow" && parent?.type === "table" && index === 0) return SKIP;
    if (node.type === "code") markLines(lines, span(node)[0] + fenceLines(node, source), node.value);
    else if (node.type === "html") markLines(lines, span(node)[0], withoutTags(node.value));
    else if (node.type === "text" || node.type === "inlineCode") markLines(lines, span(node)[0], node.value);
    return CONTINUE;
  });
  return lines;
}

function markLines(lines: Set<number>, first: number, text: string): void {
  text.split("\n").forEach((line, row) => {
    if (SAYS_SOMETHING.test(line)) lines.add(first + row);
  });
}

/** 1 where code begins with a fence, 0 where it is indented. */
function fenceLines({ position }: Code, source: readonly string[]): number {
  const { line = 1, column = 1 } = position?.start ?? {};
  return /^\s*(?:```|~~~)/.test((source[line - 1] ?? "").slice(column - 1)) ? 1 : 0;
}

function withoutTags(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>]*>|&#?\w{2,6};/gi, (markup) =>
    markup.replace(/[^\n]/g, ""),
  );
}

function reference(input: string): Root {
  const unixLines = input.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  return markdown.parse(splitFrontMatter(repairMojibake(unixLines).text).body);
}

function span({ position }: RootContent | Root): Lines {
  return [position?.start.line ?? 1, position?.end.line ?? 1];
}

/** Every `lines` and every span of a passage, wherever in the record. */
function* spans(value: unknown, key = ""): Generator<Lines> {
  if ((key === "lines" || key === "unplaced") && Array.isArray(value)) {
    if (typeof value[0] === "number") yield value as Lines;
    else yield* value as Lines[];
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* spans(inner, Array.isArray(value) ? key : name);
  }
}
