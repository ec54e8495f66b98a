import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { typeOf } from "../integration/media-types.ts";
import { UsageError } from "./usage.ts";

export interface ServedSite {
  /** The built site, an absolute path. */
  siteDir: string;
  /** Path under which it is served: begins and ends with a slash. */
  base: string;
  port: number;
}

/** Both names of this machine for itself: which of them “localhost” means differs. */
const HOSTS = ["127.0.0.1", "::1"];

/**
 * Serves a built site to this machine. Settles once it listens; what to close is what it gives.
 * @throws UsageError where the port is taken
 */
export async function serveSite(site: ServedSite): Promise<Server[]> {
  const first = await listen(site, HOSTS[0] ?? "");
  const second = await listen(site, HOSTS[1] ?? "").catch(() => null);
  return second ? [first, second] : [first];
}

function listen(site: ServedSite, host: string): Promise<Server> {
  return new Promise((settle, fail) => {
    const server = createServer((request, response) => answer(site, request, response));
    server.once("error", (error: NodeJS.ErrnoException) => fail(error.code === "EADDRINUSE" ? taken(site.port) : error));
    server.listen(site.port, host, () => settle(server));
  });
}

function answer({ siteDir, base }: ServedSite, request: IncomingMessage, response: ServerResponse): void {
  const [address = "/", query] = (request.url ?? "/").split("?", 2);
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
  if (`${address}/` === base || (address === "/" && base !== "/")) return redirect(response, base);
  const path = address.startsWith(base) ? decode(address.slice(base.length)) : null;
  const file = path === null ? null : fileAt(siteDir, path);
  if (file === "folder") return redirect(response, `${address}/${query ? `?${query}` : ""}`);
  const found = file ?? fileAt(siteDir, "404.html");
  if (found === null || found === "folder") return end(response, 404);
  response.writeHead(file === null ? 404 : 200, { "Content-Type": typeOf(extname(found)), "Cache-Control": "no-cache" });
  if (request.method === "HEAD") response.end();
  else createReadStream(found).pipe(response);
}

/** The file of an address; `folder` where a slash is missing; null where there is nothing. */
function fileAt(siteDir: string, path: string): string | "folder" | null {
  const file = join(siteDir, path.endsWith("/") || path === "" ? `${path}index.html` : path);
  if (file !== siteDir && !file.startsWith(siteDir + sep)) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return "folder";
  return found?.isFile() ? file : null;
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address }).end();
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain" }).end(`${status}\n`);
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") ? null : decoded;
  } catch {
    return null;
  }
}

function taken(port: number): UsageError {
  return new UsageError(`port ${port} is in use; name another with --port`);
}
