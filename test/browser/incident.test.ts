import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { siteFiles } from "../site/files.ts";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

/** The page of the incident with the most of something. */
function richest(pattern: RegExp): string {
  const site = inject("site");
  const pages = siteFiles(site)
    .filter((path) => path.startsWith("incidents/") && path.endsWith("/index.html"))
    .map((path) => ({ path, found: readFileSync(join(site, path), "utf8").match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.found - a.found);
  return (pages[0]?.path ?? "").replace(/index\.html$/, "");
}

const storied = richest(/name="phase"/g);

/** Colour of the words of each entry, by phase. */
const colours = (page: Page): Promise<{ phase: string; colour: string }[]> =>
  page.locator("#timeline .tl > li:not(.cap)").evaluateAll((entries) =>
    entries.map((entry) => ({
      phase: /k-([\w-]+)/.exec(entry.className)?.[1] ?? "",
      colour: getComputedStyle(entry.querySelector(".said") ?? entry).color,
    })),
  );

describe("the timeline", () => {
  test("gives each entry an address of its own that opens at it", async () => {
    const page = await open(storied);
    const links = await page
      .locator("#timeline .tl a[href^='#entry-']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(4);
    expect(new Set(links).size).toBe(links.length);
    const last = links.at(-1) ?? "";
    const opened = await open(`${storied}${last}`);
    const box = await opened.locator(last).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(opened.viewportSize()?.height ?? 0);
  });

  test.each([true, false])(
    "lets one phase stand out, by keyboard, with JavaScript: %s",
    async (javaScriptEnabled) => {
      const page = await open(storied, { javaScriptEnabled });
      const before = await colours(page);
      const radios = page.locator("input[name='phase']");
      await radios.first().focus();
      await page.keyboard.press("ArrowRight");
      const chosen = (await radios.nth(1).getAttribute("id"))?.replace("f-", "");
      expect(await radios.nth(1).isChecked()).toBe(true);
      await page.waitForTimeout(200);
      const after = await colours(page);
      const changed = after.filter(({ colour }, n) => colour !== before[n]?.colour);
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.map(({ phase }) => phase)).not.toContain(chosen);
      expect(changed.length).toBe(after.filter(({ phase }) => phase !== chosen).length);
    },
  );

  test("stands in document order, its offsets never falling where the times do not", async () => {
    const page = await open(storied);
    const lines = await page
      .locator("#timeline .tl > li[id^='entry-']")
      .evaluateAll((all) => all.map((entry) => Number(/entry-(\d+)/.exec(entry.id)?.[1])));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});

test("the clock can be turned to UTC where the document keeps another", async () => {
  const page = await open(richest(/id="z-utc"/g));
  const time = page.locator("#timeline .tl time.own:visible").first();
  const size = () => time.evaluate((element) => getComputedStyle(element).fontSize);
  const before = await size();
  await page.locator("#z-utc").focus();
  await page.keyboard.press("Space");
  await page.waitForTimeout(200);
  expect(await size()).not.toBe(before);
  expect(await page.locator("#timeline .tl time.utc:visible").count()).toBeGreaterThan(0);
});

test("each heading of the document can be opened from the contents", async () => {
  const page = await open(richest(/<h3/g), { viewport: { width: 1440, height: 900 } });
  const entries = page.locator("nav.toc a[href^='#']");
  const targets = await entries.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(targets.length).toBeGreaterThan(5);
  for (const target of targets) {
    expect(await page.locator(`[id="${target.slice(1)}"]`).count(), target).toBe(1);
  }
});

test("a guess links to where the page says how the document was read", async () => {
  const page = await open(richest(/href="#parse-notes"/g));
  await page.locator("main a.infm[href='#parse-notes']:visible").first().click();
  expect(new URL(page.url()).hash).toBe("#parse-notes");
  expect(await page.locator("#parse-notes").isVisible()).toBe(true);
});
