import type { Element, Root } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";

/** Elements that run script, hold HTML, load from elsewhere, or change attributes later. */
const UNSAFE_ELEMENTS = new Set([
  "script",
  "foreignobject",
  "iframe",
  "handler",
  "listener",
  "set",
  "animate",
]);
const LINK_ATTRIBUTES = new Set(["href", "xlinkhref", "src"]);
const SAFE_LINK = /^(?:#|data:image\/(?:png|jpeg|gif|webp);base64,)/i;
const CSS_FROM_ELSEWHERE =
  /@import\s*(?:url\([^)]*\)|"[^"]*"|'[^']*')[^;]*;?|url\((?!\s*["']?#)[^)]*\)|[<&]/gi;

const parser = unified().use(rehypeRaw).freeze();
const writer = unified().use(rehypeStringify, { space: "svg" }).freeze();

/**
 * An SVG without anything that could act: script, handlers, embedded HTML, references to elsewhere. A published SVG can
 * be opened by its address, where it would run with the rights of the site.
 * @returns null for what holds no SVG
 */
export function safeSvg(source: string): string | null {
  const raw = {
    type: "raw",
    value: source.replace(/<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\][^>]*)?>/gi, ""),
  };
  const tree = parser.runSync({ type: "root", children: [raw] } as unknown as Root) as Root;
  const svg = tree.children.find(
    (node): node is Element => node.type === "element" && node.tagName === "svg",
  );
  if (!svg) return null;
  disarm(svg);
  svg.properties.xmlns = "http://www.w3.org/2000/svg";
  if (source.includes("xlink:")) svg.properties.xmlnsXLink = "http://www.w3.org/1999/xlink";
  return writer.stringify({ type: "root", children: [svg] });
}

function disarm(svg: Element): void {
  visit(svg, (node, index, parent) => {
    if (node.type === "element" && !isUnsafe(node)) {
      disarmAttributes(node);
      return;
    }
    if (node.type === "text" && parent?.type === "element" && parent.tagName !== "style") return;
    if (node.type === "text") {
      node.value = node.value.replace(CSS_FROM_ELSEWHERE, "");
      return;
    }
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isUnsafe({ tagName }: Element): boolean {
  const name = tagName.toLowerCase();
  return UNSAFE_ELEMENTS.has(name) || name.startsWith("animate") || name.includes(":");
}

function disarmAttributes({ properties }: Element): void {
  for (const [name, value] of Object.entries(properties)) {
    const bare = name.toLowerCase();
    const acts =
      bare.startsWith("on") || (LINK_ATTRIBUTES.has(bare) && !SAFE_LINK.test(String(value).trim()));
    if (acts) delete properties[name];
  }
}
