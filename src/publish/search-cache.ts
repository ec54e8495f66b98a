import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, link, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { indexFolder, indexVersion } from "./search-build.ts";
import type { IndexedPage } from "./search-page.ts";

/** A page to be indexed, and where it lies in the built site, relative to it. */
export interface PlacedPage extends IndexedPage {
  path: string;
}

/**
 * The folder with the index of these pages: the one of an earlier build where they have not changed, else a new one.
 * @param cacheDir keeps indexes under the digest of what they are made of
 */
export async function indexOf(
  pages: readonly PlacedPage[],
  siteDir: string,
  cacheDir: string,
): Promise<string> {
  const target = join(cacheDir, digestOf(pages, await indexVersion()));
  if (existsSync(target)) return target;
  const staging = join(cacheDir, `staging-${process.pid}`);
  try {
    await Promise.all(pages.map((page) => stage(page, siteDir, join(staging, "pages"))));
    await mkdir(join(staging, "pages"), { recursive: true });
    await indexFolder(join(staging, "pages"), join(staging, "index"));
    await rename(join(staging, "index"), target);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return target;
}

/** Removes the indexes of earlier builds that are none of these folders. */
export async function dropUnused(cacheDir: string, used: readonly string[]): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const folder = join(cacheDir, name);
    if (!used.includes(folder)) await rm(folder, { recursive: true, force: true });
  }
}

function digestOf(pages: readonly PlacedPage[], version: string): string {
  const hash = createHash("sha256").update(version);
  for (const { path, digest } of pages) hash.update(`\n${path} ${digest}`);
  return hash.digest("hex").slice(0, 16);
}

/** Puts a page where Pagefind is to read it; linked where it need not be another, since pages are many. */
async function stage({ path, html }: PlacedPage, siteDir: string, folder: string): Promise<void> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  if (html !== null) await writeFile(place, html);
  else await link(join(siteDir, path), place).catch(() => copyFile(join(siteDir, path), place));
}
