import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();
const address = inject("address");

/** The home page as a large archive has it: what it lists is less than there is, and the rest has its own page. */
async function openLarge(older: { status: number; html: string }): Promise<Page> {
  const page = await open("404.html", { faulty: /500/ });
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace("data-filter", 'data-filter data-older="/older/"');
    await route.fulfill({ response: answer, body: html });
  });
  await page.route(`${address}older/`, (route) =>
    route.fulfill({ status: older.status, contentType: "text/html", body: older.html }),
  );
  await page.goto(address);
  return page;
}

const ROW = (name: string, facets: string) =>
  `<li class="inc" data-facets="${facets}"><h3><a href="/incidents/${name}/">${name}</a></h3></li>`;

test("older incidents are fetched when the list is narrowed, and stand in their years", async () => {
  const page = await openLarge({
    status: 200,
    html: `<div data-year="2024"><ol>${ROW("late", "symptom:old")}</ol></div>
           <div data-year="1999"><h3>1999 <span data-n></span></h3><ol>${ROW("first", "symptom:old")}</ol></div>`,
  });
  const all = await page.locator("li[data-facets]").count();
  await page.getByRole("button", { name: "duration" }).click();
  await page.getByRole("link", { name: "first", exact: true }).waitFor();
  await page.getByRole("button", { name: "date" }).click();
  expect(await page.locator("li[data-facets]").count()).toBe(all + 2);
  expect(await page.locator('[data-year="2024"] li').last().innerText()).toBe("late");
  expect(await page.locator("[data-year]").last().innerText()).toContain("1999");
});

test("what is here is narrowed where the older ones cannot be had", async () => {
  const page = await openLarge({ status: 500, html: "" });
  const box = page.locator('main input[name="symptom"]').first();
  await box.locator("xpath=ancestor::label").click();
  await page.locator("[data-count]", { hasText: " of " }).waitFor();
  expect(await page.locator("main .inc:visible").count()).toBeGreaterThan(0);
});
