import { relative, sep } from "node:path";
import type { ViteDevServer } from "vite";
import type { ArchiveOptions } from "../collect/options.ts";
import { readDocument } from "../collect/read-document.ts";
import { isDocument } from "../collect/source-files.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/**
 * Shows the first error of each document that was saved over the page in the browser, with file, line and column, until
 * it is mended. The document is read here once more, since the loader runs in a world without a way to the browser.
 */
export function showErrors(server: ViteDevServer, options: ArchiveOptions): void {
  const errors = new Map<string, Diagnostic>();
  const { hot } = server.environments.client;
  const show = () => {
    for (const [file, error] of errors) hot.send({ type: "error", err: toPayload(file, error) });
  };
  server.watcher.on("change", (file) => {
    const path = relative(options.contentDir, file).split(sep).join("/");
    if (path.startsWith("..") || !isDocument(path)) return;
    const error = readDocument({ path, file }, options).diagnostics.find(
      ({ severity }) => severity === "error",
    );
    if (error) errors.set(file, error);
    else errors.delete(file);
    show();
  });
  server.watcher.on("unlink", (file) => errors.delete(file));
  // The page is loaded anew after each change, and would lose what it was shown before.
  hot.on("connection", show);
}

function toPayload(file: string, { code, message, hint, line, column }: Diagnostic) {
  return { name: code, message, hint, stack: "", loc: { file, line, column } };
}
