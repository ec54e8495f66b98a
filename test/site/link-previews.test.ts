import { join } from "node:path";
import sharp from "sharp";
import { expect, inject, test } from "vitest";
import { siteFiles, sitePages } from "./files.ts";

const ADDRESS = "https://casebook.example/";

test("the page of every incident names a picture of its own, which is there", async () => {
  const site = inject("site");
  const files = new Set(siteFiles(site));
  const named = sitePages(site)
    .filter(({ path }) => path.startsWith("incidents/"))
    .flatMap(({ html }) => /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? []);
  expect(named.length).toBeGreaterThanOrEqual(24);
  expect(new Set(named).size).toBe(named.length);
  const paths = named.map((address) => decodeURI(address.replace(ADDRESS, "")));
  expect(paths.filter((path) => !files.has(path))).toEqual([]);
  const { format, width, height } = await sharp(join(site, paths[0] ?? "")).metadata();
  expect([format, width, height]).toEqual(["png", 1200, 630]);
});

test("no page names a picture where the site's address is not known", () => {
  const pages = sitePages(inject("basedSite"));
  expect(pages.filter(({ html }) => html.includes("og:image"))).toEqual([]);
  expect(siteFiles(inject("basedSite")).filter((path) => path.startsWith("social/"))).toEqual([]);
});
