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

let loading: Promise<Pagefind> | undefined;

/** All parts of the index of the archive and of those that belong to it, loaded once, on first use. Fails where the site has none. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const [pagefind, { archives }] = await Promise.all([startOwn(), reachArchives()]);
  const folders = archives.flatMap(({ base, values }) =>
    values.parts.map(({ folder }) => ({ base, folder: `${base}pagefind/${folder}` })),
  );
  await Promise.all(
    folders
      .slice(1)
      .map(({ base, folder }) => pagefind.mergeIndex(folder, { baseUrl: base, ranking: RANKING })),
  );
  return pagefind;
}

async function startOwn(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ url("pagefind/pagefind.js"));
  await pagefind.options({ baseUrl: url(""), ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
