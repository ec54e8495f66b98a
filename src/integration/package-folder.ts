import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { digestOf } from "../collect/read-document.ts";

/** Where the generator itself lies. */
export const PACKAGE_DIR = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where what is kept of an archive lies, unless one asks for another place: beside the generator's own packages. */
export function cacheFor(content: string): string {
  return join(PACKAGE_DIR, "node_modules", ".cache", "casebook", digestOf(content));
}
