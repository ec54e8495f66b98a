import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";

/** What is text in a built site, and may be searched for what must not stand there. */
const TEXT = new Set([".html", ".css", ".js", ".json", ".ndjson", ".csv", ".xml", ".svg", ".txt", ".ics"]);

/** Paths of all files of a built site, sorted, with forward slashes. */
export function siteFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/** All pages of a built site: path and text. */
export function sitePages(site: string): { path: string; html: string }[] {
  return siteFiles(site)
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({ path, html: readFileSync(join(site, path), "utf8") }));
}

/** All files of a built site that are text: path and text. */
export function siteTexts(site: string): { path: string; text: string }[] {
  return siteFiles(site)
    .filter((path) => TEXT.has(extname(path)))
    .map((path) => ({ path, text: readFileSync(join(site, path), "utf8") }));
}
