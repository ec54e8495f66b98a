import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content, corpus, fixtures, type Sample } from "./documents.ts";
import { breaches } from "./invariants.ts";

/** Fixed, so that a run tells the same twice; set another to look further. */
const SEED = Number(process.env["FC_SEED"] ?? 7);
const RUNS = Number(process.env["FC_RUNS"] ?? 100);

fc.configureGlobal({ seed: SEED, numRuns: RUNS });

/** Pieces of documents, in which most of what the reader looks for begins or ends. */
const FRAGMENTS = [
  "# ",
  "## Timeline",
  "### ",
  "Impact",
  "Root cause",
  "\n",
  "\n\n",
  "    ",
  "\t",
  "- ",
  "* ",
  "1. ",
  "> ",
  "- [ ] ",
  "- [x] ",
  "| a | b |\n|---|---|\n",
  "| ",
  " |",
  "```\n",
  "~~~",
  "---\n",
  "+++\n",
  "===\n",
  "**",
  "*",
  "_",
  "~~",
  "`",
  "[",
  "](",
  ")",
  "![",
  "<!-- ",
  " -->",
  "<b>",
  "</b>",
  "<h2>",
  "</h2>",
  "<br>",
  "<details>",
  "&amp;",
  "[^1]",
  "[^1]: ",
  "[a]: b\n",
  "https://a.example/b",
  "@ada",
  "#12",
  "10:30",
  "10h30",
  "1030",
  "10.30 PM",
  "24:00",
  "25:61",
  "2024-02-30",
  "2024-05-12T10:30Z",
  "12/05/2024",
  "14/05/2024",
  "12 May",
  "May 12, 2024",
  "UTC",
  " PST",
  "CET",
  "+02:00",
  "America/Los_Angeles",
  " - ",
  " to ",
  "~",
  "2 hours",
  "45 min",
  "30%",
  "SEV-1",
  "P2",
  "Severity: ",
  "Duration: ",
  "Start: ",
  "End: ",
  "Owner: ",
  "TODO: ",
  "Task 1: ",
  "title: x\n",
  "tags: [a, b\n",
  "Detection:",
  "We suspected the network",
  "ruled out",
  "restored",
  "The pool was exhausted",
  ".",
  ":",
  ";",
  "é",
  "â€™",
  "🔥",
  "影响",
  "時系列",
  "2024年1月10日",
  "\r",
  "\r\n",
  "\u0000",
  "\uFEFF",
  "\u2028",
  "\uD800",
  "\u00AD",
  "casebook-disable title-missing",
  "<!-- casebook:internal -->",
] as const;

const markdownish = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(""));

describe("whatever it is given, the reader fails nowhere and loses no line", { timeout: 120_000 }, () => {
  test("any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), keepsAll));
  });

  test("pieces of postmortems in any order", () => {
    fc.assert(fc.property(markdownish, keepsAll), { numRuns: RUNS * 4 });
  });

  test.each(fixtures())("$name, broken off after every line", ({ text }) => {
    const lines = text.split("\n");
    for (let length = 0; length <= lines.length; length++) keepsAll(lines.slice(0, length).join("\n"));
  });

  test("fixtures, changed", () => {
    fc.assert(fc.property(changed(fixtures()), keepsAll));
  });

  test.each(content())("$name", ({ text }) => keepsAll(text));

  const documents = corpus();
  test.skipIf(documents.length === 0)(
    "documents of real teams, where they are beside the project",
    () => {
      for (const { name, text } of documents) expect(breaches(text), name).toEqual([]);
    },
    60_000,
  );

  test.skipIf(documents.length === 0)(
    "documents of real teams, changed",
    () => {
      fc.assert(fc.property(changed(documents), keepsAll));
    },
    60_000,
  );
});

function keepsAll(text: string): void {
  expect(breaches(text)).toEqual([]);
}

/** A document that was broken off, with lines swapped, left out or doubled, and characters deleted. */
function changed(samples: readonly Sample[]): fc.Arbitrary<string> {
  const places = fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat(), fc.nat()), {
    minLength: 1,
    maxLength: 5,
  });
  return fc
    .tuple(fc.constantFrom(...samples), places)
    .map(([{ text }, changes]) => changes.reduce((made, [change, a, b]) => change(made, a, b), text));
}

/** Ways to spoil a text; the numbers say where. */
const CHANGES: readonly ((text: string, a: number, b: number) => string)[] = [
  (text, a) => text.slice(0, a % (text.length + 1)),
  (text, a) => text.slice(0, a % (text.length + 1)) + text.slice((a % (text.length + 1)) + 1),
  (text, a, b) =>
    inLines(text, (lines) =>
      lines.map(
        (line, at) =>
          lines[
            at === a % lines.length ? b % lines.length : at === b % lines.length ? a % lines.length : at
          ] ?? line,
      ),
    ),
  (text, a) => inLines(text, (lines) => lines.filter((_, at) => at !== a % lines.length)),
  (text, a) =>
    inLines(text, (lines) => lines.flatMap((line, at) => (at === a % lines.length ? [line, line] : [line]))),
  (text, a, b) =>
    inLines(text, (lines) =>
      lines.map((line, at) => (at === a % lines.length ? " ".repeat(b % 9) + line : line)),
    ),
];

function inLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split("\n")).join("\n");
}
