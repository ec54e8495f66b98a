import { describe, expect, test } from "vitest";
import { htmlOf } from "./render.ts";

describe("line breaks are kept", () => {
  test.each([
    [
      "of bold labels",
      "**Start:** 10:00\n**End:** 11:00",
      "<p><strong>Start:</strong> 10:00<br> <strong>End:</strong> 11:00</p>",
    ],
    ["of plain labels", "Date: May 5\nImpact: all users", "<p>Date: May 5<br> Impact: all users</p>"],
    ["of emoji", "📅 May 5\n👥 all users", "<p>📅 May 5<br> 👥 all users</p>"],
    ["of times", "10:00 alert\n10:05 restart", "<p>10:00 alert<br> 10:05 restart</p>"],
    ["of dates", "2023-05-05 alert\n2023-05-06 end", "<p>2023-05-05 alert<br> 2023-05-06 end</p>"],
    [
      "where most lines are so",
      "10:00 alert\nthat nobody saw\n10:05 restart",
      "<p>10:00 alert<br> that nobody saw<br> 10:05 restart</p>",
    ],
  ])("%s", async (_name, markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  test("of entries that the reader found", async () => {
    const entries: [number, number][] = [
      [1, 1],
      [2, 2],
    ];
    expect(await htmlOf("at ten it broke\nat eleven it worked", { entries })).toBe(
      "<p>at ten it broke<br> at eleven it worked</p>",
    );
  });
});

describe("line breaks are not made", () => {
  test.each([
    ["of prose", "The pool was\nexhausted at noon.", "<p>The pool was exhausted at noon.</p>"],
    [
      "of prose after a bold word",
      "**Note** that the\npool was\nexhausted.",
      "<p><strong>Note</strong> that the pool was exhausted.</p>",
    ],
    ["of one line", "Impact: all", "<p>Impact: all</p>"],
  ])("%s", async (_name, markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });
});

describe("an indented timeline", () => {
  const markdown = "Timeline:\n\n    10:00 alert <b>\n    10:05 restart\n\n    11:00 end\n\nText";

  test("is lines of text", async () => {
    expect(
      await htmlOf(markdown, {
        entries: [
          [3, 3],
          [4, 4],
          [6, 6],
        ],
      }),
    ).toBe("<p>Timeline:</p> <p>10:00 alert &#x3C;b><br> 10:05 restart</p> <p>11:00 end</p> <p>Text</p>");
  });

  test("without entries is code", async () => {
    expect(await htmlOf(markdown)).toContain("<pre");
  });

  test("in a fence is code", async () => {
    expect(await htmlOf("```\n10:00 alert\n```", { entries: [[2, 2]] })).toContain("<pre");
  });
});

describe("lines that are the heading of a section in all but name", () => {
  const cause = [{ line: 1, heading: "Root cause" }];

  test.each([
    ["bold", "**Root cause**\n\nA full disk.", "Root cause"],
    ["with emoji and colon", "🔍 **Root cause:**\n\nA full disk.", "🔍 Root cause:"],
    ["plain", "Root cause:\n\nA full disk.", "Root cause:"],
    ["right above their text", "**Root cause**\nA full\ndisk.", "Root cause"],
  ])("become headings: %s", async (_name, markdown, text) => {
    expect(await htmlOf(markdown, { sections: cause })).toMatch(
      new RegExp(`^<h3 id="doc-root-cause">${text}<a .*</h3> <p>A full disk.</p>$`),
    );
  });

  test.each([
    ["more on the line", "**Root cause:** a full disk.", cause],
    ["no section there", "**Root cause**", []],
    ["another heading", "**Impact**", cause],
    ["a label with its fact", "Impact: all users", [{ line: 1, heading: "Impact: all users" }]],
    ["a sentence", `**${"All users. ".repeat(10)}**`, [{ line: 1, heading: "All users. ".repeat(10) }]],
    ["no letters", "**?**", [{ line: 1, heading: "" }]],
  ])("do not: %s", async (_name, markdown, sections) => {
    expect(await htmlOf(markdown, { sections })).not.toContain("<h");
  });

  test("stand under the heading before them", async () => {
    const sections = [
      { line: 3, heading: "Cause" },
      { line: 5, heading: "Effect" },
    ];
    const html = await htmlOf("## Analysis\n\n**Cause**\n\n**Effect**\n\n## Actions", { sections });
    expect([...html.matchAll(/<(h\d) id="([^"]*)"/g)].map(([, tag, id]) => [tag, id])).toEqual([
      ["h3", "doc-analysis"],
      ["h4", "doc-cause"],
      ["h4", "doc-effect"],
      ["h3", "doc-actions"],
    ]);
  });
});
