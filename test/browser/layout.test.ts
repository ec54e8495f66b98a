import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser, WIDTHS } from "./browser.ts";
import { pageKinds } from "./page-kinds.ts";

const open = useBrowser();

test.for(pageKinds(inject("site")))("/%s fits its width on phone, tablet and desk", async (path) => {
  const page = await open(path);
  const wide: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    wide.push(...(await overflowing(page)).map((element) => `${width} px: ${element}`));
  }
  expect(wide).toEqual([]);
});

/** The elements that stand out of the page's right edge and are not inside something that scrolls; none if it fits. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    const out = [...document.body.querySelectorAll("*")].filter(
      (el) => el.getBoundingClientRect().right > edge + 1,
    );
    const outermost = out.filter((el) => !out.includes(el.parentElement as Element));
    return outermost.map(
      (el) =>
        `${el.tagName.toLowerCase()}.${el.getAttribute("class")} to ${el.getBoundingClientRect().right}`,
    );
  });
}
