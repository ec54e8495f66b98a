import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../../src/cli/serve-site.ts";
import { useBrowser } from "../browser/browser.ts";
import { buildSite, ROOT } from "../site/build.ts";
import { settled } from "./settled.ts";

/** An archive in several languages whose index is split into the newest year and all before it. */
const DOCUMENTS = join(ROOT, "test/search/mixed");
const folder = mkdtempSync(join(tmpdir(), "casebook-mixed-"));
const open = useBrowser();
let address = "";
let close = () => {};

beforeAll(async () => {
  const siteDir = join(folder, "site");
  await buildSite([DOCUMENTS, "--out", siteDir, "--base", "/m/", "--cache", join(folder, "cache")]);
  const servers = await serveSite({ siteDir, base: "/m/", port: 0 });
  address = `http://127.0.0.1:${(servers[0]?.address() as AddressInfo | undefined)?.port}/m/`;
  close = () => {
    for (const server of servers) server.close().closeAllConnections();
  };
});

afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

async function search(query: string): Promise<Page> {
  const page = await open(`search/?q=${encodeURIComponent(query)}`, { address });
  await settled(page);
  return page;
}

/** The documents that a query finds, best first, by the ends of their addresses. */
async function found(query: string): Promise<string[]> {
  const links = (await search(query)).locator("#hits > li h3 a");
  const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return hrefs.map((href) => href.replace("/m/incidents/", "").replace(/\/$/, ""));
}

describe("what is indexed", () => {
  test.each([
    ["an error string of a log", "ECONNREFUSED"],
    ["a name in code", "max_connections"],
    ["a version", "v2.3.0"],
    ["a status", "HTTP 503"],
    ["a path", "/api/v1/users"],
    ["an address", "10.0.0.7:5432"],
    ["the description of an image", "sawtooth"],
    ["a timeline entry", "quarantine"],
  ])("%s is found: %s", async (_, query) =>
    expect((await found(query))[0]).toBe("2022-03-02-gateway-refused"),
  );

  test.each([
    ["the source of a diagram", "zymurgy"],
    ["that of one that cannot be drawn", "xylography"],
    ["the notes on how a document was read", "diagnostics stated inferred"],
    ["what stands around a document", "neighbouring"],
  ])("%s is not: %s", async (_, query) => expect(await found(query)).toEqual([]));

  test("a related list does not make its documents hits", async () => {
    expect(await found("ECONNREFUSED")).toEqual(["2022-03-02-gateway-refused"]);
  });
});

describe("scripts without spaces", () => {
  test.each([
    ["枯渇", "2023-05-11-connection-pool-ja"],
    ["接続プール", "2023-05-11-connection-pool-ja"],
    ["再起動 データベース", "2023-05-11-connection-pool-ja"],
    ["テスト", "2023-05-11-connection-pool-ja"],
    ["DNSサーバー", "2023-05-11-connection-pool-ja"],
    ["证书过期", "2024-01-20-certificate-zh"],
    ["连接池", "2024-01-20-certificate-zh"],
    ["返回503", "2024-01-20-certificate-zh"],
  ])("%s is found inside a sentence", async (query, expected) =>
    expect(await found(query)).toEqual([expected]),
  );

  test("letters that do not stand in a row are no hit", async () => expect(await found("渇枯")).toEqual([]));

  test("a hit opens at its entry, written as in the document, with the words marked", async () => {
    const page = await search("接続プール");
    const entry = page.locator("#hits .at", { hasText: "Timeline, 09:20" }).first();
    expect(await entry.locator("p").textContent()).toContain("注文サービスの接続プールが枯渇した");
    expect(await entry.locator("mark").allTextContents()).toEqual(["接続プール"]);
    expect(await page.locator("#hits h3 mark").allTextContents()).toEqual(["接続プール"]);
    await entry.locator("a").click();
    await page.waitForFunction(() => (CSS.highlights.get("found")?.size ?? 0) > 0);
    const marked = await page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
    expect(new Set(marked)).toEqual(new Set(["接続プール"]));
    expect(await page.locator(":target").innerText()).toContain("枯渇");
  });
});

describe("an index in two parts", () => {
  test("finds documents of both, the one with the exact title first", async () => {
    const both = ["2024-06-07-connection-pool", "2021-06-07-pool-of-gateway-connections"];
    expect((await found("connection pool")).slice(0, 2)).toEqual(both);
  });

  test("counts and sorts over both", async () => {
    const page = await search("gateway");
    expect(await page.textContent("#chips .lab")).toBe("3 results");
    const years = await page.locator('[data-facet="year"] label').allTextContents();
    expect(years).toEqual(["20241", "20230", "20221", "20211"]);
    await page.getByRole("button", { name: "oldest" }).click();
    await page.waitForURL(/sort=oldest/);
    await settled(page);
    const dates = await page.locator("#hits time").allTextContents();
    expect(dates).toEqual(["2021-06-07", "2022-03-02", "2024-06-07"]);
  });

  test("lists everything without a query", async () => expect(await found("")).toHaveLength(5));

  test("leaves aside only words that neither part knows", async () => {
    const page = await search("quarantine certificate-free xyzzy");
    expect(await page.textContent("#notices")).toContain("xyzzy");
    expect(await found("quarantine xyzzy")).toEqual(["2022-03-02-gateway-refused"]);
  });
});
