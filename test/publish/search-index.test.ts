import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readFragment } from "../../src/publish/search-fragments.ts";
import { indexPages, writeSearchIndex } from "../../src/publish/search-index.ts";
import type { SearchDocuments, SearchValues } from "../../src/select/search-facets.ts";

const folder = mkdtempSync(join(tmpdir(), "casebook-index-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function page(title: string, facts: string, body: string): string {
  return `<!doctype html><html lang="de"><head><title>${title}</title></head><body><nav>navigation</nav>
    <main data-pagefind-body><div hidden data-pagefind-ignore="index"><data value="${title}" data-pagefind-meta="title[value]"></data>${facts}</div>
    <h1>${title}</h1>${body}</main></body></html>`;
}

const DNS = page(
  "Resolver &amp; cache",
  '<data value="dns" data-pagefind-filter="cause[value]"></data><data value="a: b, c" data-pagefind-filter="service[value]"></data><data value="2023-05-15" data-pagefind-meta="date[value]"></data><data value="90" data-pagefind-meta="minutes[value]"></data>',
  '<div class="doc"><p>ECONNREFUSED from <code>/api/v1/users</code> in v2.3.0.</p></div><aside data-pagefind-ignore="all"><p>elsewhere</p></aside>',
);
const PLAIN = page("Pool empty", "", '<div class="doc"><p>max_connections reached.</p></div>');

function write(site: string, pages: Record<string, string>): void {
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(join(site, "incidents", name), { recursive: true });
    writeFileSync(join(site, "incidents", name, "index.html"), text);
  }
}

function fragmentsIn(site: string, part: string): string[] {
  const names = readdirSync(join(site, "pagefind", part, "fragment"));
  return names.map((name) => name.replace(".pf_fragment", ""));
}

function keptIndexes(cacheDir: string): string[] {
  return readdirSync(join(cacheDir, "search"));
}

function json<T>(site: string, name: string): T {
  return JSON.parse(readFileSync(join(site, "pagefind", name), "utf8"));
}

describe("writeSearchIndex", () => {
  const cacheDir = join(folder, "cache");
  const site = join(folder, "site");

  it("indexes the pages of documents with their facts, whatever language they say", async () => {
    write(site, { "2023/dns": DNS, pool: PLAIN });
    writeFileSync(join(site, "index.html"), page("Home", "", "home"));
    expect((await writeSearchIndex({ siteDir: site, cacheDir })).pages).toBe(2);
    const values = json<SearchValues>(site, "values.json");
    const documents = json<SearchDocuments>(site, "documents.json");
    expect(values).toEqual({
      documents: 2,
      parts: [{ folder: "", documents: 2 }],
      archives: [],
      facets: { cause: [["dns", 1]], service: [["a: b, c", 1]] },
    });
    expect({ ...documents, ids: documents.ids.split(" ").length }).toEqual({
      ids: 2,
      days: [20230515, null],
      minutes: [90, null],
      facets: { cause: [0, null], service: [0, null] },
    });
    const words = readFileSync(join(site, "pagefind", "words.txt"), "utf8");
    expect(words).toContain("econnrefused 1\n");
    expect(words).toContain("max_connections 1\n");
    expect(words).not.toMatch(/navigation|elsewhere|home/);
  });

  it("leaves none of Pagefind's own interfaces, and nothing of an earlier index", async () => {
    const before = readdirSync(join(site, "pagefind", "fragment"));
    rmSync(join(site, "incidents", "pool"), { recursive: true });
    await writeSearchIndex({ siteDir: site, cacheDir });
    expect(readdirSync(join(site, "pagefind", "fragment"))).toHaveLength(before.length - 1);
    expect(readdirSync(join(site, "pagefind")).filter((name) => /\.css$|ui|highlight/.test(name))).toEqual(
      [],
    );
  });

  it("keeps the newest year apart, and indexes again only what changed", async () => {
    const large = join(folder, "large");
    const dated = (year: number) =>
      page(
        `Year ${year}`,
        `<data value="${year}-05-15" data-pagefind-meta="date[value]"></data>`,
        "<p>text</p>",
      );
    const pages = { a: dated(2021), b: dated(2022), c: dated(2023), undated: PLAIN };
    write(large, pages);
    const options = { siteDir: large, cacheDir: join(folder, "large-cache"), split: true };
    await writeSearchIndex(options);
    expect(json<SearchValues>(large, "values.json").parts).toEqual([
      { folder: "", documents: 2 },
      { folder: "frozen/", documents: 2 },
    ]);
    const { ids, days } = json<SearchDocuments>(large, "documents.json");
    expect(days).toEqual([20230515, null, 20210515, 20220515]);
    expect(fragmentsIn(large, "frozen").sort()).toEqual(ids.split(" ").slice(2).sort());
    expect(readdirSync(join(large, "pagefind", "frozen")).filter((name) => /\.js$|wasm/.test(name))).toEqual(
      [],
    );
    const before = keptIndexes(options.cacheDir);
    write(large, { c: dated(2023).replace("text", "other text"), b: `${pages.b}<footer>elsewhere</footer>` });
    await writeSearchIndex(options);
    const after = keptIndexes(options.cacheDir);
    expect(after.filter((name) => before.includes(name))).toHaveLength(1);
    expect(after).toHaveLength(2);
  });

  it("finds letters of scripts without spaces one by one", async () => {
    const site = join(folder, "scripts");
    write(site, { ja: page("接続", "", "<p>接続プールがDNSで枯渇した。</p>") });
    await writeSearchIndex({ siteDir: site, cacheDir: join(folder, "scripts-cache") });
    const [id] = fragmentsIn(site, "");
    const file = join(site, "pagefind", "fragment", `${id}.pf_fragment`);
    const { content, meta } = readFragment(file, readFileSync(file));
    expect(content).toBe("接 続. 接 続 プ ー ル が DNS で 枯 渇 し た。");
    expect(meta["title"]).toBe("接続");
  });

  it("indexes a site without documents", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    expect((await writeSearchIndex({ siteDir: empty, cacheDir })).pages).toBe(0);
    expect(json(empty, "values.json")).toEqual({
      documents: 0,
      parts: [{ folder: "", documents: 0 }],
      archives: [],
      facets: {},
    });
  });
});

describe("indexPages", () => {
  it("gives the same files in memory", async () => {
    const files = await indexPages([{ url: "/incidents/dns/", content: DNS }]);
    const text = Buffer.from(files.get("values.json") ?? []).toString();
    expect(JSON.parse(text)).toEqual({
      documents: 1,
      parts: [{ folder: "", documents: 1 }],
      archives: [],
      facets: { cause: [["dns", 1]], service: [["a: b, c", 1]] },
    });
    expect([...files.keys()]).toContain("pagefind.js");
  });
});
