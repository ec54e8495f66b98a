import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";

/** A browser of its own: here the page is meant to report what it could not load. */
test("an index that cannot be loaded is said, on the page and in the dialog", async () => {
  const browser = await chromium.launch({
    executablePath: inject("chromium"),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`${inject("address")}search/?q=pool`);
    await page.locator("#notices li").waitFor();
    expect(await page.textContent("#notices")).toContain("The search index could not be loaded");
    await page.goto(`${inject("address")}causes/`);
    await page.keyboard.press("/");
    await page.keyboard.type("pool");
    await page.locator("#sdl .say").waitFor();
    expect(await page.textContent("#sdl")).toContain("The search index could not be loaded");
  } finally {
    await browser.close();
  }
});
