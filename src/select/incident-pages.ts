import { cacheDir, contentDir } from "virtual:casebook/options";
import { type FileHistory, readGitHistory } from "../collect/git-history.ts";
import { readHtml } from "../collect/html-cache.ts";
import { loadArchive } from "./archive.ts";
import type { Frame } from "./arrange.ts";
import { type IncidentView, incidentSources } from "./incident.ts";

/** The page of one document, prepared when its turn comes. */
export interface IncidentPage {
  id: string;
  frame: Frame;
  /** Everything that the page shows but its text. */
  view(): IncidentView;
  /** The rendered document: safe HTML. */
  html(): string;
}

/** The pages of all documents. History is asked for once: one call of git for all files. */
export async function loadIncidentPages(): Promise<IncidentPage[]> {
  const archive = await loadArchive();
  const histories = await readHistories();
  return incidentSources(archive, histories).map(({ listing, view }) => ({
    id: listing.id,
    frame: archive.frame,
    view,
    html: () => readHtml(cacheDir, listing.entry.html),
  }));
}

let histories: Promise<ReadonlyMap<string, FileHistory>> | undefined;

function readHistories(): Promise<ReadonlyMap<string, FileHistory>> {
  histories ??= readGitHistory(contentDir);
  return histories;
}
