import { gunzipSync } from "node:zlib";

/** What Pagefind keeps of one indexed page, as far as it is used here. */
export interface Fragment {
  /** Name under which results of a search refer to the page, such as `en_1a2b3c4`. */
  id: string;
  url: string;
  /** The indexed text, words separated by single spaces. */
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

const SIGNATURE = "pagefind_dcd";
const NAME = /(?:^|[\\/])([^\\/]+)\.pf_fragment$/;

/** Whether a file of the index, by its path, is the fragment of a page. */
export function isFragment(path: string): boolean {
  return NAME.test(path);
}

/**
 * Reads one fragment file: gzipped JSON behind a signature (Pagefind 1.5).
 * @throws Error when the file is no fragment: Pagefind's format has changed
 */
export function readFragment(path: string, bytes: Uint8Array): Fragment {
  const id = NAME.exec(path)?.[1];
  const text = gunzipSync(bytes).toString("utf8");
  if (id === undefined || !text.startsWith(SIGNATURE)) {
    throw new Error(`Unexpected file ${path} in the search index, expected a Pagefind fragment`);
  }
  const { url, content, filters, meta } = JSON.parse(text.slice(SIGNATURE.length)) as Omit<Fragment, "id">;
  return { id, url, content, filters, meta };
}
