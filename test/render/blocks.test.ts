import { describe, expect, test } from "vitest";
import { htmlOf, render } from "./render.ts";

test("code is marked up by classes alone", async () => {
  expect(await htmlOf("```js\nconst a = 1\n```")).toBe(
    '<pre role="group" aria-label="Code" tabindex="0"><code class="hljs language-js"><span class="hljs-keyword">const</span> a = <span class="hljs-number">1</span> </code></pre>',
  );
});

test.each(["", "nonsense", "text"])("code in %j stays as it is", async (language) => {
  expect(await htmlOf(`\`\`\`${language}\na < b\n\`\`\``)).toMatch(/<code[^>]*>a &#x3C; b <\/code>/);
});

test("a table scrolls in a group of its own, aligned by classes", async () => {
  expect(await htmlOf("| Time | Event |\n|---|--:|\n| 10:00 | [a](https://x.org) |")).toBe(
    '<div class="table-scroll" role="group" aria-label="Table: Time, Event" tabindex="0"><table> <thead> <tr> <th scope="col">Time</th> <th scope="col" class="align-right">Event</th> </tr> </thead> <tbody> <tr> <td>10:00</td> <td class="align-right"><a href="https://x.org" rel="noopener">a</a></td> </tr> </tbody> </table></div>',
  );
});

test("a header without words heads nothing; row headers say so", async () => {
  expect(await htmlOf("| | After |\n|---|---|\n| pool | 6 |")).toContain(
    '<td></td> <th scope="col">After</th>',
  );
  expect(await htmlOf("<table><tr><th>pool</th><td>6</td></tr></table>")).toContain(
    '<th scope="row">pool</th>',
  );
});

test("markup that HTML does not allow is mended", async () => {
  expect(await htmlOf("<center>a</center>")).toBe("<div>a</div>");
  expect(await htmlOf("<details>\n<summary>\n\na\n\n</summary>\n\nb\n\n</details>")).not.toMatch(
    /<summary>.*<p>a/,
  );
  expect(await htmlOf('<img src="https://x.org/a.png" alt="a" width="50%" height="20">')).toMatch(
    /alt="a" height="20" /,
  );
});

test("boxes of a task list are named by their task", async () => {
  const html = await htmlOf("- [ ] alert at **80 %**\n- [x] done");
  expect(html).toContain('<input type="checkbox" disabled aria-label="alert at 80 %">');
  expect(html).toContain('<input type="checkbox" checked disabled aria-label="done">');
});

describe("a diagram", () => {
  const markdown = "```mermaid\ngraph TD\n  A[App] --> B[(Database)]\n```";

  test("is a file of its own, with its source below", async () => {
    const drawn: string[] = [];
    const publishDrawing = async (svg: string) => {
      drawn.push(svg);
      return "/files/1.svg";
    };
    const { html, images } = await render(markdown, { publishDrawing });
    expect(html).toMatch(
      /^<figure class="diagram"><img src="\/files\/1.svg" alt="Flowchart; its source follows" width="\d+" height="\d+" loading="lazy" decoding="async"><details data-pagefind-ignore="all"><summary>Source of the diagram<\/summary><pre[^>]*><code class="language-mermaid">graph TD/,
    );
    expect(images).toEqual([]);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toContain("Database");
    expect(drawn[0]).not.toMatch(/@import|https:\/\/fonts/);
  });

  test.each([
    ["of a kind that cannot be drawn", "```mermaid\ngantt\n  title A\n```"],
    ["that is not one", "```mermaid\nnonsense\n```"],
    ["without text", "```mermaid\n```"],
  ])("%s stays code, and out of the search index", async (_name, source) => {
    const html = await htmlOf(source, { publishDrawing: async () => "/files/1.svg" });
    expect(html).toMatch(/^<pre(?=[^>]* data-pagefind-ignore="all")[^>]*><code class="language-mermaid">/);
  });
});

test("the tree that is given stays as it is, so that it can be rendered again", async () => {
  const markdown = "# A\n\n    10:00 a\n\n**B**";
  const options = { entries: [[3, 3] as [number, number]], sections: [{ line: 5, heading: "B" }] };
  expect(await htmlOf(markdown, options)).toBe(await htmlOf(markdown, options));
});

test("an empty document is empty", async () => {
  expect(await render("")).toEqual({ html: "", headings: [], images: [] });
});

test.each([
  ["- a\n- b\n- c", "<li>a</li>"],
  ["- a\n\n- b\n- c", "<li>\n<p>a</p>\n</li>"],
  ["- a\n- b\n\n  more\n- c", "<li>\n<p>a</p>\n</li>"],
])("the items of %j all stand apart, or none does", async (text, item) => {
  const { html } = await render(text);
  expect(html).toContain(item);
  expect(html.includes("<p>c</p>")).toBe(item.includes("<p>"));
});
