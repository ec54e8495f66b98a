import { describe, expect, test } from "vitest";
import { parsePostmortem } from "../../src/parse/index.ts";

const read = (text: string) => parsePostmortem(text, { path: "document.md" }).record;
const REPORT = "\n# Mailer stuck\n\n## Impact\n\nNo mail was sent for an hour.\n";

describe("facts at the head of a report", () => {
  test("stand side by side in a table of four columns", () => {
    const table =
      "| | | | |\n|---|---|---|---|\n| Severity | SEV-3 | Duration | 40 min |\n| Authors | Mary Jackson | | |\n";
    expect(read(`# Mailer stuck\n\n${table}`)).toMatchObject({
      severity: { written: "SEV-3", lines: [5, 5] },
      duration: { minutes: 40, lines: [5, 5] },
      people: [{ name: "Mary Jackson", lines: [6, 6] }],
    });
  });

  test("stand in a table of tags, a cell a line", () => {
    const table =
      "<table>\n  <tr>\n    <th>Severity</th>\n    <td>SEV-3</td>\n  </tr>\n  <tr><td>Services</td><td>mailer</td></tr>\n</table>\n";
    expect(read(`# Mailer stuck\n\n${table}`)).toMatchObject({
      severity: { written: "SEV-3", lines: [5, 6] },
      services: ["mailer"],
    });
  });

  test("are parted by a sign that belongs to none of them", () => {
    const line = "**Services:** mailer, queue · **Status:** In review | **Author(s):** Mary Jackson";
    expect(read(`# Mailer stuck\n\n${line}\n`)).toMatchObject({
      services: ["mailer", "queue"],
      status: "in-review",
      people: [{ name: "Mary Jackson" }],
    });
  });

  test("tell how many in the place of how, beside the harm under its own heading", () => {
    const record = read(`- **Affected users:** 12%\n${REPORT}`);
    expect(record?.affectedPercent).toEqual({ value: 12, lines: [1, 1] });
    expect(record?.impact?.lines).toEqual([[7, 7]]);
  });

  test("tell a length beside times that read like one", () => {
    expect(
      read(`# Mailer stuck\n\n- **Date:** 2024-03-05\n- **Duration:** 10h05 – 10h45 (40 min)\n`)?.duration,
    ).toMatchObject({ minutes: 40 });
  });

  test("name a value though their words also name a part", () => {
    const record = read(`# Mailer stuck\n\n## Impact level\n\nSEV-3\n${REPORT}`);
    expect(record?.severity?.written).toBe("SEV-3");
    expect(record?.impact?.lines).toEqual([[11, 11]]);
  });
});

describe("front matter", () => {
  test.each([
    ["YAML", "---\ntitle: Mailer stuck\nincident:\n  severity: SEV-3\n  services: [mailer]\n---\n"],
    ["TOML", '+++\ntitle = "Mailer stuck"\n[incident]\nseverity = "SEV-3"\nservices = ["mailer"]\n+++\n'],
  ])("in %s may hold the incident in a mapping of its own", (_, front) => {
    expect(read(front + REPORT)).toMatchObject({
      severity: { written: "SEV-3", lines: [4, 4] },
      services: ["mailer"],
    });
  });

  test("takes no title from a mapping for other things", () => {
    expect(read(`---\nmeta:\n  title: A card\n---\n${REPORT}`)?.title.value).toBe("Mailer stuck");
  });

  test("gives the title of a text without a headline", () => {
    const text = "---\ntitle: Mailer stuck\n---\n\n**Timeline:**\n\n#### 10:05\n\nAn alert fired.\n";
    expect(read(text)?.timeline.map(({ lines }) => lines[0])).toEqual([7]);
  });
});

describe("a title", () => {
  test("has no id behind it", () => {
    expect(read("# Mailer stuck {#mailer}\n")?.title.value).toBe("Mailer stuck");
  });

  test("is no list of the parts", () => {
    const text =
      "# Postmortem\n\n**Incident:** Mailer stuck again\n\n## Table of Contents\n\n- [Impact](#impact)\n";
    expect(read(text)?.title.value).toBe("Mailer stuck again");
  });
});
