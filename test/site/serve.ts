import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/**
 * Serves a folder as a plain static host does: index.html for a folder, 404.html for what is not there.
 * @param base path under which it lives, with slashes at both ends
 */
export async function serve(
  folder: string,
  base: string,
): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : null;
    const shown = file ?? join(folder, "404.html");
    const type = TYPES[extname(shown)] ?? "application/octet-stream";
    response.writeHead(file === null ? 404 : 200, { "content-type": type });
    if (existsSync(shown)) createReadStream(shown).pipe(response);
    else response.end();
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}${base}`, close: () => close(server) };
}

function fileAt(folder: string, path: string): string | null {
  const wanted = join(folder, normalize(`/${path}`));
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, "index.html") : wanted;
  return existsSync(file) ? file : null;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "localhost", resolve));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
