import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import type { OtherArchive } from "../select/search-facets.ts";
import { indexTexts } from "./search-build.ts";
import { dropUnused, indexOf, type PlacedPage } from "./search-cache.ts";
import { type CataloguedPart, catalogue } from "./search-catalogue.ts";
import { type Fragment, isFragment, readFragment } from "./search-fragments.ts";
import { readPage } from "./search-page.ts";
import { divide } from "./search-parts.ts";
import { vocabulary } from "./search-words.ts";

/** Where the index lies in a built site. */
export const INDEX_FOLDER = "pagefind";

/** Where the pages of documents lie in a built site. */
const PAGES_FOLDER = "incidents";

/** What only the first part of an index needs: it searches the others, too. */
const ENGINE = /^(?:pagefind(?:-worker)?\.js|wasm\.\w+\.pagefind)$/;

export interface SearchIndexOptions {
  /** The built site, an absolute path. */
  siteDir: string;
  /** Keeps indexes between builds; one folder for each archive. */
  cacheDir: string;
  /** Whether the newest year gets an index of its own, so that most of a large archive need not be indexed again. */
  split?: boolean;
  /** Other casebooks that a search asks, too. */
  archives?: readonly OtherArchive[];
}

export interface SearchIndexSummary {
  pages: number;
  /** Size of the files in the index, all of which are loaded only piece by piece. */
  bytes: number;
}

/**
 * Indexes the finished pages of a site and writes the index, with the facts for facets (`values.json`,
 * `documents.json`) and the words for corrections (`words.txt`), to `pagefind/` in it. An index that was there goes.
 * Parts whose pages have not changed since an earlier build are taken from the cache.
 * @throws Error with everything that Pagefind reports
 */
export async function writeSearchIndex({
  siteDir,
  cacheDir,
  split = false,
  archives = [],
}: SearchIndexOptions): Promise<SearchIndexSummary> {
  const target = join(siteDir, INDEX_FOLDER);
  const kept = join(cacheDir, "search");
  await rm(target, { recursive: true, force: true });
  await mkdir(kept, { recursive: true });
  const pages = await readPages(siteDir);
  const used: string[] = [];
  const parts: CataloguedPart[] = [];
  for (const part of divide(pages, split)) {
    const index = await indexOf(part.pages, siteDir, kept);
    used.push(index);
    const filter = (path: string) => part.folder === "" || !ENGINE.test(basename(path));
    await cp(index, join(target, part.folder), { recursive: true, filter });
    parts.push({ folder: part.folder, fragments: await readFragments(index) });
  }
  await dropUnused(kept, used);
  for (const [name, text] of factFiles(parts, archives)) await writeFile(join(target, name), text);
  return { pages: pages.length, bytes: await sizeOf(target) };
}

/** Indexes pages that are in memory, for the development server; gives every file under its path in `pagefind/`. */
export async function indexPages(
  pages: Iterable<{ url: string; content: string }>,
  archives: readonly OtherArchive[] = [],
): Promise<Map<string, Uint8Array>> {
  const files = await indexTexts(
    [...pages].map(({ url, content }) => ({ url, content: readPage(content)?.html ?? content })),
  );
  const fragments = [...files]
    .filter(([path]) => isFragment(path))
    .map(([path, content]) => readFragment(path, content));
  const facts = factFiles([{ folder: "", fragments }], archives);
  return new Map([...files, ...facts.map(([name, text]) => [name, Buffer.from(text)] as const)]);
}

/** The pages of documents in a built site, in the order of their paths. */
async function readPages(siteDir: string): Promise<PlacedPage[]> {
  const folder = join(siteDir, PAGES_FOLDER);
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".html")).sort();
  const pages: PlacedPage[] = [];
  for (const name of names) {
    const page = readPage(await readFile(join(folder, name), "utf8"));
    const path = [PAGES_FOLDER, ...name.split(sep)].join("/");
    if (page !== null) pages.push({ ...page, path });
  }
  return pages;
}

async function readFragments(index: string): Promise<Fragment[]> {
  const folder = join(index, "fragment");
  const names = (await readdir(folder).catch(() => [])).filter(isFragment);
  const fragments: Fragment[] = [];
  for (const name of names) fragments.push(readFragment(name, await readFile(join(folder, name))));
  return fragments;
}

function factFiles(
  parts: readonly CataloguedPart[],
  archives: readonly OtherArchive[],
): [name: string, text: string][] {
  const { values, documents } = catalogue(parts, archives);
  const texts = parts.flatMap(({ fragments }) => fragments.map(({ content }) => content));
  return [
    ["values.json", JSON.stringify(values)],
    ["documents.json", JSON.stringify(documents)],
    ["words.txt", vocabulary(texts)],
  ];
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
