import { expect, inject, test } from "vitest";
import { useBrowser, WIDTHS } from "./browser.ts";
import { pageKinds } from "./page-kinds.ts";

const open = useBrowser();
const WITHOUT = { javaScriptEnabled: false };

test.for(pageKinds(inject("site")))("/%s can be read without JavaScript", async (path) => {
  const page = await open(path, { ...WITHOUT, viewport: { width: WIDTHS[0], height: 800 } });
  expect((await page.locator("h1").innerText()).trim()).not.toBe("");
  expect((await page.locator("main").innerText()).length).toBeGreaterThan(60);
  expect(await page.locator("header nav a").count()).toBeGreaterThan(2);
});

test("without JavaScript the home page lists all incidents, and its facets are links", async () => {
  const page = await open("", WITHOUT);
  const listed = await page.locator("main a[href*='/incidents/']:visible").count();
  expect(listed).toBeGreaterThanOrEqual(20);
  expect(await page.locator("main a[href*='/causes/']:visible").count()).toBeGreaterThan(0);
});

test("without JavaScript search says so and offers other ways", async () => {
  const page = await open("search/", WITHOUT);
  const words = await page.locator("main").innerText();
  expect(words).toMatch(/JavaScript/);
  expect(await page.locator("main a[href*='/timeline/']:visible").count()).toBeGreaterThan(0);
  expect(await page.locator("main a[href*='/tags/']:visible").count()).toBeGreaterThan(0);
});
