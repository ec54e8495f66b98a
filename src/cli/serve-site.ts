import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";
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

/** Files whose names are made from their content. */
const NEVER_CHANGES = /^(?:assets\/.+|files\/[\da-f]{16}\.\w+)$/;
/** Types that shrink when packed. */
const PACKABLE = /^text\/|[/+](?:json|xml|x-ndjson|wasm)\b/;

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
  const packed = file !== null && isPackable(headers["Content-Type"]) && takesGzip(request);
  response.writeHead(status, packed ? { ...headers, "Content-Encoding": "gzip" } : headers);
  if (file === null || request.method === "HEAD") response.end();
  else if (packed) pipeline(createReadStream(file), createGzip(), response, ignoreHangUp);
  else pipeline(createReadStream(file), response, ignoreHangUp);
}

/** Whoever asked may leave before the end: nothing is wrong with the site then. */
function ignoreHangUp(): void {}

function isPackable(type = ""): boolean {
  return PACKABLE.test(type);
}

function takesGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
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
  const headers = headersOf(found, path ?? "");
  return { status: file === null ? 404 : 200, headers, file: found };
}

/** What servers of static sites send, so that a preview is as fast as the site will be. */
function headersOf(file: string, path: string): Record<string, string> {
  const type = typeOf(extname(file));
  return {
    "Content-Type": type,
    "Cache-Control": NEVER_CHANGES.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    ...(isPackable(type) && { Vary: "Accept-Encoding" }),
  };
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
