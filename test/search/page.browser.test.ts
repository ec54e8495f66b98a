import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../browser/browser.ts";
import { settled } from "./settled.ts";

const open = useBrowser();

/** Opens the search page with an address's query and waits for its last word. */
async function search(query: string): Promise<Page> {
  const page = await open(`search/${query}`);
  await settled(page);
  return page;
}

function total(page: Page): Promise<number> {
  return page.textContent("#chips .lab").then((text) => Number.parseInt(text ?? "", 10) || 0);
}

/** The counts of a facet's values as the page shows them. */
async function counts(page: Page, facet: string): Promise<Record<string, number>> {
  await page.evaluate(
    (name) => document.querySelector<HTMLElement>(`[data-facet="${name}"] .more`)?.click(),
    facet,
  );
  const labels = await page.locator(`[data-facet="${facet}"] label`).allTextContents();
  return Object.fromEntries(
    labels.map((label) => [label.replace(/\d+$/, ""), Number(/\d+$/.exec(label)?.[0])]),
  );
}

describe("facets", () => {
  test("widen within one, narrow between two, and count what a click would find", async () => {
    const page = await search("?cause=dns");
    const dns = await total(page);
    const causes = await counts(page, "cause");
    expect(causes.dns).toBe(dns);
    expect(causes.network).toBeGreaterThan(0);
    const either = await total(await search("?cause=dns&cause=network"));
    expect(either).toBeGreaterThan(dns);
    expect(either).toBeLessThanOrEqual(dns + (causes.network ?? 0));
    const severities = await counts(page, "severity");
    for (const [label, count] of Object.entries(severities).filter(([name]) => /^SEV \d$/.test(name))) {
      const narrowed = await search(`?cause=dns&severity=${label.slice(4)}`);
      expect(await total(narrowed), label).toBe(count);
      expect(await counts(narrowed, "severity")).toEqual(severities);
    }
  });

  test("can be taken away by their chips, one by one and all together", async () => {
    const page = await search("?q=pool+before%3A2024&cause=capacity");
    await page.locator("#chips .chip", { hasText: "capacity" }).click();
    await page.waitForURL((url) => !url.searchParams.has("cause"));
    await page.locator("#chips .chip", { hasText: "before:2024" }).click();
    await page.waitForURL((url) => url.searchParams.get("q") === "pool");
    await page.goBack();
    await page.goBack();
    await settled(page);
    await page.getByText("clear all").click();
    await page.waitForURL((url) => url.search === "?q=pool");
    expect(await page.inputValue("#q")).toBe("pool");
  });

  test("show typed values as chosen, and unticking one takes it out of the text", async () => {
    const page = await search("?q=pool+cause%3Aconnection-pool");
    const box = page.locator('[data-facet="cause"] input[value="connection-pool"]');
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    await page.waitForURL((url) => url.search === "?q=pool");
  });

  test("keep the focus when the lists are filled anew", async () => {
    const page = await search("");
    const box = page.locator('[data-facet="symptom"] input').first();
    await box.focus();
    await page.keyboard.press("Space");
    await page.waitForURL(/symptom=/);
    await settled(page);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe("symptom");
  });
});

describe("operators", () => {
  test.each([
    ["an exact phrase", '"connection pool"', "connection pool"],
    ["without a word", "pool -connection", "pool"],
  ])("%s finds less than its words alone", async (_, exact, loose) => {
    const some = await total(await search(`?q=${encodeURIComponent(exact)}`));
    const all = await total(await search(`?q=${encodeURIComponent(loose)}`));
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
  });

  test("dates and lengths bound what is listed", async () => {
    const page = await search("?q=after%3A2023+before%3A2024+longer%3A2h&sort=longest");
    const dates = await page.locator("#hits time").allTextContents();
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => !date.startsWith("2023-"))).toEqual([]);
    const lengths = await page.locator("#hits .meta span:nth-child(3)").allTextContents();
    expect(lengths.filter((length) => !/ h|d /.test(length))).toEqual([]);
  });

  test("a value that no document has is explained", async () => {
    const page = await search("?q=cause%3Adnss");
    expect(await page.textContent("#notices")).toContain("No document has the cause “dnss”; there are ");
    expect(await page.locator("#nothing").isVisible()).toBe(true);
  });
});

