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
