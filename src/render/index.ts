import type { Element, Root as HastRoot } from "hast";
import type { Root } from "mdast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Lines } from "../model/postmortem.ts";
import { drawDiagrams } from "./diagrams.ts";
import { elementsIn } from "./elements.ts";
import type { Heading } from "./heading.ts";
import { Headings, type ShownTitle } from "./headings.ts";
import { highlightCode } from "./highlight.ts";
import { Places } from "./ids.ts";
import { mendMarkup } from "./markup.ts";
import { nameControls } from "./names.ts";
import { joinParts, type Part, partsOf } from "./parts.ts";
import { reachOf } from "./reach.ts";
import { toSafeHast } from "./safe-hast.ts";
import { type SectionStart, shaper } from "./shape.ts";
import { type Resolvers, type ShownImage, settleTargets } from "./targets.ts";

export type { PublishedImage, Resolvers, ShownImage } from "./targets.ts";

export interface RenderOptions extends Resolvers {
  /** The title that the page shows: the heading at its line, or the first, is left out if it says no more than that. */
  title?: ShownTitle;
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

/** A part whose headings and ids are settled. */
interface BegunPart extends Part {
  hast: HastRoot;
  elements: Element[];
}

interface FinishedPart extends Part {
  html: string;
  images: ShownImage[];
}

const stringifier = unified().use(rehypeStringify).freeze();

/**
 * Renders a document's tree, as the reader gives it, to safe HTML. The tree itself is left as it is.
 * Links and images are settled by the resolvers given; nothing else is read from outside.
 */
export async function renderDocument(tree: Root, options: RenderOptions = {}): Promise<Rendered> {
  const reach = reachOf(tree);
  const shape = shaper(options.entries ?? [], options.sections ?? []);
  const headings = new Headings(options.title, options.headingBase ?? 3);
  const places = new Places();
  const parts: (BegunPart | FinishedPart)[] = [];
  for (const part of partsOf(tree, reach)) {
    const hast = toSafeHast(shape(part.tree), reach);
    highlightCode(hast);
    headings.settle(hast);
    const elements = elementsIn(hast);
    places.add(elements);
    const begun = { hast, elements, continues: part.continues };
    // What links to places that are yet to come waits until all are known.
    parts.push(places.knowAllOf(elements) ? await finish(begun, places, options) : begun);
  }
  const finished: FinishedPart[] = [];
  for (const part of parts) finished.push("html" in part ? part : await finish(part, places, options));
  const images = finished.flatMap((part) => part.images);
  return { html: joinParts(finished), headings: headings.shown, images };
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

/** Settles what concerns a part alone, and makes HTML of it. */
async function finish(part: BegunPart, places: Places, options: RenderOptions): Promise<FinishedPart> {
  const { hast, elements, continues } = part;
  places.point(elements);
  mendMarkup(elements);
  nameControls(hast, elements);
  await drawDiagrams(elements, options.publishDrawing);
  const images = await settleTargets(elements, options);
  return { html: stringifier.stringify(hast), images, continues };
}
