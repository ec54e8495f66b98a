import { getCollection } from "astro:content";
import { cacheDir, settings } from "virtual:casebook/options";
import { readSummary } from "../collect/summary.ts";
import { type Archive, arrangeArchive } from "./arrange.ts";

let loaded: Promise<Archive> | undefined;

/** The archive: the only caller of the collection. Read once in a build, afresh for each page while authors write. */
export function loadArchive(): Promise<Archive> {
  if (!import.meta.env.PROD) return readArchive();
  loaded ??= readArchive();
  return loaded;
}

async function readArchive(): Promise<Archive> {
  const entries = await getCollection("postmortems");
  return arrangeArchive(
    entries.map((entry) => entry.data),
    settings,
    readSummary(cacheDir).unread,
  );
}
