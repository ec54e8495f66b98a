import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf } from "../collect/read-document.ts";

/** Where the generator itself lies. */
export const PACKAGE_DIR = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * A folder for a build's own files. It lies within the generator's, for Astro keeps what it renders pages with beside
 * its output only then; else two builds at once would share one place.
 */
export function stagingFolder(): string {
  return join(PACKAGE_DIR, "node_modules", ".cache", "casebook", `site-${process.pid}`);
}

/** Where what is kept of an archive lies, unless one asks for another place: beside the generator's own packages. */
export function cacheFor(content: string): string {
  return join(PACKAGE_DIR, "node_modules", ".cache", "casebook", digestOf(content));
}
