import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { settled } from "../search/settled.ts";
import { useBrowser } from "./browser.ts";
import { pageKinds } from "./page-kinds.ts";

const open = useBrowser();

test.for(pageKinds(inject("site")))(
  "/%s can be walked by keyboard: each stop visible, none a trap",
  async (path) => {
    const page = await open(path, { viewport: { width: 1280, height: 900 } });
    // What is found moves the foot of the page.
    if (path === "search/") await settled(page);
    // A page that puts the focus into its search field begins there.
    const begun = await page.evaluate(() => document.activeElement !== document.body);
    const stops = await walk(page, 60);
    if (!begun) expect(stops[0]?.text).toContain("Skip to the content");
    expect(stops.filter((stop) => !stop.visible || !stop.marked)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places.filter((place, n) => place === places[n - 1])).toEqual([]);
  },
);

test("the skip link leads past the masthead", async () => {
  const page = await open("");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

interface Stop {
  /** Where the element stands among all of the page. */
  place: number;
  text: string;
  visible: boolean;
  marked: boolean;
}

/** Presses Tab until the page is left, at most so many times. */
async function walk(page: Page, limit: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < limit) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

/** What has the focus, whether it can be seen, and whether it looks different for it; null for nothing. */
function describeFocus(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const looks = [element, element.parentElement, element.closest(".field")].flatMap((part) =>
    part === null ? [] : [getComputedStyle(part)],
  );
  const marked = looks.some(({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none");
  const text = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60);
  // A link around a stroke has no width of its own.
  const visible = box.width + box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  const place = [...document.querySelectorAll("*")].indexOf(element);
  return { place, text: text || element.outerHTML.slice(0, 80), visible, marked };
}
