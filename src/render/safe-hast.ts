import type { Root as HastRoot } from "hast";
import type { Root } from "mdast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { mdastHandlers, type SelfContained } from "./mdast-handlers.ts";
import type { Reach } from "./reach.ts";
import { safeSchema } from "./safety.ts";

const fromMarkdown = () =>
  unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: "", handlers: mdastHandlers });
const markdownOnly = fromMarkdown().use(rehypeSanitize, safeSchema).freeze();
const markdownWithHtml = fromMarkdown().use(rehypeRaw).use(rehypeSanitize, safeSchema).freeze();

/** mdast → hast, of which only what the schema allows is left. Raw HTML is read only where there is any. */
export function toSafeHast(tree: Root, { definitions, html }: Reach): HastRoot {
  const given = definitions ? tree : ({ type: "selfContained", tree } satisfies SelfContained);
  const processor = html ? markdownWithHtml : markdownOnly;
  return processor.runSync(given as Root) as HastRoot;
}
