import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import sharp from "sharp";
import type { PublishedImage } from "../render/index.ts";
import { digestOf } from "./read-document.ts";
import { safeSvg } from "./safe-svg.ts";

/**
 * Files that documents show or link to are published under a name made from their content, with our own few lines
 * rather than Astro's image pipeline: that one needs each entry's HTML in the content store, and stops the build
 * without naming the document when an image is missing or is not one.
 */

/** Folder of the site, under its base, that published files are served from. */
export const FILES_FOLDER = "files";

/** What may be published because a document links to it: nothing that a browser would run. */
const SAFE_TO_LINK = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|csv|tsv|txt|log|json|ya?ml|zip|gz|mp4|webm)$/i;
const DATA_IMAGE = /^data:image\/(png|jpeg|gif|webp);base64,([a-z\d+/=\s]+)$/i;

/** Publishes a file that a link leads to; answers with its name, or null where such a file is not published. */
export function publishFile(file: string, cacheDir: string): string | null {
  if (!SAFE_TO_LINK.test(file)) return null;
  const bytes = readIfPossible(file);
  return bytes && publishBytes(bytes, extname(file), cacheDir);
}

/** Publishes an image with its size; null for what no browser would show. */
export async function publishImage(file: string, cacheDir: string): Promise<PublishedImage | null> {
  const bytes = readIfPossible(file);
  return bytes && measure(bytes, cacheDir);
}

/** Publishes the image that a `data:` address holds. */
export async function publishDataImage(address: string, cacheDir: string): Promise<PublishedImage | null> {
  const [, , base64] = DATA_IMAGE.exec(address) ?? [];
  return base64 ? measure(Buffer.from(base64, "base64"), cacheDir) : null;
}

/** Keeps bytes for publication under a name made from them; an SVG is made safe first. Null if it cannot be. */
export function publishBytes(bytes: Uint8Array, extension: string, cacheDir: string): string | null {
  const isSvg = extension.toLowerCase() === ".svg";
  const safe = isSvg ? safeSvg(new TextDecoder().decode(bytes)) : bytes;
  if (safe === null) return null;
  const name = digestOf(safe) + extension.toLowerCase();
  keepFile(join(cacheDir, FILES_FOLDER), name, safe);
  return name;
}

/** Whether a published file is still there. */
export function isPublished(name: string, cacheDir: string): boolean {
  return existsSync(join(cacheDir, FILES_FOLDER, name));
}

/** Writes a file whose name stands for its content, unless it is there. Whole or not at all. */
export function keepFile(folder: string, name: string, content: string | Uint8Array): void {
  const file = join(folder, name);
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}.part`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

const EXTENSIONS: Record<string, string> = {
  jpeg: ".jpg",
  png: ".png",
  gif: ".gif",
  webp: ".webp",
  svg: ".svg",
  heif: ".avif",
};

async function measure(bytes: Uint8Array, cacheDir: string): Promise<PublishedImage | null> {
  try {
    const { format, autoOrient } = await sharp(bytes).metadata();
    const extension = EXTENSIONS[format ?? ""];
    const src = extension ? publishBytes(bytes, extension, cacheDir) : null;
    if (src === null) return null;
    return { src, width: autoOrient.width, height: autoOrient.height };
  } catch {
    return null;
  }
}

function readIfPossible(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
