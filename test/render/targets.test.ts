import { describe, expect, test } from "vitest";
import { htmlOf, render } from "./render.ts";

const resolvers = {
  resolveLink: async (target: string) => (target === "../2023/b.md" ? "/incidents/2023/b/" : null),
  resolveImage: async (source: string) =>
    source === "a.png" || source.startsWith("data:")
      ? { src: "/files/1.png", width: 400, height: 300 }
      : null,
};

describe("links", () => {
  test.each([
    ["to a document", "[b](../2023/b.md)", '<a href="/incidents/2023/b/">b</a>'],
    ["to a place in it", "[b](../2023/b.md#root-cause)", '<a href="/incidents/2023/b/#doc-root-cause">b</a>'],
    ["to elsewhere", "[b](https://x.org/)", '<a href="https://x.org/" rel="noopener">b</a>'],
    ["to a person", "[b](mailto:a@x.org)", '<a href="mailto:a@x.org" rel="noopener">b</a>'],
    ["to nowhere", "[b](c.md)", '<span class="dead-link" title="Leads nowhere: c.md">b</span>'],
    ["without words", "[](https://x.org/)", '<a href="https://x.org/" rel="noopener">https://x.org/</a>'],
  ])("%s", async (_name, markdown, html) => {
    expect(await htmlOf(markdown, resolvers)).toBe(`<p>${html}</p>`);
  });
});

describe("images", () => {
  const attributes = 'loading="lazy" decoding="async" data-pagefind-index-attrs="alt"';

  test.each([
    [
      "of the archive",
      "![A graph](a.png)",
      `<img src="/files/1.png" alt="A graph" width="400" height="300" ${attributes}>`,
    ],
    [
      "in HTML, at a size of the author's",
      '<img src="a.png" alt="A" width="200">',
      `<img src="/files/1.png" alt="A" width="200" height="150" ${attributes}>`,
    ],
    [
      "at a share of the width",
      '<img src="a.png" alt="A" width="50%">',
      `<img src="/files/1.png" alt="A" width="400" height="300" ${attributes}>`,
    ],
    [
      "without a description",
      "![](a.png)",
      `<img src="/files/1.png" alt="a" width="400" height="300" ${attributes}>`,
    ],
    [
      "in the text itself",
      "![A](data:image/png;base64,AAAA)",
      `<img src="/files/1.png" alt="A" width="400" height="300" ${attributes}>`,
    ],
    [
      "that are missing",
      "![A graph](b.png)",
      '<span class="image-missing">Image not found: A graph (b.png)</span>',
    ],
    [
      "with a script for an address",
      "![A](javascript:alert)",
      '<span class="image-missing">Image not found: A</span>',
    ],
  ])("%s", async (_name, markdown, html) => {
    const rendered = await htmlOf(markdown, resolvers);
    expect(rendered.replace(/^<p>|<\/p>$/g, "")).toBe(html);
  });

  test("are listed in order, with what they are described as", async () => {
    const { images } = await render("![A](a.png) ![B](b.png) ![C](https://x.org/c.png)", resolvers);
    expect(images).toEqual([
      { src: "/files/1.png", alt: "A" },
      { src: null, alt: "B" },
      { src: "https://x.org/c.png", alt: "C" },
    ]);
  });
});
