import { relative, sep } from "node:path";
import type { ViteDevServer } from "vite";
import type { ArchiveOptions } from "../collect/options.ts";
import { readDocument } from "../collect/read-document.ts";
import { isDocument } from "../collect/source-files.ts";

/**
 * Shows errors of a document that was just saved over the page in the browser, with file, line and column. The document
 * is read here once more, since the loader runs in another world, without a way to the browser.
 */
export function showErrors(server: ViteDevServer, options: ArchiveOptions): void {
  server.watcher.on("change", (file) => {
    const path = relative(options.contentDir, file).split(sep).join("/");
    if (path.startsWith("..") || !isDocument(path)) return;
    const { diagnostics } = readDocument({ path, file }, options);
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (!error) return;
    const { message, hint, line, column } = error;
    const err = { name: error.code, message, hint, stack: "", loc: { file, line, column } };
    server.environments.client?.hot.send({ type: "error", err });
  });
}
