import { reachArchives } from "../engine/archives.ts";
import { type Hit, loadHits } from "../engine/hit.ts";
import { searchArchive } from "../engine/search.ts";
import { suggest } from "../engine/suggestion.ts";
import { findPlaybooks, type Playbook } from "./playbooks.ts";

/** What the dialog shows for a text. */
export interface Findings {
  playbooks: Playbook[];
  /** The best hits, each with its best section. */
  hits: Hit[];
  /** Number of all hits. */
  total: number;
  suggestion: string | null;
}

const HITS = 6;

/** Searches for the dialog: the best hits, playbooks by name, and what may have been meant. */
export async function findForDialog(text: string): Promise<Findings> {
  if (text === "") return { playbooks: [], hits: [], total: 0, suggestion: null };
  const found = await searchArchive({ text, chosen: {}, sort: "relevance" });
  const [hits, suggestion, { archives }] = await Promise.all([
    loadHits(found.hits.slice(0, HITS), found, 1),
    suggest(found),
    reachArchives(),
  ]);
  return {
    playbooks: findPlaybooks(found.asked, archives[0].values),
    hits,
    total: found.hits.length,
    suggestion,
  };
}
