import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it, test } from "vitest";
import { parseMarkdown } from "../../src/parse/markdown.ts";

/** The text of each block. */
function blocks(text: string): string[] {
  return parseMarkdown(text).children.map((node) => textOf(node, { includeImageAlt: true }));
}

describe("marks of other programs", () => {
  it.each<[text: string, shown: string[]]>([
    ["See [[INC-7]] and [[runbooks/dns|the runbook]].", ["See INC-7 and the runbook."]],
    ["> [!WARNING]\n> The queue is full.", ["Warning:\nThe queue is full."]],
    ["> [!note]\n> **All** is well.", ["Note:\nAll is well."]],
    [":::info\nA hint.\n:::\n\nText.", ["Info:\nA hint.\n", "Text."]],
    ["::: tip Why\n\nA hint.\n\n:::\n\nText.", ["Why:", "A hint.", "Text."]],
    ['!!! warning "Read this"\n    The disk is full.', ["Read this:\nThe disk is full."]],
    ["{{< lead >}}\nWe were down.\n{{< /lead >}}", ["\nWe were down.\n"]],
    ['Read {{% link "/a.md" %}}this{{% /link %}}.', ["Read this."]],
    ['{% hint style="info" %}\n\nA hint.\n\n{% endhint %}', ["A hint."]],
    ['{{< figure src="load.png" caption="The load" >}}', ["The loadThe load"]],
  ])("%j is shown as %j", (text, shown) => expect(blocks(text)).toEqual(shown));

  it.each([
    "`[[ -z $x ]]`",
    "The shell ran [[ -z $x ]].",
    "The list [[1, 2], [3]] was empty.",
    "Costs {{ .Total }} and {{< price >}} a day.",
    "Two ::: in a line.",
    "What?! note that",
    "[!] A sign",
    "    :::\n    code",
  ])("%s stays as it is", (text) => {
    expect(blocks(text).join("\n")).toBe(text.replace(/`/g, "").replace(/^ {4}/gm, ""));
  });
});

test("a code for a picture is the picture", () => {
  const [paragraph] = parseMarkdown(
    '{{< figure src="load.png" alt="A curve" caption="The load" >}}',
  ).children;
  const [image] = (paragraph as Extract<Nodes, { type: "paragraph" }>).children;
  expect(image).toMatchObject({ type: "image", url: "load.png", alt: "A curve" });
});

test("lines stay where they are", () => {
  const text = ":::info\nOne.\n:::\n\n> [!NOTE]\n> Two.\n\nThree.\n";
  expect(parseMarkdown(text).children.map(({ position }) => position?.start.line)).toEqual([1, 5, 8]);
});
