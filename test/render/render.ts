import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Rendered, type RenderOptions, renderDocument } from "../../src/render/index.ts";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Renders Markdown as it stands, without the reader. */
export function render(markdown: string, options: RenderOptions = {}): Promise<Rendered> {
  return renderDocument(parser.parse(markdown), options);
}

/** The HTML alone, on one line. */
export async function htmlOf(markdown: string, options: RenderOptions = {}): Promise<string> {
  const { html } = await render(markdown, options);
  return html.replace(/\n+/g, " ").trim();
}
