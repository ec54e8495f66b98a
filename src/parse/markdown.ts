import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown (GitHub's dialect) → mdast, with the positions of the text as given. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
