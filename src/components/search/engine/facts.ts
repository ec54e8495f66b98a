import type { SearchDocuments, SearchValues } from "../../../select/search-facets.ts";
import { url } from "../../../select/url.ts";

/** The facts of one indexed document. */
export interface DocumentFacts {
  day: number | null;
  minutes: number | null;
  facets: Partial<Record<string, string[]>>;
}

const files = new Map<string, Promise<unknown>>();
let facts: Promise<Map<string, DocumentFacts>> | undefined;

/** The values of the facets, with how many documents have them. Small. */
export function loadValues(): Promise<SearchValues> {
  return load("values.json", (response) => response.json());
}

/** The facts of all documents by their names in the index. Grows with the archive: only asked for when needed. */
export function loadFacts(): Promise<Map<string, DocumentFacts>> {
  const documents = load<SearchDocuments>("documents.json", (response) => response.json());
  facts ??= Promise.all([loadValues(), documents]).then(([values, columns]) => readFacts(values, columns));
  facts.catch(() => {
    facts = undefined;
  });
  return facts;
}

/** The archive's words, for corrections. */
export function loadWords(): Promise<string> {
  return load("words.txt", (response) => response.text());
}

/** The columns of the index as one entry a document. */
export function readFacts(values: SearchValues, documents: SearchDocuments): Map<string, DocumentFacts> {
  const ids = documents.ids === "" ? [] : documents.ids.split(" ");
  return new Map(
    ids.map((id, position) => [
      id,
      {
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

/** Fetches a file once a page; the server is asked whether it changed, so that facts never lag behind the index. */
function load<T>(name: string, read: (response: Response) => Promise<T>): Promise<T> {
  const known = files.get(name) as Promise<T> | undefined;
  if (known !== undefined) return known;
  const fresh = fetchFile(name).then(read);
  files.set(name, fresh);
  fresh.catch(() => files.delete(name));
  return fresh;
}

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(url(`pagefind/${name}`), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response;
}
