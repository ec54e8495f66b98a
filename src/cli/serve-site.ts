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
    server.once("error", (error: NodeJS.ErrnoException) =>
      fail(error.code === "EADDRINUSE" ? taken(site.port) : error),
    );
    server.listen(site.port, host, () => settle(server));
  });
}

function answer(site: ServedSite, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, file } = replyTo(site, request.method ?? "GET", request.url ?? "/");
  response.writeHead(status, headers);
  if (file === null || request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

interface Reply {
  status: number;
  headers: Record<string, string>;
  /** Sent as the body. */
  file: string | null;
}

/** What to answer to a request for an address. */
export function replyTo({ siteDir, base }: ServedSite, method: string, url: string): Reply {
  const [address = "/", query] = url.split("?", 2);
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, headers: { Allow: "GET, HEAD" }, file: null };
  if (address !== base && (`${address}/` === base || address === "/")) return redirect(base);
  const path = address.startsWith(base) ? decode(address.slice(base.length)) : null;
  const file = path === null ? null : fileAt(siteDir, path);
  if (file === "folder") return redirect(`${address}/${query ? `?${query}` : ""}`);
  const found = file ?? fileAt(siteDir, "404.html");
  if (found === null || found === "folder") return { status: 404, headers: {}, file: null };
  const headers = { "Content-Type": typeOf(extname(found)), "Cache-Control": "no-cache" };
  return { status: file === null ? 404 : 200, headers, file: found };
}

/** The file of an address; `folder` where a slash is missing; null where there is nothing. */
function fileAt(siteDir: string, path: string): string | "folder" | null {
  const file = join(siteDir, path.endsWith("/") || path === "" ? `${path}index.html` : path);
  if (file !== siteDir && !file.startsWith(siteDir + sep)) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return "folder";
  return found?.isFile() ? file : null;
}

function redirect(address: string): Reply {
  return { status: 302, headers: { Location: address }, file: null };
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
