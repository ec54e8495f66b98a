import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { renderDocument } from "../../src/render/index.ts";
import { LONG_DOCUMENTS } from "../eval/long-documents.ts";

/** Refers to nothing and shows nothing, but documents with definitions are rendered as a whole. */
const DEFINITION = "\n\n[unused]: https://example.org\n";

const many = (count: number, line: (n: number) => string, glue = "\n") =>
  Array.from({ length: count }, (_, n) => line(n)).join(glue);

test.each<[string, string]>([
  ...Object.entries(LONG_DOCUMENTS).map(([shape, make]): [string, string] => [shape, make(40_000, 0)]),
  [
    "links to places before and behind",
    many(1000, (n) => `# A ${n}\n\n[b](#a-${n - 400}) [c](#a-${n + 400})`),
  ],
  ["headings of the same name", many(2500, () => "## Cause", "\n\n")],
  ["an ordered list that begins late", many(1200, (n) => `${n + 7}. item ${n} of many`)],
  ["a list whose last items stand apart", `${many(1200, (n) => `- item ${n} of a long list`)}\n\n- last`],
  ["a list whose last items are tasks", `${many(1200, (n) => `- item ${n} of a long list`)}\n- [ ] task`],
  ["lists in a long list", many(1200, (n) => `- item ${n}\n  1. a\n  2. b`)],
  [
    "tags as text",
    `| \`<tbody>\` | \`</tbody>\` |\n|:-:|--:|\n${many(1000, (n) => `| \`<tbody>\` ${n} | \`</tbody>\` |`)}`,
  ],
  ["tags in attributes", many(1000, (n) => `- [${n}](https://x.org "</ul><ul>")`)],
  ["images", many(2000, (n) => `![${n}](a.png)`, "\n\n")],
])("a long document is rendered in parts as it would be in one: %s", async (_shape, markdown) => {
  const title = { text: "Orders unavailable", line: 1 };
  const rendered = (text: string) => renderDocument(parseMarkdown(text), { title });
  expect(await rendered(markdown)).toEqual(await rendered(markdown + DEFINITION));
});
