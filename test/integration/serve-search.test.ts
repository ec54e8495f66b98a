import { EventEmitter } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ViteDevServer } from "vite";
import { afterEach, expect, test } from "vitest";
import type { ArchiveOptions } from "../../src/collect/options.ts";
import { serveSearch } from "../../src/integration/serve-search.ts";

type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server of pages by their paths, with search in front of it, as the development server has it. */
async function start(base: string, documents: Map<string, string>) {
  const handlers: Handler[] = [];
  const watcher = new EventEmitter();
  const asked: string[] = [];
  const httpServer = createServer((request, response) => {
    const answer = (error?: unknown) => {
      const path = request.url ?? "";
      const page = documents.get(path.replace(`${base}incidents/`, "").replace(/\/$/, ".md"));
      const rows = [...documents.keys()].map((name) => ({
        path: name,
        url: `${base}incidents/${name.replace(".md", "/")}`,
      }));
      if (path.startsWith(`${base}incidents/`)) asked.push(path);
      response.statusCode = error ? 500 : 200;
      response.end(path === `${base}data/postmortems.json` ? JSON.stringify(rows) : (page ?? "nothing"));
    };
    handlers[0]?.(request, response, answer);
  });
  servers.push(httpServer);
  await new Promise<void>((resolve) => httpServer.listen(0, resolve));
  const server = { middlewares: { use: (handler: Handler) => handlers.push(handler) }, watcher, httpServer };
  const options = { base, contentDir: "/content", settings: { archives: [] } };
  serveSearch(server as unknown as ViteDevServer, options as unknown as ArchiveOptions);
  const address = `http://localhost:${(httpServer.address() as AddressInfo).port}${base}`;
  const words = async () => (await fetch(`${address}pagefind/words.txt`)).text();
  return { watcher, asked, address, words };
}

function page(text: string): string {
  return `<html lang="en"><body><main data-pagefind-body><h1>Title</h1><p>${text}</p></main></body></html>`;
}

test.each(["/", "/x/"])(
  "search under %s has the pages as they are, and reads again only what was saved",
  async (base) => {
    const documents = new Map([
      ["one.md", page("resolver")],
      ["two.md", page("certificate")],
    ]);
    const { watcher, asked, address, words } = await start(base, documents);
    expect(await words()).toBe("title 2\ncertificate 1\nresolver 1\n");
    expect(asked).toHaveLength(2);
    documents.set("two.md", page("autoscaler"));
    watcher.emit("all", "change", "/content/two.md");
    expect(await words()).toContain("autoscaler 1");
    expect(asked.slice(2)).toEqual([`${base}incidents/two/`]);
    const entry = await fetch(`${address}pagefind/pagefind-entry.json`);
    expect([entry.headers.get("content-type"), (await entry.json()).languages.en.page_count]).toEqual([
      "application/json; charset=utf-8",
      2,
    ]);
  },
);

test("files elsewhere do not make the index anew, and other addresses are left alone", async () => {
  const { watcher, asked, address, words } = await start("/", new Map([["one.md", page("resolver")]]));
  await words();
  watcher.emit("all", "change", "/elsewhere/one.md");
  await words();
  expect(asked).toHaveLength(1);
  expect(await (await fetch(`${address}pagefind/unknown.js`)).text()).toBe("nothing");
  expect(await (await fetch(`${address}other`)).text()).toBe("nothing");
});
