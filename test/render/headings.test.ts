import { describe, expect, test } from "vitest";
import { htmlOf, render } from "./render.ts";

describe("levels", () => {
  test.each([
    ["one level", "# A\n# B", [3, 3]],
    ["nested", "# A\n## B\n### C\n## D", [3, 4, 5, 4]],
    ["with a gap", "# A\n#### B\n##### C\n## D", [3, 4, 5, 4]],
    ["beginning deep", "### A\n## B\n# C", [3, 3, 3]],
    ["deeper than HTML goes", "# A\n## B\n### C\n#### D\n##### E", [3, 4, 5, 6, 6]],
    ["in HTML", "<h1>A</h1>\n\n<h2>B</h2>", [3, 4]],
    ["without text", "# A\n##\n### B", [3, 4]],
  ])("%s", async (_name, markdown, expected) => {
    const { headings } = await render(markdown);
    expect(headings.map(({ depth }) => depth)).toEqual(expected);
  });

  test("begin where the page asks for it", async () => {
    const { headings } = await render("# A\n## B", { headingBase: 2 });
    expect(headings.map(({ depth }) => depth)).toEqual([2, 3]);
  });
});

describe("slugs", () => {
  test.each([
    ["plain", "# Root cause", "doc-root-cause"],
    ["emoji before", "# 📝 Summary", "doc-summary"],
    ["emoji with a variation selector", "# ⏱️ Timeline", "doc-timeline"],
    ["emoji within", "# Prevention ⚙️", "doc-prevention"],
    ["nothing but emoji", "# 🔥", "doc-section"],
    ["another script", "# 根本原因", "doc-根本原因"],
    ["an id of the author's", '<h2 id="why">Root cause</h2>', "own-why"],
  ])("%s", async (_name, markdown, slug) => {
    const { headings } = await render(markdown);
    expect(headings.map((heading) => heading.slug)).toEqual([slug]);
  });

  test("are never given twice", async () => {
    const { headings } = await render("# 📝 Summary\n# Summary\n# Summary\n# 🔥\n# 🧯");
    const slugs = headings.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(5);
  });
});

test("headings are listed with text and line", async () => {
  const { headings } = await render("# *A* & `b`\n\nText\n\n<h2 align=center>C</h2>\n");
  expect(headings).toEqual([
    { depth: 3, slug: "doc-a--b", text: "A & b", line: 1 },
    { depth: 4, slug: "doc-c", text: "C", line: 5 },
  ]);
});

test("each has a link to itself, without text of its own", async () => {
  expect(await htmlOf("# Root cause")).toBe(
    '<h3 id="doc-root-cause">Root cause<a class="anchor" href="#doc-root-cause" aria-label="Link to “Root cause”"></a></h3>',
  );
});

describe("the title's heading", () => {
  const title = { text: "Database outage", line: 1 };

  test.each([
    ["goes where the page shows the same", "# 🔥 **Database** outage!", []],
    ["goes when it is HTML", "<h1 align=center>Database outage</h1>", []],
    [
      "stays where it says more",
      "# Postmortem: Database outage (SEV-1)",
      ["Postmortem: Database outage (SEV-1)"],
    ],
    ["goes as the first, where the title stands in front matter", "Text\n\n# Database outage", []],
    ["stays elsewhere", "Text\n\n# Another\n\n# Database outage", ["Another", "Database outage"]],
  ])("%s", async (_name, markdown, expected) => {
    const { headings } = await render(markdown, { title });
    expect(headings.map(({ text }) => text)).toEqual(expected);
  });
});

describe("links within a document", () => {
  test.each([
    ["to a heading", "[a](#root-cause)\n# Root cause", 'href="#doc-root-cause"'],
    [
      "to a heading with emoji, as GitHub calls it",
      "[a](#-root-cause)\n# 📝 Root cause",
      'href="#doc-root-cause"',
    ],
    ["to an id of the author's", '[a](#here)\n\n<p id="here">b</p>', 'href="#own-here"'],
    ["encoded", "[a](#%E6%A0%B9)\n# 根", 'href="#doc-根"'],
  ])("%s", async (_name, markdown, expected) => {
    expect(await htmlOf(markdown)).toContain(expected);
  });

  test("to nowhere lose their target", async () => {
    expect(await htmlOf("[a](#nowhere)")).toBe("<p><a>a</a></p>");
  });

  test("of footnotes hold", async () => {
    const html = await htmlOf("a[^1]\n\n[^1]: note");
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => `id="${id}"`);
    expect(targets.length).toBe(2);
    for (const target of targets) expect(html).toContain(target);
  });
});
