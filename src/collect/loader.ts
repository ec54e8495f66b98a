import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { AstroError } from "astro/errors";
import type { Loader, LoaderContext } from "astro/loaders";
import { type Collected, collectArchive, type KeptEntry } from "./collect-archive.ts";
import type { Entry } from "./entry.ts";
import { dropUnusedHtml } from "./html-cache.ts";
import type { ArchiveOptions } from "./options.ts";
import { type DocumentFindings, printFindings } from "./print-findings.ts";
import { isDocument } from "./source-files.ts";
import { type Summary, writeSummary } from "./summary.ts";

/** How long after a change to wait for further ones, as editors and git write several files. In milliseconds. */
const SETTLING_TIME = 40;

/** What the loader needs of its context; a test gives its own. */
export type CollectContext = Pick<LoaderContext, "store" | "logger" | "watcher">;

/**
 * Astro's way into the collection: entries by id. A document that cannot be read is reported and left out; if the
 * options are strict it ends the build. With a watcher, changes are taken over as they come.
 */
export function postmortemLoader(options: ArchiveOptions): Loader {
  return {
    name: "casebook",
    load: async (context) => {
      await synchronise(options, context);
      if (context.watcher) watch(options, { ...context, watcher: context.watcher });
    },
  };
}

/** Brings the store into line with the folder, and says what was found amiss. */
export async function synchronise(
  options: ArchiveOptions,
  { store, logger, watcher }: CollectContext,
): Promise<void> {
  const kept = new Map<string, KeptEntry>();
  for (const { data, digest } of store.values()) {
    const entry = data as unknown as Entry;
    kept.set(entry.path, { entry, digest: String(digest) });
  }
  const collected = await collectArchive(options, kept);
  const findings = findingsOf(collected);
  const shown =
    watcher && kept.size > 0
      ? findings.filter(({ path }) => !kept.has(path) || collected.changed.has(path))
      : findings;
  printFindings(shown, logger);
  if (collected.entries.length === 0) logger.warn(emptiness(options.contentDir));
  if (options.strict && !watcher) refuseErrors(findings, options.contentDir);
  fillStore(collected, store);
  writeSummary(options.cacheDir, summarise(collected, findings));
  if (!watcher) dropUnusedHtml(options.cacheDir, new Set(collected.entries.map(({ entry }) => entry.html)));
}

function fillStore({ entries, changed }: Collected, store: LoaderContext["store"]): void {
  const ids = new Set(entries.map(({ entry }) => entry.record.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { entry, digest } of entries) {
    const { id } = entry.record;
    if (changed.has(entry.path)) store.delete(id);
    store.set({ id, data: { ...entry }, digest });
  }
}

function watch(
  options: ArchiveOptions,
  context: CollectContext & { watcher: NonNullable<LoaderContext["watcher"]> },
): void {
  const { watcher, logger } = context;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const refresh = (file: string) => {
    const path = relative(options.contentDir, file);
    if (path.startsWith("..") || path.split(/[/\\]/).some((part) => part.startsWith("."))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(() => synchronise(options, context))
        .then(() => isDocument(path) && logger.info(`read ${path}`))
        .then(undefined, (error: unknown) => logger.error(String(error)));
    }, SETTLING_TIME);
  };
  watcher.add(options.contentDir);
  for (const event of ["add", "change", "unlink"] as const) watcher.on(event, refresh);
}

function findingsOf({ entries, unread }: Collected): DocumentFindings[] {
  return [...entries.map(({ entry }) => entry), ...unread].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function summarise({ entries, unread }: Collected, findings: DocumentFindings[]): Summary {
  const all = findings.flatMap(({ diagnostics }) => diagnostics);
  return {
    documents: entries.length,
    errors: all.filter(({ severity }) => severity === "error").length,
    warnings: all.filter(({ severity }) => severity === "warning").length,
    files: [...new Set(entries.flatMap(({ entry }) => entry.files))].sort(),
    unread: unread.filter(({ diagnostics }) => diagnostics.length > 0),
  };
}

function emptiness(contentDir: string): string {
  return existsSync(contentDir)
    ? `There are no documents in ${contentDir}: the archive is empty. Put Markdown files (.md, .markdown, .txt) there.`
    : `The folder ${contentDir} does not exist: the archive is empty.`;
}

/** Throws for the first error, at its place. */
function refuseErrors(findings: DocumentFindings[], contentDir: string): void {
  for (const { path, diagnostics } of findings) {
    const found = diagnostics.find(({ severity }) => severity === "error");
    if (!found) continue;
    const loc = { file: join(contentDir, path), line: found.line, column: found.column };
    throw Object.assign(new AstroError(found.message, found.hint), {
      name: found.code,
      title: found.message,
      loc,
    });
  }
}
