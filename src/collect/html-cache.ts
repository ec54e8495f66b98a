import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keepFile } from "./published-files.ts";
import { digestOf } from "./read-document.ts";

const FOLDER = "html";

/** Keeps rendered HTML; answers with the key under which `readHtml` finds it, which is made from the HTML itself. */
export function keepHtml(cacheDir: string, html: string): string {
  const key = digestOf(html);
  keepFile(join(cacheDir, FOLDER), `${key}.html`, html);
  return key;
}

/** The rendered document of an entry. Throws where the cache was emptied between reading and building. */
export function readHtml(cacheDir: string, key: string): string {
  return readFileSync(join(cacheDir, FOLDER, `${key}.html`), "utf8");
}

export function hasHtml(cacheDir: string, key: string): boolean {
  return existsSync(join(cacheDir, FOLDER, `${key}.html`));
}

/** Removes what no entry needs any more. */
export function dropUnusedHtml(cacheDir: string, used: ReadonlySet<string>): void {
  const folder = join(cacheDir, FOLDER);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!used.has(name.replace(/\.html$/, ""))) rmSync(join(folder, name), { force: true });
  }
}
