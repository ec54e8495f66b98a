import { url } from "../../../select/url.ts";

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
  /** Without a term every page is a result; a term in quotation marks is found word for word. */
  search: (term: string | null) => Promise<{ results: PagefindResult[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** The archive's index, loaded once, on first use. Fails where the site has none. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start();
  return loading;
}

async function start(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ url("pagefind/pagefind.js"));
  await pagefind.options({ baseUrl: url(""), ranking: { metaWeights: { title: 8 } } });
  return pagefind;
}
