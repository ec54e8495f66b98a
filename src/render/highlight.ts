import type { Element, Root } from "hast";
import rehypeHighlight from "rehype-highlight";
import { unified } from "unified";
import { elementsIn } from "./elements.ts";
import { classesOf } from "./ids.ts";

const highlighter = unified()
  .use(rehypeHighlight, { plainText: ["mermaid", "text", "txt", "plain", "console"] })
  .freeze();

/** Colours the code that names its language, block by block. */
export function highlightCode(tree: Root): void {
  for (const block of elementsIn(tree).filter(namesLanguage)) {
    highlighter.runSync({ type: "root", children: [block] });
  }
}

function namesLanguage({ tagName, children }: Element): boolean {
  return tagName === "pre" && children.some((code) => code.type === "element" && classesOf(code).length > 0);
}
