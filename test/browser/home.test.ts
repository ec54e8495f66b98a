import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

/** The rows of the list that are shown. */
const rows = (page: Page): Locator => page.locator("main .inc:visible");

/** The boxes of one facet, and the count that stands beside each. */
const boxes = (page: Page, facet: string): Locator => page.locator(`main input[name="${facet}"]`);
const countBeside = async (box: Locator): Promise<number> =>
  Number(await box.locator("xpath=ancestor::label").locator(".n").innerText());
const tick = (box: Locator): Promise<void> => box.locator("xpath=ancestor::label").click();

test("every incident is listed, newest first, each with a link to its page", async () => {
  const page = await open("");
  const dates = await rows(page).locator("time").allInnerTexts();
  expect(dates.length).toBeGreaterThanOrEqual(20);
  expect(dates).toEqual(dates.toSorted().reverse());
  const links = await rows(page)
    .locator("h3 a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links.filter((href) => !href?.startsWith("/incidents/"))).toEqual([]);
  expect(new Set(links).size).toBe(links.length);
});

describe("the facets", () => {
  test("leave as many incidents as stand beside the value that is chosen", async () => {
    const page = await open("");
    const all = await rows(page).count();
    const box = boxes(page, "cause").first();
    const count = await countBeside(box);
    expect(count).toBeGreaterThan(0);
    await tick(box);
    expect(await rows(page).count()).toBe(count);
    expect(await page.locator("[data-count]").innerText()).toBe(`${count} of ${all} incidents`);
  });

  test("widen within one facet, without counts that fall to nothing", async () => {
    const page = await open("");
    const [first, second] = [boxes(page, "cause").nth(0), boxes(page, "cause").nth(1)];
    const before = await countBeside(second);
    await tick(first);
    const one = await rows(page).count();
    expect(await countBeside(second)).toBe(before);
    await tick(second);
    const both = await rows(page).count();
    expect(both).toBeGreaterThanOrEqual(Math.max(one, before));
    expect(both).toBeLessThanOrEqual(one + before);
  });

  test("narrow between facets, and what would be left stands beside each value", async () => {
    const page = await open("");
    await tick(boxes(page, "cause").first());
    const one = await rows(page).count();
    const year = boxes(page, "year").first();
    const left = await countBeside(year);
    await tick(year);
    expect(left).toBeLessThanOrEqual(one);
    expect(await rows(page).count()).toBe(left);
  });

  test("live in the address: it can be shared, and back undoes the choice", async () => {
    const page = await open("");
    const all = await rows(page).count();
    await tick(boxes(page, "symptom").first());
    const some = await rows(page).count();
    expect(some).toBeLessThan(all);
    const shared = await open(new URL(page.url()).search);
    expect(await rows(shared).count()).toBe(some);
    await page.goBack();
    expect(await rows(page).count()).toBe(all);
    await page.goForward();
    expect(await rows(page).count()).toBe(some);
  });

  test("can be cleared at once", async () => {
    const page = await open("");
    const all = await rows(page).count();
    await tick(boxes(page, "symptom").first());
    await page.getByRole("button", { name: "show all" }).click();
    expect(await rows(page).count()).toBe(all);
    expect(new URL(page.url()).search).toBe("");
  });
});

test("the list can be sorted by duration, the longest first, and by date again", async () => {
  const page = await open("");
  const dates = await rows(page).locator("time").allInnerTexts();
  await page.getByRole("button", { name: "duration" }).click();
  const lengths = await rows(page).evaluateAll((all) => all.map((row) => Number(row.dataset.minutes ?? -1)));
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  await page.getByRole("button", { name: "date" }).click();
  expect(await rows(page).locator("time").allInnerTexts()).toEqual(dates);
});

test("a stroke of the strip leads to its incident", async () => {
  const page = await open("");
  const stroke = page.locator("main figure a[href*='/incidents/']").first();
  const href = await stroke.getAttribute("href");
  await stroke.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${href}`);
  expect(await page.locator("h1").innerText()).not.toBe("");
});

test("the theme is the system's, and the switch overrides it for the next page too", async () => {
  const page = await open("", { colorScheme: "light" });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper();
  expect(dark).not.toBe(light);
  const toggle = page.locator("[data-theme-switch]");
  for (let n = 0; n < 3 && (await paper()) !== light; n += 1) await toggle.click();
  expect(await paper()).toBe(light);
  await page.reload();
  expect(await paper()).toBe(light);
});
