import { describe, expect, test } from "vitest";
import { htmlOf } from "./render.ts";

describe("nothing that could act survives", () => {
  test.each([
    ["a script", "<script>alert(1)</script>", ""],
    ["a script within a line", "a <script>alert(1)</script> b", "<p>a  b</p>"],
    ["a style sheet, its text included", "<style>body { color: red }</style>", ""],
    ["a handler", '<p onclick="alert(1)">a</p>', "<p>a</p>"],
    ["a handler on an image", '<img src="https://x.org/a.png" alt="a" onerror="alert(1)">', IMAGE("a")],
    ["a script address", "[a](javascript:alert(1))", "<p><a>a</a></p>"],
    ["a script address in HTML", '<a href="javascript:alert(1)">a</a>', "<p><a>a</a></p>"],
    ["a script address in disguise", '<a href="&#106;ava&#x73;cript:alert(1)">a</a>', "<p><a>a</a></p>"],
    ["a script address with a tab in it", '<a href="java\tscript:alert(1)">a</a>', "<p><a>a</a></p>"],
    ["a data address of a link", "[a](data:text/html,<script>alert(1)</script>)", null],
    ["a vbscript address", "[a](vbscript:msgbox(1))", "<p><a>a</a></p>"],
    ["a frame", '<iframe src="https://x.org"></iframe>', ""],
    ["an object", '<object data="x.swf"></object><embed src="x.swf">', "<p></p>"],
    ["a form", '<form action="/x"><button>Send</button></form>', "Send"],
    ["a field", '<input name="password"> <textarea>x</textarea>', "<p> </p>"],
    ["an SVG with script", "<svg onload=alert(1)><script>alert(1)</script></svg>", "<p></p>"],
    ["MathML", "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>", "<p>x</p>"],
    ["a template", "<template><script>alert(1)</script></template>", "<p></p>"],
    ["a base address", '<base href="https://evil.org/">', ""],
    ["a refresh", '<meta http-equiv="refresh" content="0;url=https://evil.org">', ""],
    ["inline style", '<p style="position:fixed;inset:0">a</p>', "<p>a</p>"],
    ["a class of the page's", '<p class="mast">a</p>', "<p>a</p>"],
    ["data for scripts of the page", "<p data-search data-pagefind-body>a</p>", "<p>a</p>"],
    ["a comment", "<!-- casebook:internal --> a", "a"],
    ["an unclosed script", "<script>alert(1)", ""],
  ])("%s", async (_name, markdown, expected) => {
    const html = await htmlOf(markdown);
    expect(html).not.toMatch(
      /script|alert|on\w+=|style=|<(?:iframe|object|embed|form|input|textarea|svg|base|meta)/i,
    );
    if (expected !== null) expect(html).toBe(expected);
  });

  test("an id of the author's cannot stand for one of the page's", async () => {
    expect(await htmlOf('<p id="timeline">a</p>\n\n<a name="main">b</a>')).toBe(
      '<p id="own-timeline">a</p> <p><a id="own-main">b</a></p>',
    );
  });
});

describe("what people use survives", () => {
  test.each([
    ["folded text", "<details open><summary>a</summary>b</details>"],
    ["folded text that is closed", "<details><summary>a</summary>b</details>"],
    [
      "small marks",
      "<p>H<sub>2</sub>O x<sup>2</sup> <kbd>Ctrl</kbd> <mark>m</mark> <ins>i</ins> <del>d</del></p>",
    ],
    ["an abbreviation", '<p><abbr title="Mean time">MTTR</abbr></p>'],
    ["a figure", "<figure><figcaption>a</figcaption></figure>"],
    ["definitions", "<dl><dt>a</dt><dd>b</dd></dl>"],
    ["direction", '<p dir="rtl">a</p>'],
    ["a list that begins later", '<ol start="3"><li>a</li></ol>'],
    ["quotes and dashes as they were typed", '<p>"--flag" \'a\' ... -- "b"</p>'],
  ])("%s", async (_name, html) => {
    expect(await htmlOf(html)).toBe(html);
  });
});

function IMAGE(alt: string): string {
  return `<img src="https://x.org/a.png" alt="${alt}" loading="lazy" decoding="async" data-pagefind-index-attrs="alt" referrerpolicy="no-referrer">`;
}
