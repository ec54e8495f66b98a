import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import * as pagefind from "pagefind";

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/**
 * Never words, wherever they stand. What else of a page is not its document's (labels, lists made from the record, other
 * documents) carries `data-pagefind-ignore` where it is written.
 */
const LEFT_OUT = ["svg", "script", "style"];

/**
 * One language, because a search reads only the index of its page's own. The underscore belongs to words; other
 * punctuation is dropped from words and query alike, which finds `v2.3.0` and `/api/v1/users` both in the middle and at
 * the end of a sentence.
 */
const OPTIONS = { forceLanguage: "en", includeCharacters: "_", excludeSelectors: LEFT_OUT };

/** Changes with everything, beside the pages, that decides what an index holds. */
export async function indexVersion(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  return JSON.stringify([dependencies["pagefind"], OPTIONS]);
}

/**
 * Indexes all pages in a folder and writes the index to another.
 * @throws Error with everything that Pagefind reports
 */
export async function indexFolder(pages: string, target: string): Promise<void> {
  try {
    const index = await createIndex();
    assertNone((await index.addDirectory({ path: pages, glob: "**/*.html" })).errors);
    assertNone((await index.writeFiles({ outputPath: target })).errors);
    for (const name of await readdir(target)) if (UNUSED.test(name)) await rm(join(target, name));
  } finally {
    await pagefind.close();
  }
}

/** Indexes pages that are in memory and gives every file under its path in the index; throws as `indexFolder` does. */
export async function indexTexts(
  pages: Iterable<{ url: string; content: string }>,
): Promise<Map<string, Uint8Array>> {
  const index = await createIndex();
  try {
    for (const page of pages) assertNone((await index.addHTMLFile(page)).errors);
    const { files, errors } = await index.getFiles();
    assertNone(errors);
    return new Map(files.map((file) => [file.path, file.content]));
  } finally {
    await index.deleteIndex();
  }
}

async function createIndex(): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex(OPTIONS);
  assertNone(errors);
  if (index === undefined) throw new Error("Pagefind gave no index");
  return index;
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
}
