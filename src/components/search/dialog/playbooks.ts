import type { SearchValues } from "../../../select/search-facets.ts";
import { NOT_STATED } from "../../../select/search-facets.ts";
import { slugOf } from "../../../select/slug.ts";
import { facetUrl } from "../../../select/url.ts";

/** A page that gathers the incidents of one value. */
export interface Playbook {
  facet: string;
  value: string;
  href: string;
  count: number;
}

const FOLDERS = { cause: "causes", symptom: "symptoms", service: "services", tag: "tags" } as const;

/** The playbooks whose names have every term at the start of a word, those with most incidents first. */
export function findPlaybooks(terms: readonly string[], values: SearchValues, limit = 3): Playbook[] {
  if (terms.length === 0) return [];
  const found = Object.entries(FOLDERS).flatMap(([facet, folder]) =>
    (values.facets[facet] ?? [])
      .filter(([value]) => value !== NOT_STATED && hasAll(value, terms))
      .map(([value, count]) => ({ facet, value, href: facetUrl(folder, slugOf(value)), count })),
  );
  return found.sort((a, b) => b.count - a.count).slice(0, limit);
}

function hasAll(value: string, terms: readonly string[]): boolean {
  const words = value.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return terms.every((term) => words.some((word) => word.startsWith(term)));
}
