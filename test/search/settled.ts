import type { Page } from "playwright-core";

/** Waits until the search page has answered all that its address asks. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById("search")?.dataset.settled === location.search);
}
