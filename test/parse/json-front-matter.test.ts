import { describe, expect, test } from "vitest";
import { parsePostmortem } from "../../src/parse/index.ts";

const read = (text: string) => parsePostmortem(text, { path: "document.md" });
const REPORT = "\n## Impact\n\nNo mail for an hour.\n";

describe("front matter in JSON", () => {
  test.each(["", "  "])("is read with its lines, indented by «%s»", (indent) => {
    const front = `${indent}{\n${indent}  "title": "Mailer stuck",\n${indent}  "started": "2024-03-04T10:00Z",\n${indent}  "tags": ["mail"]\n${indent}}\n`;
    const { record, diagnostics } = read(front + REPORT);
    expect(record).toMatchObject({
      title: { value: "Mailer stuck", lines: [2, 2] },
      started: { value: "2024-03-04T10:00+00:00", certainty: "stated", lines: [3, 3] },
      tags: ["mail"],
      impact: { lines: [[9, 9]] },
    });
    expect(diagnostics.filter(({ code }) => code.startsWith("front-matter"))).toEqual([]);
  });
  test("has findings on their lines", () => {
    const { diagnostics } = read(`{\n  "title": "Mailer stuck",\n  "severitty": "high"\n}\n${REPORT}`);
    expect(diagnostics.find(({ code }) => code === "key-unknown")?.line).toBe(3);
  });
  test.each([
    ["an object without a title or a day", '{\n  "queue": "mail"\n}\n'],
    ["what cannot be read", '{\n  "title": "Mailer stuck\n}\n'],
    ["what is never closed", '{\n  "title": "Mailer stuck",\n'],
  ])("is not %s", (_, text) => expect(read(text + REPORT).record?.title.value).not.toBe("Mailer stuck"));
});
