import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";

/** Chromium without what it does on its own in a container: sandbox, graphics card, updates, calls home. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Widths that the pages are made for: a phone, a tablet, a desk. */
export const WIDTHS = [360, 768, 1440] as const;

/**
 * A browser for the tests of one file. Call at the top of the file.
 * @returns opens a page in a fresh context, closed when the test ends. The test fails if the page logs an error,
 *   throws, or is refused something by its content security policy.
 */
export function useBrowser(): Open {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), headless: true, args: FLAGS });
  });
  afterAll(() => browser.close());

  return async (path, { address = inject("address"), faulty, ...options } = {}) => {
    const context = await browser.newContext({ locale: "en-GB", timezoneId: "Asia/Tokyo", ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${message.text()} ${message.location().url}`);
    });
    onTestFinished(async () => {
      await context.close();
      const unexpected = faults.filter((fault) => faulty === undefined || !faulty.test(fault));
      if (unexpected.length > 0) throw new Error(`the page ${path} reported:\n${unexpected.join("\n")}`);
    });
    await page.goto(new URL(path, address).href, { waitUntil: "load" });
    return page;
  };
}

/** Opens a page by its address relative to the site's root. */
type Open = (path: string, options?: OpenOptions) => Promise<Page>;

interface OpenOptions extends BrowserContextOptions {
  /** The root of another site than the one made from `content/`. */
  address?: string;
  /** Faults that the test itself provokes, such as a file that is not there. */
  faulty?: RegExp;
}
