import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { mdastHandlers, type SelfContained } from "./mdast-handlers.ts";
import { safeSchema } from "./safety.ts";

const fromMarkdown = () =>
  unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: "", handlers: mdastHandlers });
const markdownOnly = fromMarkdown().use(rehypeSanitize, safeSchema).freeze();
const markdownWithHtml = fromMarkdown().use(rehypeRaw).use(rehypeSanitize, safeSchema).freeze();

/** mdast → hast, of which only what the schema allows is left. Raw HTML is read only where there is any. */
export function toSafeHast(tree: Root): HastRoot {
  const types = typesIn(tree);
  const isSelfContained = !types.has("definition") && !types.has("footnoteDefinition");
  const given = isSelfContained ? ({ type: "selfContained", tree } satisfies SelfContained) : tree;
  const processor = types.has("html") ? markdownWithHtml : markdownOnly;
  return processor.runSync(given as Root) as HastRoot;
}

function typesIn(tree: Root): Set<string> {
  const types = new Set<string>();
  const open: (Root | Root["children"][number])[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    types.add(node.type);
    if ("children" in node) for (const child of node.children) open.push(child);
  }
  return types;
}
