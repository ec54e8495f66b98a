import { describe, expect, test } from "vitest";
import { parsePostmortem } from "../../../src/parse/index.ts";

const kindOf = (text: string, path = "docs/incidents/document.md") =>
  parsePostmortem(text, { path }).record?.kind;

const POLICY = `# Incident response policy

Version 3, effective 2024-02-01.

## Severity

Anyone may declare an incident. The engineer on call must answer within ten minutes and should open a channel.

## Communication

The commander will post an update every half hour. Customers must be told of any loss of data.
`;

describe("a document that says what is to be done", () => {
  test("is no incident, though its version has a date", () => expect(kindOf(POLICY)).toBe("other"));
  test("is none without the name of a guide and without a date", () =>
    expect(
      kindOf(
        "# Storage freezes\n\nIf the share hangs, users will see errors. You should ask operations to remount it; the jobs can be restarted then. A ticket must be opened.\n",
      ),
    ).toBe("other"));
  test("is an incident in a language whose words are not known", () =>
    expect(
      kindOf("# Ausfall des Speichers\n\nDer Speicher war weg. Er soll künftig doppelt vorhanden sein.\n"),
    ).toBe("incident"));
});

describe("a report with more to do than to tell is an incident", () => {
  const TODO =
    "We will add an alarm. We should test restores, and everybody must know the steps. It will take a week.\n";
  test.each([
    ["where it is dated", `# Storage freeze\n\nOn 2024-03-04 the share hung.\n\n${TODO}`],
    ["where its name says so", `# Storage freeze post-mortem\n\nThe share hung.\n\n${TODO}`],
    [
      "where a part states the cause",
      `# Storage freeze\n\n## Root cause\n\nA full disk.\n\n## Next\n\n${TODO}`,
    ],
    [
      "where a timeline has times, whatever its name",
      `# Incident response to the freeze\n\n## Timeline\n\n- 10:00 share hangs\n- 10:30 share is back\n\n${TODO}`,
    ],
  ])("%s", (_, text) => expect(kindOf(text)).toBe("incident"));
  test("where its file is", () =>
    expect(kindOf(`# Storage freeze\n\nThe share hung.\n\n${TODO}`, "2024-03-04-freeze.md")).toBe(
      "incident",
    ));
});

describe("parts of a report that have parts themselves", () => {
  const part = (heading: string, parts: readonly string[]) =>
    `## ${heading}\n\n${parts.map((name) => `### ${name}\n\nThe mailer stood still.\n`).join("\n")}\n`;
  test("are several incidents where each has the same", () =>
    expect(
      kindOf(
        `# What broke in May\n\n${["Mailer", "Shop"].map((name) => part(name, ["Impact", "Root cause"])).join("")}`,
      ),
    ).toBe("several"));
  test("are one where a part for all stands beside them", () =>
    expect(
      kindOf(
        `# Lost mails\n\n## Timeline\n\n- 10:00 mails are lost\n\n${["Mailer", "Shop"].map((name) => part(name, ["Impact", "Root cause"])).join("")}`,
      ),
    ).toBe("incident"));
  test("are several in spite of that where they are numbered as incidents", () =>
    expect(
      kindOf(
        `# Log\n\n## Impact so far\n\nHours.\n\n${["Incident 2: mailer", "Incident 1: shop"].map((name) => part(name, ["Impact", "Root cause"])).join("")}`,
      ),
    ).toBe("several"));
  test("are one where each has others", () =>
    expect(
      kindOf(
        `# Lost mails\n\n${part("Forensics", ["Timeline of the wipe", "Root cause"])}${part("Way out", ["Resolution", "Detection"])}`,
      ),
    ).toBe("incident"));
});
