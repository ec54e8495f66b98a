import { url } from "../../../select/url.ts";
import { reachArchives } from "./archives.ts";

/** An element with an id on an indexed page; `location` counts the words before it. */
export interface Anchor {
  element: string;
  id: string;
  text?: string;
  location: number;
}

/** What Pagefind gives of one page that was hit. */
export interface PageData {
  url: string;
  /** The page's text; split at white space, `locations` and anchors count its words. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: Anchor[];
  locations: number[];
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PageData>;
}

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  mergeIndex: (folder: string, options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  /** A term in quotation marks is found word for word. */
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

/** A word in the title says more than one in the text. */
const RANKING = { metaWeights: { title: 8 } };

/** What the browser is given of Pagefind: itself, and a way to have another one. */
interface Library extends Pagefind {
  createInstance: () => Pagefind;
}

const loading = new Map<boolean, Promise<Pagefind>>();

/**
 * All parts of the index of the archive and of those that belong to it, loaded once, on first use. Fails where the site
 * has none.
 * @param exact whether accents count. Pagefind takes the voicing marks of kana for accents and looks them over, and then
 * finds no letters in a row on a page that has both ト and ド.
 */
export function loadPagefind(exact = false): Promise<Pagefind> {
  const known = loading.get(exact);
  if (known) return known;
  const started = start(exact);
  loading.set(exact, started);
  started.catch(() => loading.delete(exact));
  return started;
}

async function start(exact: boolean): Promise<Pagefind> {
  const [pagefind, { archives }] = await Promise.all([startOwn(exact), reachArchives()]);
  const folders = archives.flatMap(({ base, values }) =>
    values.parts.map(({ folder }) => ({ base, folder: `${base}pagefind/${folder}` })),
  );
  await Promise.all(
    folders
      .slice(1)
      .map(({ base, folder }) =>
        pagefind.mergeIndex(folder, { baseUrl: base, ranking: RANKING, exactDiacritics: exact }),
      ),
  );
  return pagefind;
}

async function startOwn(exact: boolean): Promise<Pagefind> {
  const library: Library = await import(/* @vite-ignore */ url("pagefind/pagefind.js"));
  const pagefind = exact ? library.createInstance() : library;
  await pagefind.options({ baseUrl: url(""), ranking: RANKING, exactDiacritics: exact });
  await pagefind.init();
  return pagefind;
}
