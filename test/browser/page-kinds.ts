import { statSync } from "node:fs";
import { join } from "node:path";
import { siteFiles } from "../site/files.ts";

/**
 * One page of each kind of a built site, as addresses relative to its root: the home page, the page of what is not
 * there, and for each folder at the top its own page and the longest of those below. A new kind of page is thus
 * tested without being named anywhere.
 */
export function pageKinds(site: string): string[] {
  const pages = siteFiles(site).filter((path) => path.endsWith("/index.html"));
  const folders = [...new Set(pages.map((path) => path.slice(0, path.indexOf("/"))))];
  const kinds = folders.flatMap((folder) => {
    const own = `${folder}/index.html`;
    const below = pages.filter((path) => path.startsWith(`${folder}/`) && path !== own);
    const [longest] = below.sort((a, b) => sizeOf(site, b) - sizeOf(site, a));
    return [pages.includes(own) ? own : undefined, longest];
  });
  const paths = kinds.filter((path) => path !== undefined).map((path) => path.replace(/index\.html$/, ""));
  return ["", ...paths, "404.html"];
}

function sizeOf(site: string, path: string): number {
  return statSync(join(site, path)).size;
}
