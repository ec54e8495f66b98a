import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { ViteDevServer } from "vite";
import type { ArchiveOptions } from "../collect/options.ts";
import { FILES_FOLDER } from "../collect/published-files.ts";
import { readSummary } from "../collect/summary.ts";
import { typeOf } from "./media-types.ts";

/** Copies what documents show or link to into the built site. */
export function copyPublishedFiles(siteDir: string, { cacheDir }: ArchiveOptions): void {
  const { files } = readSummary(cacheDir);
  if (files.length === 0) return;
  const target = join(siteDir, FILES_FOLDER);
  mkdirSync(target, { recursive: true });
  for (const name of files) copyFileSync(join(cacheDir, FILES_FOLDER, name), join(target, name));
}

/** Serves the same files while authors write. */
export function servePublishedFiles(server: ViteDevServer, { cacheDir, base }: ArchiveOptions): void {
  const address = new RegExp(`(?:^${base}|^/)${FILES_FOLDER}/([\\da-f]{16}\\.\\w+)$`);
  server.middlewares.use((request, response, next) => {
    const [, name] = address.exec(request.url?.split("?", 1)[0] ?? "") ?? [];
    const file = name && join(cacheDir, FILES_FOLDER, name);
    if (!file || !existsSync(file)) return next();
    response.setHeader("Content-Type", typeOf(extname(file)));
    response.end(readFileSync(file));
  });
}
