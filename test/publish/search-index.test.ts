import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
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

function json<T>(site: string, name: string): T {
  return JSON.parse(readFileSync(join(site, "pagefind", name), "utf8"));
}

describe("writeSearchIndex", () => {
  const site = join(folder, "site");

  it("indexes the pages of documents with their facts, whatever language they say", async () => {
    write(site, { "2023/dns": DNS, pool: PLAIN });
    writeFileSync(join(site, "index.html"), page("Home", "", "home"));
    expect((await writeSearchIndex({ siteDir: site })).pages).toBe(2);
    const values = json<SearchValues>(site, "values.json");
    const documents = json<SearchDocuments>(site, "documents.json");
    expect(values).toEqual({
      documents: 2,
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
    await writeSearchIndex({ siteDir: site });
    expect(readdirSync(join(site, "pagefind", "fragment"))).toHaveLength(before.length - 1);
    expect(readdirSync(join(site, "pagefind")).filter((name) => /\.css$|ui|highlight/.test(name))).toEqual(
      [],
    );
  });

  it("indexes a site without documents", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    expect((await writeSearchIndex({ siteDir: empty })).pages).toBe(0);
    expect(json(empty, "values.json")).toEqual({ documents: 0, archives: [], facets: {} });
  });
});

describe("indexPages", () => {
  it("gives the same files in memory", async () => {
    const files = await indexPages([{ url: "/incidents/dns/", content: DNS }]);
    const text = Buffer.from(files.get("values.json") ?? []).toString();
    expect(JSON.parse(text)).toEqual({
      documents: 1,
      archives: [],
      facets: { cause: [["dns", 1]], service: [["a: b, c", 1]] },
    });
    expect([...files.keys()]).toContain("pagefind.js");
  });
});
