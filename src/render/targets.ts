import type { Element } from "hast";
import type { PublishDrawing } from "./diagrams.ts";
import { HEADING_PREFIX } from "./safety.ts";

/** An image as the page can load it, in its own pixels. */
export interface PublishedImage {
  src: string;
  width: number | null;
  height: number | null;
}

/** Settles what a document points at. Where one is left out, such targets lead nowhere. */
export interface Resolvers {
  /** The address of a link's relative target as written (without #fragment), or null where it leads nowhere. */
  resolveLink?: (target: string) => Promise<string | null>;
  /** The image at a relative or `data:` source, or null where there is none. */
  resolveImage?: (source: string) => Promise<PublishedImage | null>;
  publishDrawing?: PublishDrawing;
}

/** An image of the document. `src` is null where it is missing. */
export interface ShownImage {
  src: string | null;
  alt: string;
}

const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** Whether an address says where it is by itself: with a scheme or a host. */
export function isAbsolute(address: string): boolean {
  return ABSOLUTE.test(address);
}

/** Settles every link and image among the elements; answers with the images in their order. */
export async function settleTargets(
  elements: readonly Element[],
  resolvers: Resolvers,
): Promise<ShownImage[]> {
  const images: ShownImage[] = [];
  for (const node of elements) {
    if (node.tagName === "a") await settleLink(node, resolvers);
    if (node.tagName === "img") images.push(await settleImage(node, resolvers));
  }
  return images;
}

async function settleLink(link: Element, { resolveLink }: Resolvers): Promise<void> {
  const { href } = link.properties;
  if (typeof href !== "string" || href.startsWith("#")) return;
  if (isAbsolute(href)) {
    link.properties.rel = ["noopener"];
    return;
  }
  const [target = "", fragment] = href.split("#", 2);
  const address = (await resolveLink?.(target)) ?? null;
  if (address === null) becomeDeadLink(link, href);
  else link.properties.href = fragment ? `${address}#${HEADING_PREFIX}${fragment}` : address;
}

/** Text that says where it was meant to lead, rather than a way into a page that is not there. */
function becomeDeadLink(link: Element, target: string): void {
  link.tagName = "span";
  link.properties = { className: ["dead-link"], title: `Leads nowhere: ${target}` };
}

async function settleImage(image: Element, { resolveImage }: Resolvers): Promise<ShownImage> {
  const src = String(image.properties.src ?? "");
  const alt = String(image.properties.alt ?? "") || nameOf(src);
  if (isAbsolute(src) && !src.startsWith("data:")) {
    image.properties = { ...image.properties, alt, ...LAZY, referrerPolicy: "no-referrer" };
    return { src, alt };
  }
  const published = src === "" ? null : ((await resolveImage?.(src)) ?? null);
  if (published === null) {
    becomeMissingImage(image, alt, src);
    return { src: null, alt };
  }
  image.properties = { src: published.src, alt, ...sizeOf(image, published), ...LAZY };
  return { src: published.src, alt };
}

/** Loaded when it comes into view; its description is in the search index, as the words around it are. */
const LAZY = { loading: "lazy", decoding: "async", dataPagefindIndexAttrs: "alt" } as const;

/** The size the author asked for, in proportion; else the image's own. */
function sizeOf(image: Element, { width, height }: PublishedImage): { width?: number; height?: number } {
  if (!width || !height) return {};
  const wanted = Number.parseInt(String(image.properties.width ?? ""), 10);
  if (!(wanted > 0)) return { width, height };
  return { width: wanted, height: Math.round((wanted * height) / width) };
}

function becomeMissingImage(image: Element, alt: string, src: string): void {
  const place = src === "" || src.startsWith("data:") ? "" : ` (${src})`;
  image.tagName = "span";
  image.properties = { className: ["image-missing"] };
  image.children = [{ type: "text", value: `Image not found: ${alt || "no description"}${place}` }];
}

function nameOf(src: string): string {
  if (src.startsWith("data:")) return "";
  const file = src.split(/[?#]/, 1)[0]?.split("/").at(-1) ?? "";
  return file.replace(/\.\w+$/, "").replace(/[-_]+/g, " ");
}
