import type { OtherArchive, SearchDocuments, SearchValues } from "../select/search-facets.ts";
import type { Fragment } from "./search-fragments.ts";

/** The pages of one part of the index, which lies in a folder of it. */
export interface CataloguedPart {
  folder: string;
  fragments: readonly Fragment[];
}

/** Lists what the indexed pages state, part by part in the order of their addresses. */
export function catalogue(
  parts: readonly CataloguedPart[],
  archives: readonly OtherArchive[] = [],
): {
  values: SearchValues;
  documents: SearchDocuments;
} {
  const pages = parts.flatMap(({ fragments }) => fragments.toSorted((a, b) => (a.url < b.url ? -1 : 1)));
  const names = [...new Set(pages.flatMap((page) => Object.keys(page.filters)))].sort();
  const values = Object.fromEntries(names.map((name) => [name, countValues(pages, name)]));
  return {
    values: {
      documents: pages.length,
      parts: parts.map(({ folder, fragments }) => ({ folder, documents: fragments.length })),
      archives,
      facets: values,
    },
    documents: {
      ids: pages.map((page) => page.id).join(" "),
      days: pages.map((page) => dayNumber(page.meta.date)),
      minutes: pages.map((page) => (page.meta.minutes === undefined ? null : Number(page.meta.minutes))),
      facets: Object.fromEntries(names.map((name) => [name, column(pages, name, values[name] ?? [])])),
    },
  };
}

function countValues(pages: readonly Fragment[], facet: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const value of new Set(page.filters[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** One facet of every page: a position, several, or null, whichever is shortest to write. */
function column(
  pages: readonly Fragment[],
  facet: string,
  values: readonly [string, number][],
): (number | number[] | null)[] {
  const positions = new Map(values.map(([value], position) => [value, position]));
  return pages.map((page) => {
    const own = [...new Set(page.filters[facet])].flatMap((value) => positions.get(value) ?? []);
    return own.length > 1 ? own : (own[0] ?? null);
  });
}

/** `2023-05-15` as 20230515. */
function dayNumber(date: string | undefined): number | null {
  return date === undefined ? null : Number(date.replaceAll("-", ""));
}
