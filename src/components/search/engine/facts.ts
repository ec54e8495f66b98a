import type { SearchDocuments, SearchValues } from "../../../select/search-facets.ts";
import { url } from "../../../select/url.ts";
import { reachArchives } from "./archives.ts";
import { indexFile } from "./index-files.ts";

/** The facts of one indexed document. */
export interface DocumentFacts {
  /** Address of the home page of the archive that holds it. */
  base: string;
  /** The part of the index that holds it: a folder inside that of the index. */
  part: string;
  day: number | null;
  minutes: number | null;
  facets: Partial<Record<string, string[]>>;
}

let facts: Promise<Map<string, DocumentFacts>> | undefined;

/** The values of the facets over all archives, with how many documents have them. Small. */
export async function loadValues(): Promise<SearchValues> {
  const { archives } = await reachArchives();
  return mergeValues(archives.map(({ values }) => values));
}

/** The facts of all documents by their names in the index. Grows with the archive: only asked for when needed. */
export function loadFacts(): Promise<Map<string, DocumentFacts>> {
  facts ??= readAllFacts();
  facts.catch(() => {
    facts = undefined;
  });
  return facts;
}

/** The words of the site's own archive, for corrections. */
export async function loadWords(): Promise<string> {
  return (await indexFile(url(""), "words.txt")).text();
}

/** The values of several archives as of one, most frequent first. */
export function mergeValues(all: readonly SearchValues[]): SearchValues {
  const facets: Record<string, [string, number][]> = {};
  for (const name of new Set(all.flatMap((values) => Object.keys(values.facets)))) {
    const counts = new Map<string, number>();
    for (const [value, count] of all.flatMap((values) => values.facets[name] ?? [])) {
      counts.set(value, (counts.get(value) ?? 0) + count);
    }
    facets[name] = [...counts].sort((a, b) => b[1] - a[1]);
  }
  return {
    documents: all.reduce((sum, { documents }) => sum + documents, 0),
    parts: [],
    archives: [],
    facets,
  };
}

async function readAllFacts(): Promise<Map<string, DocumentFacts>> {
  const { archives } = await reachArchives();
  const maps = await Promise.all(
    archives.map(async ({ base, values }) => {
      const documents: SearchDocuments = await (await indexFile(base, "documents.json")).json();
      return readFacts(base, values, documents);
    }),
  );
  return new Map(maps.flatMap((map) => [...map]));
}

/** The columns of the index as one entry a document. */
export function readFacts(
  base: string,
  values: SearchValues,
  documents: SearchDocuments,
): Map<string, DocumentFacts> {
  const ids = documents.ids === "" ? [] : documents.ids.split(" ");
  const parts = values.parts.flatMap(({ folder, documents: size }) => Array<string>(size).fill(folder));
  return new Map(
    ids.map((id, position) => [
      id,
      {
        base,
        part: parts[position] ?? "",
        day: documents.days[position] ?? null,
        minutes: documents.minutes[position] ?? null,
        facets: facetsAt(values, documents, position),
      },
    ]),
  );
}

function facetsAt(
  values: SearchValues,
  documents: SearchDocuments,
  position: number,
): DocumentFacts["facets"] {
  return Object.fromEntries(
    Object.entries(documents.facets).map(([facet, column]) => {
      const cell = column[position] ?? [];
      const positions = typeof cell === "number" ? [cell] : cell;
      return [facet, positions.flatMap((value) => values.facets[facet]?.[value]?.[0] ?? [])];
    }),
  );
}
