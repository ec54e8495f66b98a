import { join } from "node:path";
import { digestOf } from "../collect/read-document.ts";
import { PACKAGE_DIR } from "./astro-config.ts";

/** Where what is kept of an archive lies, unless one asks for another place: beside the generator's own packages. */
export function cacheFor(content: string): string {
  return join(PACKAGE_DIR, "node_modules", ".cache", "casebook", digestOf(content));
}
