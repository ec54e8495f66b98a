import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser } from "../browser/browser.ts";
import { settled } from "./settled.ts";

const open = useBrowser();

/**
 * Makes the site's index name other archives, and lets their server be read from elsewhere, as a host that shares its
 * archive does.
 */
async function belongingTo(page: Page, archives: { title: string; url: string }[]): Promise<void> {
  await page.route(`${inject("address")}pagefind/values.json`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), archives } });
  });
  await page.route(`${inject("basedAddress")}**/pagefind/**`, async (route) => {
    await route.fulfill({ response: await route.fetch(), headers: OPEN });
  });
  await page.route(`${inject("basedAddress")}pagefind/**`, async (route) => {
    await route.fulfill({ response: await route.fetch(), headers: OPEN });
  });
}

const OPEN = { "access-control-allow-origin": "*", "content-type": "application/octet-stream" };

test("documents of another archive are found, labelled and counted", async () => {
  const page = await open("causes/", { bypassCSP: true });
  await belongingTo(page, [{ title: "Other team", url: inject("basedAddress") }]);
  await page.goto(`${inject("address")}search/`);
  await settled(page);
  const all = await page.textContent("#chips");
  await page.goto(`${inject("address")}search/?sort=oldest`);
  await settled(page);
  while (await page.locator("#further:visible").count()) {
    const before = await page.locator("#hits > li").count();
    await page.click("#further");
    await page.waitForFunction((count) => document.querySelectorAll("#hits > li").length > count, before);
  }
  const foreign = page.locator("#hits > li", { has: page.locator(".from-archive") });
  const own = (await page.locator("#hits > li").count()) - (await foreign.count());
  expect(await foreign.count()).toBeGreaterThan(0);
  expect(all).toMatch(new RegExp(`^${own + (await foreign.count())} results`));
  const hrefs = await foreign
    .locator("h3 a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs.filter((href) => !href.startsWith(`${inject("basedAddress")}incidents/`))).toEqual([]);
});

test("an archive that is down is named, and the others are searched", async () => {
  const page = await open("causes/", { bypassCSP: true, faulty: /404/ });
  await belongingTo(page, [{ title: "Gone", url: `${inject("basedAddress")}nowhere/` }]);
  await page.goto(`${inject("address")}search/?q=certificate`);
  await settled(page);
  expect(await page.textContent("#notices")).toContain("The archive “Gone” could not be reached");
  expect(await page.locator("#hits > li").count()).toBeGreaterThan(0);
});
