import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as pagefind from "pagefind";
import type { OtherArchive } from "../select/search-facets.ts";
import { catalogue } from "./search-catalogue.ts";
import { type Fragment, isFragment, readFragment } from "./search-fragments.ts";
import { vocabulary } from "./search-words.ts";

/** Where the index lies in a built site. */
export const INDEX_FOLDER = "pagefind";

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/**
 * Never words, wherever they stand. What else of a page is not its document's (labels, lists made from the record, other
 * documents) carries `data-pagefind-ignore` where it is written.
 */
const LEFT_OUT = ["svg", "script", "style"];

export interface SearchIndexOptions {
  /** The built site, an absolute path. */
  siteDir: string;
  /** Which pages can hold a document, relative to the site. Only elements marked `data-pagefind-body` are read. */
  glob?: string;
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
 * @throws Error with everything that Pagefind reports
 */
export async function writeSearchIndex({
  siteDir,
  glob = "incidents/**/*.html",
  archives = [],
}: SearchIndexOptions): Promise<SearchIndexSummary> {
  const folder = join(siteDir, INDEX_FOLDER);
  await rm(folder, { recursive: true, force: true });
  try {
    const index = await createIndex();
    const { page_count: pages, errors } = await index.addDirectory({ path: siteDir, glob });
    assertNone(errors);
    assertNone((await index.writeFiles({ outputPath: folder })).errors);
    await removeUnused(folder);
    await writeFacts(folder, archives);
    return { pages, bytes: await sizeOf(folder) };
  } finally {
    await pagefind.close();
  }
}

/** Indexes pages that are in memory, for the development server; gives every file under its path in `pagefind/`. */
export async function indexPages(
  pages: Iterable<{ url: string; content: string }>,
  archives: readonly OtherArchive[] = [],
): Promise<Map<string, Uint8Array>> {
  const index = await createIndex();
  try {
    for (const page of pages) assertNone((await index.addHTMLFile(page)).errors);
    const { files, errors } = await index.getFiles();
    assertNone(errors);
    const fragments = files
      .filter((file) => isFragment(file.path))
      .map((file) => readFragment(file.path, file.content));
    const facts = Object.entries(factFiles(fragments, archives)).map(
      ([name, text]) => [name, Buffer.from(text)] as const,
    );
    return new Map([...files.map((file) => [file.path, file.content] as const), ...facts]);
  } finally {
    await index.deleteIndex();
  }
}

/**
 * An empty index. One language, because a search reads only the index of its page's own. The underscore belongs to
 * words; other punctuation is dropped from words and query alike, which finds `v2.3.0` and `/api/v1/users` both in
 * the middle and at the end of a sentence.
 */
async function createIndex(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: "en",
    includeCharacters: "_",
    excludeSelectors: LEFT_OUT,
  });
  assertNone(errors);
  if (index === undefined) throw new Error("Pagefind gave no index");
  return index;
}

async function writeFacts(folder: string, archives: readonly OtherArchive[]): Promise<void> {
  const fragments: Fragment[] = [];
  const place = join(folder, "fragment");
  await mkdir(place, { recursive: true });
  for (const name of (await readdir(place)).filter(isFragment)) {
    fragments.push(readFragment(name, await readFile(join(place, name))));
  }
  for (const [name, text] of Object.entries(factFiles(fragments, archives)))
    await writeFile(join(folder, name), text);
}

function factFiles(
  fragments: readonly Fragment[],
  archives: readonly OtherArchive[],
): Record<string, string> {
  const { values, documents } = catalogue(fragments, archives);
  return {
    "values.json": JSON.stringify(values),
    "documents.json": JSON.stringify(documents),
    "words.txt": vocabulary(fragments.map((fragment) => fragment.content)),
  };
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (UNUSED.test(name)) await rm(join(folder, name));
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await readFile(join(entry.parentPath, entry.name))).length;
  }
  return bytes;
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
}
