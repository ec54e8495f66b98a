import type { Server } from "node:http";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replyTo, serveSite } from "../../src/cli/serve-site.ts";
import { makeFolder } from "../collect/folder.ts";

function site(base: string) {
  const siteDir = makeFolder({
    "index.html": "home",
    "404.html": "not found",
    "incidents/a/index.html": "a",
    "feed.xml": "<feed/>",
    "files/a b.png": "",
  });
  return { siteDir, base, port: 0 };
}

test.each([
  ["/", "/", 200, "index.html", "text/html; charset=utf-8"],
  ["/", "/?q=a", 200, "index.html", "text/html; charset=utf-8"],
  ["/", "/incidents/a/", 200, "incidents/a/index.html", "text/html; charset=utf-8"],
  ["/", "/feed.xml", 200, "feed.xml", "application/xml; charset=utf-8"],
  ["/", "/files/a%20b.png", 200, "files/a b.png", "image/png"],
  ["/", "/gone/", 404, "404.html", "text/html; charset=utf-8"],
  ["/", "/../../etc/passwd", 404, "404.html", "text/html; charset=utf-8"],
  ["/", "/%2e%2e/%2e%2e/etc/passwd", 404, "404.html", "text/html; charset=utf-8"],
  ["/", "/%00", 404, "404.html", "text/html; charset=utf-8"],
  ["/", "/%E0%A4%A", 404, "404.html", "text/html; charset=utf-8"],
  ["/x/", "/x/", 200, "index.html", "text/html; charset=utf-8"],
  ["/x/", "/x/feed.xml", 200, "feed.xml", "application/xml; charset=utf-8"],
  ["/x/", "/feed.xml", 404, "404.html", "text/html; charset=utf-8"],
])("under %s, %s is answered with %i", (base, url, status, file, type) => {
  const served = site(base);
  const reply = replyTo(served, "GET", url);
  expect(reply).toEqual({
    status,
    headers: {
      "Content-Type": type,
      "Cache-Control": "no-cache",
      ...(!type.startsWith("image") && { Vary: "Accept-Encoding" }),
    },
    file: join(served.siteDir, file),
  });
});

test.each([
  ["/assets/site.Ab1_-x.css", "public, max-age=31536000, immutable"],
  ["/files/0123456789abcdef.png", "public, max-age=31536000, immutable"],
  ["/files/a%20b.png", "no-cache"],
])("%s may be kept as %s", (url, kept) => {
  const siteDir = makeFolder({
    "assets/site.Ab1_-x.css": "",
    "files/0123456789abcdef.png": "",
    "files/a b.png": "",
  });
  expect(replyTo({ siteDir, base: "/", port: 0 }, "GET", url).headers["Cache-Control"]).toBe(kept);
});

/** A site on a port that is free. */
async function serve(): Promise<{ servers: Server[]; port: number }> {
  const servers = await serveSite({ ...site("/"), port: 0 });
  const address = servers[0]?.address();
  return { servers, port: typeof address === "object" && address ? address.port : 0 };
}

test("text is packed for those who take it, pictures are not", async () => {
  const { servers, port } = await serve();
  const encodings = async (path: string, accepted: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { "Accept-Encoding": accepted },
    });
    return [await answer.text(), answer.headers.get("content-encoding")];
  };
  try {
    expect(await encodings("/", "gzip, br")).toEqual(["home", "gzip"]);
    expect(await encodings("/", "identity")).toEqual(["home", null]);
    expect(await encodings("/files/a%20b.png", "gzip")).toEqual(["", null]);
  } finally {
    for (const server of servers) server.close();
  }
});

test.each([
  ["/", "/incidents/a", "/incidents/a/"],
  ["/", "/incidents/a?q=b", "/incidents/a/?q=b"],
  ["/x/", "/x", "/x/"],
  ["/x/", "/", "/x/"],
])("under %s, %s leads to %s", (base, url, location) => {
  expect(replyTo(site(base), "GET", url)).toMatchObject({ status: 302, headers: { Location: location } });
});

test("only reading is answered", () => {
  expect(replyTo(site("/"), "POST", "/")).toEqual({
    status: 405,
    headers: { Allow: "GET, HEAD" },
    file: null,
  });
});

test("a port that is taken is said so", async () => {
  const { servers, port } = await serve();
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/incidents/a/`);
    expect([answer.status, await answer.text()]).toEqual([200, "a"]);
    await expect(serveSite({ ...site("/"), port })).rejects.toThrow(`port ${port} is in use`);
  } finally {
    for (const server of servers) server.close();
  }
});
