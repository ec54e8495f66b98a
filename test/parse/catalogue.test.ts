import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CATALOGUE, DIAGNOSTIC_CODES, type DiagnosticCode } from "../../src/model/diagnostic.ts";
import { parsePostmortem } from "../../src/parse/index.ts";

const SOURCE = new URL("../../src/", import.meta.url);
const bytes = new TextEncoder();

/** Line of the bad example at which the finding stands. Codes left out need more than one text to arise. */
const LINES: Partial<Record<DiagnosticCode, number>> = {
  "file-empty": 1,
  "file-binary": 1,
  "body-empty": 3,
  "front-matter-invalid": 2,
  "front-matter-unclosed": 1,
  "key-unknown": 2,
  "value-invalid": 2,
  "date-invalid": 3,
  "date-ambiguous": 3,
  "zone-assumed": 5,
  "zone-season": 3,
  "duration-mismatch": 5,
  "milestones-order": 4,
  "timeline-order": 7,
  "start-contradiction": 7,
  "cause-contradiction": 5,
  "text-truncated": 7,
  "mojibake-repaired": 3,
  "title-missing": 1,
  "section-missing": 1,
  "placeholder-left": 5,
  "owner-missing": 5,
  "action-vague": 5,
  "wording-blame": 5,
};

function findings(text: string) {
  return parsePostmortem(bytes.encode(text), { path: "document.md" }).diagnostics;
}

describe.each(DIAGNOSTIC_CODES)("%s", (code) => {
  const rule = CATALOGUE[code];

  test.runIf(rule.bad !== null)("is raised by its bad example, where it is wrong", () => {
    const raised = findings(rule.bad ?? "").filter((finding) => finding.code === code);
    expect(raised.map(({ line }) => line)).toEqual([LINES[code]]);
  });

  test("is not raised by its good example", () => {
    expect(findings(rule.good).map((finding) => finding.code)).not.toContain(code);
  });

  test("is raised somewhere", () => {
    expect(SOURCES.some((text) => text.includes(`"${code}"`))).toBe(true);
  });

  test("is worded as a title, a reason and a thing to do", () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.why).toMatch(/^(?:\p{Lu}|“|\d).*[.]$/u);
    expect(rule.fix).toMatch(/^[A-Z].*[.]$/);
  });
});

test("messages are sentences, and places lie in the text", () => {
  for (const { bad } of Object.values(CATALOGUE)) {
    const lines = (bad ?? "").split("\n");
    for (const { message, hint, line, column, endLine, endColumn } of findings(bad ?? "")) {
      expect(message).toMatch(/^[\p{Lu}“`\d].*[.!?]$/su);
      expect(hint).toMatch(/^[A-Z].*[.?]$/s);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
      expect([endLine, endColumn].join()).not.toBe([line, column - 1].join());
      expect(endLine > line || endColumn >= column).toBe(true);
    }
  }
});

const CALM: [DiagnosticCode, string, string][] = [
  [
    "text-truncated",
    "a caption above the picture it belongs to",
    "# Queue stuck\n\nThe queue stood still. The picture shows the length of the queue in the hours before and after it\n![queue](queue.png)\n",
  ],
  [
    "date-invalid",
    "the example date of a template",
    "# Incident template\n\n## Summary\n\n_Describe what happened, in one or two sentences_\n\n## Timeline\n\n- `2000-31-12 24:00` _what happened_\n\n## Root cause\n\n_Why did it happen?_\n\n## Action items\n\n- [ ] _[action]_\n",
  ],
  [
    "wording-blame",
    "what a value ought to be",
    "# Payout wrong\n\n## Root cause\n\nThe difference should have been counted as a fee, but the ledger took it for a loss.\n",
  ],
  [
    "placeholder-left",
    "the name of a list",
    "# Queue stuck\n\nThe queue stood still.\n\nTODO:\n\n- [ ] Alert on the age of the oldest message (Ines)\n",
  ],
  [
    "placeholder-left",
    "a task to write something down",
    "# Queue stuck\n\nThe queue stood still.\n\n## Action items\n\n1. TODO: write down which tokens expire and when\n2. TODO: alert on the age of messages\n",
  ],
  [
    "wording-blame",
    "how much it ought to be",
    "# Drafts lost\n\n## Impact\n\nAn hour of drafts was gone. That should have been five minutes.\n",
  ],
  [
    "wording-blame",
    "what a word ought to be",
    "# Start page blank\n\n## Root cause\n\nThe file was named “index.htm” when it should have been “index.html”; two leaders where one should have existed.\n",
  ],
  [
    "wording-blame",
    "what a machine was expected to do, or ought to have",
    "# Queue stuck\n\n## Background\n\nPatrons should have been able to order by phone. The last call should have done this, but the consumer is a lazy one. Each worker should have a limit; the pool should have null checks.\n",
  ],
  [
    "placeholder-left",
    "a figure of a site generator",
    '# Queue stuck\n\nThe queue stood still.\n\n{{< figure src="queue.png" caption="The queue" >}}\n',
  ],
  [
    "placeholder-left",
    "the state of a task",
    "# Queue stuck\n\nThe queue stood still.\n\n- Fix in the consumer\n  - **Status**: TODO\n\n## Action items\n\n| Task | State |\n| --- | --- |\n| Alert on the age of messages | TODO |\n",
  ],
  [
    "timeline-order",
    "the minute of an entry that gives its seconds, and midnight",
    "# Queue stuck\n\n## Timeline\n\n- 23:41:20 consumer gone\n- 23:41 alert\n- 00:40 consumer back\n",
  ],
  [
    "owner-missing",
    "a measure told as done",
    "# Queue stuck\n\nThe queue stood still.\n\n## Action items\n\n- Added an alert on the age of messages\n",
  ],
  [
    "key-unknown",
    "keys of other tools",
    "---\ntitle: Queue stuck\ntranslator: Ines\nart_33: none\n---\n\nThe queue stood still.\n",
  ],
  [
    "value-invalid",
    "what the state of the incident is, and whether it was published",
    "---\ntitle: Queue stuck\nstatus: resolved\npublished: true\nresolved: yes\nduration: n/a\naffected: [mq1, mq2]\n---\n\nThe queue stood still.\n",
  ],
];

test.each(CALM)("%s is not raised by %s", (code, _, text) => {
  expect(findings(text).map((finding) => finding.code)).not.toContain(code);
});

const SOURCES = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith("diagnostic.ts"))
  .map((path) => readFileSync(new URL(path, SOURCE), "utf8"));
