import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { settled } from "./settled.ts";

/** Something people ask for, and the document that should come first. */
export interface AskedFor {
  query: string;
  /** Id of the document. */
  first: string;
}

/** How a query went. `rank` is 1 for the first hit, null when the document is not on the first page. */
export interface Measured extends AskedFor {
  rank: number | null;
  found: number;
}

/** The queries over the project's own archive. */
export function readQueries(): AskedFor[] {
  return JSON.parse(readFileSync(new URL("./queries.json", import.meta.url), "utf8"));
}

/**
 * Asks as a reader does: opens the search page with the query and, where something else is offered, presses Enter to
 * accept it.
 * @param address the site's, with a slash at its end
 */
export async function measure(page: Page, address: string, asked: readonly AskedFor[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const one of asked) {
    await page.goto(`${address}search/?q=${encodeURIComponent(one.query)}`);
    let hits = await hitsOf(page);
    if (/mean/.test((await page.textContent("#chips")) ?? "")) {
      await page.press("#q", "Enter");
      hits = await hitsOf(page);
    }
    const place = hits.findIndex((href) => new URL(href).pathname.endsWith(`/incidents/${one.first}/`));
    measured.push({ ...one, rank: place < 0 ? null : place + 1, found: hits.length });
  }
  return measured;
}

/** Mean reciprocal rank: 1 when every document comes first, 0 when none is found. */
export function meanReciprocalRank(measured: readonly Measured[]): number {
  return measured.reduce((sum, { rank }) => sum + (rank === null ? 0 : 1 / rank), 0) / measured.length;
}

/** Waits until the page has said its last word on the query, suggestion included. */
async function hitsOf(page: Page): Promise<string[]> {
  await settled(page);
  return page
    .locator("#hits > li h3 a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}
