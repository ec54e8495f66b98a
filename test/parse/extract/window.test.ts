import { describe, expect, test } from "vitest";
import { parsePostmortem } from "../../../src/parse/index.ts";

/** Start, end and minutes of a document. */
function windowOf(text: string, path = "document.md"): string[] {
  const { record } = parsePostmortem(text, { path });
  return [record?.started, record?.resolved]
    .map((moment) => moment?.value ?? "–")
    .concat(record?.duration ? String(record.duration.minutes) : "–");
}

describe("the day of a post is no start", () => {
  const post = "---\nlayout: post\ntitle: We lost the queue\ndate: 2023-01-04\n---\n\n";

  test("where nothing else is told", () => {
    expect(windowOf(`${post}We lost the queue and brought it back.\n`)).toEqual(["–", "–", "–"]);
  });
  test("nor is the day of the file's name in a folder of posts", () => {
    expect(windowOf("# Queue lost\n\nIt came back.\n", "blog/2023-01-04-queue.md")).toEqual(["–", "–", "–"]);
    expect(windowOf("# Queue lost\n\nIt came back.\n", "incidents/2023-01-04-queue.md")[0]).toBe(
      "2023-01-04",
    );
  });
  test("it gives the year, which may be the one before", () => {
    expect(windowOf(`${post}On January 2nd the queue failed.\n`)[0]).toBe("2023-01-02");
    expect(windowOf(`${post}On December 30th the queue failed.\n`)[0]).toBe("2022-12-30");
  });
});

describe("front matter of a status page", () => {
  const page = (end: string) =>
    `---\ntitle: Mail is down\ndate: 2024-03-04T09:30\nresolved: ${end ? "true" : "false"}\n${end}severity: down\naffected:\n  - Mail\nsection: issue\n---\n\nMail could not be sent.\n`;

  test("begins with its date and ends when it was resolved", () => {
    expect(windowOf(page("resolvedWhen: 2024-03-04T10:15\n"))).toEqual([
      "2024-03-04T09:30",
      "2024-03-04T10:15",
      "45",
    ]);
  });
  test("has no end while it is open", () => {
    expect(windowOf(page(""))[1]).toBe("–");
  });
});
