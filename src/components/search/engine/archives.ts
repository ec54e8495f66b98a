import type { OtherArchive, SearchValues } from "../../../select/search-facets.ts";
import { url } from "../../../select/url.ts";
import { indexFile } from "./index-files.ts";

/** An archive that is searched. */
export interface SearchedArchive {
  /** Null for the site's own. */
  title: string | null;
  /** Address of its home page, with a slash at its end. */
  base: string;
  values: SearchValues;
}

export interface Reach {
  /** The site's own archive first, then the others that answered. */
  archives: [SearchedArchive, ...SearchedArchive[]];
  /** Names of those that did not. */
  down: string[];
}

/** Milliseconds that another archive may take to answer. */
const PATIENCE = 4000;

let reaching: Promise<Reach> | undefined;

/** Asks the site's own archive which others belong to it, and these whether they are there; once a page. */
export function reachArchives(): Promise<Reach> {
  reaching ??= reach();
  reaching.catch(() => {
    reaching = undefined;
  });
  return reaching;
}

/** The archive that a page's address belongs to. */
export function archiveOf({ archives }: Reach, address: string): SearchedArchive {
  const full = new URL(address, location.href).href;
  return archives.find(({ title, base }) => title !== null && full.startsWith(base)) ?? archives[0];
}

async function reach(): Promise<Reach> {
  const base = url("");
  const values: SearchValues = await (await indexFile(base, "values.json")).json();
  const asked = await Promise.all(values.archives.map(ask));
  const others = asked.filter((archive) => typeof archive !== "string");
  return {
    archives: [{ title: null, base, values }, ...others],
    down: asked.filter((archive) => typeof archive === "string"),
  };
}

/** The archive as it answers, or its name where it does not. */
async function ask({ title, url: address }: OtherArchive): Promise<SearchedArchive | string> {
  const base = new URL(address.endsWith("/") ? address : `${address}/`, location.href).href;
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("too late")), PATIENCE));
  try {
    const response = await Promise.race([indexFile(base, "values.json"), late]);
    return { title, base, values: await response.json() };
  } catch {
    return title;
  }
}
