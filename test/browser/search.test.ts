import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { settled } from "../search/settled.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

/** Waits until the page has answered what its address asks, and gives the links to the results it lists. */
async function hits(page: Page): Promise<string[]> {
  await settled(page);
  return page
    .locator("#hits > li h3 a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
}

/** Waits for another number of results than before. */
async function nextHits(page: Page, before: number): Promise<string[]> {
  await page.waitForFunction((count) => document.querySelectorAll("#hits > li").length !== count, before);
  return hits(page);
}

describe("the search page", () => {
  test("finds as one types, and a hit opens at the section where the words stand", async () => {
    const page = await open("search/");
    await page.locator("#q").fill("connection pool");
    await page.waitForURL(/q=connection/);
    expect((await hits(page)).length).toBeGreaterThan(1);
    const section = page.locator("#hits .at a").first();
    await section.waitFor();
    const href = (await section.getAttribute("href")) ?? "";
    expect(href).toMatch(/\/incidents\/.+#.+/);
    await section.click();
    await page.waitForURL(`**${href.split("?")[0]}*`);
    const target = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
    await target.waitFor();
    const box = await target.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(-1);
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  });

  test("marks the words that were found", async () => {
    const page = await open("search/?q=certificate");
    await hits(page);
    expect(await page.locator("#hits mark").count()).toBeGreaterThan(0);
  });

  test("lists everything without a query, and a facet narrows it", async () => {
    const page = await open("search/");
    const all = await hits(page);
    expect(all.length).toBeGreaterThanOrEqual(20);
    const box = page.locator("[data-facet='cause'] label").first();
    const count = Number(await box.locator(".n").innerText());
    await box.click();
    const some = await nextHits(page, all.length);
    expect(some.length).toBe(count);
    expect(new URL(page.url()).search).not.toBe("");
    await page.goBack();
    expect(await nextHits(page, some.length)).toEqual(all);
  });

  test("understands operators, and says so of those it does not know", async () => {
    const page = await open("search/?q=cause:dns");
    expect((await hits(page)).length).toBeGreaterThan(0);
    expect(await page.locator("#chips").innerText()).toMatch(/dns/);
    const unknown = await open("search/?q=color:red");
    await unknown.locator("#notices").waitFor();
    expect(await unknown.locator("#notices").innerText()).toMatch(/color/);
  });

  test.each(["max_connections", "HTTP 503"])("finds what is pasted from a log: %s", async (text) => {
    const page = await open(`search/?q=${encodeURIComponent(text)}`);
    expect((await hits(page)).length).toBeGreaterThan(0);
  });

  test("offers the word that was meant, one key away", async () => {
    const page = await open("search/");
    await page.locator("#q").fill("kuberntes");
    await page.waitForFunction(() => /mean/.test(document.getElementById("chips")?.textContent ?? ""));
    await page.locator("#q").press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#hits > li").length > 0);
    expect((await hits(page)).length).toBeGreaterThan(0);
  });
});

describe("the dialog", () => {
  test.each(["/", "Control+k"])("opens by %s on any page, and opens a hit by keyboard alone", async (key) => {
    const page = await open("causes/");
    await page.keyboard.press(key);
    await page.locator("#search-dialog[open]").waitFor();
    await page.keyboard.type("certificate");
    await page.locator("#sdo-hit-0").waitFor();
    const box = page.locator("#sdq");
    const before = await box.getAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    expect(await box.getAttribute("aria-activedescendant")).not.toBe(before);
    await page.keyboard.press("ArrowUp");
    expect(await box.getAttribute("aria-activedescendant")).toBe(before);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(?:incidents|causes|symptoms|services|tags)\/.+/);
  });

  test("closes by Escape and gives the focus back", async () => {
    const page = await open("");
    const opener = page.locator("[data-search]:visible").first();
    await opener.focus();
    await opener.press("Enter");
    await page.locator("#search-dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("#search-dialog").isVisible()).toBe(false);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("loads nothing of search before it is used", async () => {
    const asked: string[] = [];
    const page = await open("causes/");
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: "networkidle" });
    expect(asked.filter((path) => path.includes("pagefind"))).toEqual([]);
  });
});

test("search works under a base path", async () => {
  const page = await open("search/?q=certificate", { address: inject("basedAddress") });
  const found = await hits(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((href) => !href.startsWith("/x/incidents/"))).toEqual([]);
});
