import type { Element, Root as HastRoot } from "hast";
import type { Root } from "mdast";
import rehypeHighlight from "rehype-highlight";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Lines } from "../model/postmortem.ts";
import { drawDiagrams } from "./diagrams.ts";
import { elementsIn } from "./elements.ts";
import type { Heading } from "./heading.ts";
import { dropTitle, finishHeadings, setHeadingLevels } from "./headings.ts";
import { classesOf, pointLocally } from "./ids.ts";
import { unfoldIndentedEntries } from "./indented-entries.ts";
import { keepLineBreaks } from "./line-breaks.ts";
import { mendMarkup } from "./markup.ts";
import { nameControls } from "./names.ts";
import { raisePseudoHeadings, type SectionStart } from "./pseudo-headings.ts";
import { toSafeHast } from "./safe-hast.ts";
import { type Resolvers, type ShownImage, settleTargets } from "./targets.ts";

export type { PublishedImage, Resolvers, ShownImage } from "./targets.ts";

export interface RenderOptions extends Resolvers {
  /** The title that the page shows: the heading at its line, or the first, is left out if it says no more than that. */
  title?: { text: string; line: number | null };
  /** Level of the document's first headings; 3 when left out (the page has the title and "The document"). */
  headingBase?: number;
  /** Spans of timeline entries: their lines stay lines, and are not code merely because they are indented. */
  entries?: Lines[];
  /** The sections that the reader recognised: lines that are their headings in all but name become headings. */
  sections?: SectionStart[];
}

export interface Rendered {
  /** Safe to be set as it is: no script, no style, no event handler, no form. Ids are prefixed. */
  html: string;
  headings: Heading[];
  images: ShownImage[];
}

const highlighter = unified()
  .use(rehypeHighlight, { plainText: ["mermaid", "text", "txt", "plain", "console"] })
  .freeze();
const stringifier = unified().use(rehypeStringify).freeze();

/**
 * Renders a document's tree, as the reader gives it, to safe HTML. The tree itself is left as it is.
 * Links and images are settled by the resolvers given; nothing else is read from outside.
 */
export async function renderDocument(tree: Root, options: RenderOptions = {}): Promise<Rendered> {
  const hast = toSafeHast(shapeMarkdown(tree, options));
  if (options.title) dropTitle(hast, options.title);
  setHeadingLevels(hast, options.headingBase ?? 3);
  highlightCode(hast);
  const headings = finishHeadings(hast);
  pointLocally(hast);
  mendMarkup(hast);
  nameControls(hast);
  await drawDiagrams(hast, options.publishDrawing);
  const images = await settleTargets(hast, options);
  return { html: stringifier.stringify(hast), headings, images };
}

/** A text as it stands, for a document that cannot be rendered. */
export function renderPlainly(text: string): string {
  const code: Element = {
    type: "element",
    tagName: "code",
    properties: {},
    children: [{ type: "text", value: text }],
  };
  const properties = { role: "group", ariaLabel: "The document as it stands", tabIndex: 0 };
  const block: Element = { type: "element", tagName: "pre", properties, children: [code] };
  return stringifier.stringify({ type: "root", children: [block] });
}

/** What Markdown took for something else is put right before HTML is made of it. */
function shapeMarkdown(tree: Root, { entries = [], sections = [] }: RenderOptions): Root {
  const unfolded = unfoldIndentedEntries(tree, entries);
  return keepLineBreaks(raisePseudoHeadings(unfolded, sections), entries);
}

/** Colours the code that names its language, block by block. */
function highlightCode(tree: HastRoot): void {
  for (const block of elementsIn(tree).filter(namesLanguage)) {
    highlighter.runSync({ type: "root", children: [block] });
  }
}

function namesLanguage({ tagName, children }: Element): boolean {
  return tagName === "pre" && children.some((code) => code.type === "element" && classesOf(code).length > 0);
}
