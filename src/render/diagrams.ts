import { renderMermaidSVG } from "beautiful-mermaid";
import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { classesOf } from "./ids.ts";

/** Keeps a drawing as a file of its own and answers with its address; null where there is no place for it. */
export type PublishDrawing = (svg: string) => Promise<string | null>;

const KIND = /^\s*(?:%%.*\n\s*)*(\w+)/;
/** Dark on light whatever the page's theme: a picture cannot know it. Every text has a contrast of 7:1 or more. */
const LOOK = {
  bg: "#ffffff",
  fg: "#16191b",
  muted: "#454c50",
  line: "#6b7377",
  border: "#9aa1a4",
  accent: "#16191b",
  font: "Arial",
  padding: 16,
};
const WEB_FONT = /@import url\([^)]*\);/g;
const KIND_NAMES: Record<string, string> = {
  graph: "Flowchart",
  flowchart: "Flowchart",
  sequenceDiagram: "Sequence diagram",
  stateDiagram: "State diagram",
  classDiagram: "Class diagram",
  erDiagram: "Entity diagram",
};

/**
 * Draws Mermaid code. A drawing is a file of its own (its style attributes would not pass the page's policy), and its
 * source stays below it, for those who cannot see it; both are kept from the search index. What cannot be drawn stays code.
 */
export async function drawDiagrams(
  elements: readonly Element[],
  publish: PublishDrawing | undefined,
): Promise<void> {
  for (const block of elements.filter(isMermaid)) {
    const svg = publish ? draw(textOf(block)) : null;
    const src = svg === null ? null : await publish?.(svg);
    if (svg && src) replaceWithFigure(block, src, svg);
    else block.properties.dataPagefindIgnore = "all";
  }
}

function isMermaid({ tagName, children: [code] }: Element): boolean {
  return tagName === "pre" && code?.type === "element" && classesOf(code).includes("language-mermaid");
}

/** The drawing as SVG, without the web font it asks for; null for kinds and syntax that the library cannot draw. */
function draw(source: string): string | null {
  try {
    return renderMermaidSVG(source, LOOK).replace(WEB_FONT, "");
  } catch {
    return null;
  }
}

function replaceWithFigure(block: Element, src: string, svg: string): void {
  const source: Element = { ...block, properties: { ...block.properties } };
  const kind = KIND_NAMES[KIND.exec(textOf(block))?.[1]?.replace(/-v2$/, "") ?? ""] ?? "Diagram";
  const properties = {
    src,
    alt: `${kind}; its source follows`,
    ...sizeOf(svg),
    loading: "lazy",
    decoding: "async",
  };
  const image: Element = { type: "element", tagName: "img", properties, children: [] };
  const summary: Element = {
    type: "element",
    tagName: "summary",
    properties: {},
    children: [{ type: "text", value: "Source of the diagram" }],
  };
  const details: Element = {
    type: "element",
    tagName: "details",
    properties: { dataPagefindIgnore: "all" },
    children: [summary, source],
  };
  Object.assign(block, {
    tagName: "figure",
    properties: { className: ["diagram"] },
    children: [image, details],
  });
}

function sizeOf(svg: string): { width?: number; height?: number } {
  const [, width, height] = /<svg[^>]*\bwidth="([\d.]+)"[^>]*\bheight="([\d.]+)"/.exec(svg) ?? [];
  return width && height ? { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) } : {};
}