describe("half-remembered words", () => {
  test("that no document has are left aside, and this is said", async () => {
    const page = await search("?q=certificate+xylophone");
    expect(await page.textContent("#notices")).toContain("“xylophone”");
    expect(await total(page)).toBeGreaterThan(0);
  });

  test("that no document has together find those with most of them", async () => {
    const page = await search("?q=danish+optic");
    expect(await page.textContent("#notices")).toContain("No document has all of these words");
    expect(await total(page)).toBeGreaterThan(1);
  });
});

describe("orders", () => {
  test("newest and oldest are each other's mirror, and without words there is no best", async () => {
    const page = await search("?q=pool&sort=newest");
    const newest = await page.locator("#hits time").allTextContents();
    expect(newest).toEqual(newest.toSorted().reverse());
    await page.getByRole("button", { name: "oldest" }).click();
    await page.waitForURL(/sort=oldest/);
    await settled(page);
    const oldest = await page.locator("#hits time").allTextContents();
    expect(oldest).toEqual(oldest.toSorted());
    const all = await search("");
    expect(await all.getByRole("button", { name: "best first" }).count()).toBe(0);
  });
});

describe("a hit", () => {
  test("in the timeline opens at its entry, with the words marked", async () => {
    const page = await search("?q=chronyd");
    const link = page.locator("#hits .at a", { hasText: "Timeline" }).first();
    const href = (await link.getAttribute("href")) ?? "";
    expect(href).toMatch(/\?find=chronyd#entry-\d+$/);
    await link.click();
    await page.waitForURL(/#entry-/);
    await page.waitForFunction(() => (CSS.highlights.get("found")?.size ?? 0) > 0);
    const marked = await page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
    expect(new Set(marked.map((word) => word.toLowerCase()))).toEqual(new Set(["chronyd"]));
    expect(await page.locator(":target").innerText()).toMatch(/chronyd/);
  });

  test("with the exact title comes first", async () => {
    const page = await search(`?q=${encodeURIComponent("Health check passes while the pool is empty")}`);
    expect(await page.locator("#hits h3").first().innerText()).toBe(
      "Health check passes while the pool is empty",
    );
  });
});

describe("the keyboard", () => {
  test("walks from the box down the hits and back by the arrow keys", async () => {
    const page = await search("?q=pool");
    await page.locator("#q").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const titles = await page.locator("#hits h3").allInnerTexts();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  });

  test("reaches the box by / from anywhere on the page", async () => {
    const page = await search("?q=pool");
    await page.locator("#hits h3 a").first().focus();
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    expect(await page.locator("#search-dialog").isVisible()).toBe(false);
  });
});

describe("the dialog", () => {
  test("takes up a correction with Enter, and opens all results with Control+Enter", async () => {
    const page = await open("causes/");
    await page.keyboard.press("/");
    await page.keyboard.type("exhuasted");
    await page.locator("#sdo-meant").waitFor();
    await page.keyboard.press("Enter");
    await page.locator("#sdo-hit-0").waitFor();
    expect(await page.inputValue("#sdq")).toBe("exhausted");
    await page.keyboard.press("Control+Enter");
    await page.waitForURL(
      (url) => url.pathname.endsWith("/search/") && url.searchParams.get("q") === "exhausted",
    );
  });

  test("loses nothing that is typed while its code is under way", async () => {
    const page = await open("causes/");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/assets/dialog*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press("/");
    await page.keyboard.type("certi");
    release();
    await page.locator("#sdl [role=option]").first().waitFor();
    await page.keyboard.type("ficate");
    expect(await page.inputValue("#sdq")).toBe("certificate");
  });

  test("may be overtaken by going on while the next page appears", async () => {
    const page = await open("causes/");
    for (const word of ["certificate", "pool", "dns"]) {
      await page.keyboard.press("/");
      await page.keyboard.type(word);
      await page.locator("#sdo-hit-0").waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/find=/, { waitUntil: "commit" });
      await page.goto(`${inject("address")}causes/`);
    }
  });

  test("announces the number of results and names the selected option", async () => {
    const page = await open("causes/");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("certificate");
    await page.locator("#sdo-hit-0").waitFor();
    expect(await page.textContent("#sds")).toMatch(/^\d+ results$/);
    const box = page.locator("#sdq");
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    const active = await box.getAttribute("aria-activedescendant");
    expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
  });
});
