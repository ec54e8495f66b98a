import type { AddressInfo } from "node:net";
import { extname, resolve, sep } from "node:path";
import type { ViteDevServer } from "vite";
import type { ArchiveOptions } from "../collect/options.ts";
import type { Settings } from "../model/settings.ts";
import type { DataRow } from "../publish/dataset.ts";
import { INDEX_FOLDER, indexPages } from "../publish/search-index.ts";
import { typeOf } from "./media-types.ts";

/** Pages that are asked for at a time. */
const AT_ONCE = 4;

/** Files that a search asks for first, under names that stay: only before these is the index brought up to date. */
const FIRST_FILES = /^(?:pagefind\.js|pagefind-entry\.json|values\.json|documents\.json|words\.txt)$/;

/**
 * Search while authors write: an index in memory over the pages as this server shows them. It is made when a search
 * first asks for it; after a document was saved, only that page is read again.
 */
export function serveSearch(server: ViteDevServer, { base, contentDir, settings }: ArchiveOptions): void {
  const pages = new Map<string, string>();
  let files: Map<string, Uint8Array> = new Map();
  let current: Promise<void> | undefined;

  server.watcher.on("all", (_, file) => {
    const path = resolve(file);
    if (!path.startsWith(resolve(contentDir) + sep)) return;
    pages.delete(
      path
        .slice(resolve(contentDir).length + 1)
        .split(sep)
        .join("/"),
    );
    current = undefined;
  });

  server.middlewares.use(async (request, response, next) => {
    const name = indexFile(request.url ?? "", base);
    if (name === null) return next();
    try {
      if (FIRST_FILES.test(name)) {
        current ??= refresh(server, base, pages, settings.archives).then((fresh) => {
          files = fresh;
        });
        await current;
      }
    } catch (error) {
      current = undefined;
      return next(error);
    }
    const content = files.get(name);
    if (content === undefined) return next();
    response.setHeader("Content-Type", typeOf(extname(name)));
    response.setHeader("Cache-Control", "no-cache");
    response.end(content);
  });
}

/** The name of a file of the index in an address, with or without the base path; null for any other address. */
function indexFile(address: string, base: string): string | null {
  const [path = ""] = address.split("?", 1);
  const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  return inside.startsWith(`${INDEX_FOLDER}/`) ? inside.slice(INDEX_FOLDER.length + 1) : null;
}

/** Reads the pages that are not known yet and indexes all. */
async function refresh(
  server: ViteDevServer,
  base: string,
  pages: Map<string, string>,
  archives: Settings["archives"],
): Promise<Map<string, Uint8Array>> {
  const address = server.httpServer?.address() as AddressInfo | null | undefined;
  const origin = `http://localhost:${address?.port}`;
  const rows = JSON.parse(await textOf(`${origin}${base}data/postmortems.json`)) as DataRow[];
  const missing = rows.filter((row) => !pages.has(row.path));
  for (let first = 0; first < missing.length; first += AT_ONCE) {
    const some = missing.slice(first, first + AT_ONCE);
    const texts = await Promise.all(some.map((row) => textOf(origin + row.url)));
    for (const [index, row] of some.entries()) pages.set(row.path, texts[index] ?? "");
  }
  return indexPages(
    rows.map((row) => ({ url: `/${row.url.slice(base.length)}`, content: pages.get(row.path) ?? "" })),
    archives,
  );
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}, which search needs`);
  return response.text();
}
