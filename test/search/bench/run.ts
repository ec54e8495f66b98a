import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { serveSite } from "../../../src/cli/serve-site.ts";
import { ensureChromium } from "../../browser/ensure-chromium.ts";
import { buildSite } from "../../site/build.ts";
import { writeDocuments } from "./documents.ts";
import { type SlowLine, slowLine } from "./slow-line.ts";

const USAGE = `What a search costs over a large archive, on a line of 50 ms and 10 Mbit/s.

  npm run bench:search                      over 10,000 documents, which are made and built the first time
  npm run bench:search -- --documents N
  --split       with the newest year in an index of its own
  --rounds N    how often each is measured (5); the median is shown, and the extremes
  --folder DIR  where documents and sites are kept`;

const { values: options } = parseArgs({
  options: {
    documents: { type: "string", default: "10000" },
    split: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    folder: { type: "string", default: join(tmpdir(), "casebook-bench-search") },
    help: { type: "boolean", default: false },
  },
});

/** First words, and what is asked next, with the number of words it has in common with nothing before. */
const QUERIES = [
  ["connection pool", "connection timeout"],
  ["ECONNREFUSED 10.0.12.3:5432", "certificate rollback"],
  ["replica cache latency", "zone storage disk"],
] as const;

if (options.help) console.log(USAGE);
else await bench(Number(options.documents), Number(options.rounds), options.split);

async function bench(documents: number, rounds: number, split: boolean): Promise<void> {
  const siteDir = await siteOf(documents, split);
  const servers = await serveSite({ siteDir, base: "/", port: 0 });
  const origin = `http://127.0.0.1:${(servers[0]?.address() as AddressInfo | undefined)?.port}`;
  const line = await slowLine({ origin, latency: 50, bandwidth: 10_000_000 });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${documents} documents${split ? ", split" : ""}; load at the start ${load}\n`);
  console.log("                                          KB            ms      (least–most)   next, ms");
  for (const where of ["page", "dialog"] as const) {
    for (const [first, next] of QUERIES) {
      const runs: Cost[] = [];
      for (let n = 0; n < rounds; n += 1) runs.push(await measure(browser, line, where, first, next));
      console.log(row(`${where}: ${first}`, runs));
    }
  }
  await browser.close();
  line.close();
  for (const server of servers) server.close().closeAllConnections();
}

/** What it cost from the first key, or from following a link to the search page, to the first results. */
interface Cost {
  kilobytes: number;
  first: number;
  next: number;
}

async function measure(
  browser: Browser,
  line: SlowLine,
  where: "page" | "dialog",
  first: string,
  next: string,
): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${line.address}/differential/`, { waitUntil: "networkidle" });
  line.sent.length = 0;
  const cost =
    where === "page" ? await onPage(page, line, first, next) : await inDialog(page, line, first, next);
  await context.close();
  return cost;
}

async function onPage(page: Page, line: SlowLine, first: string, next: string): Promise<Cost> {
  await page.goto(`${line.address}/search/?q=${encodeURIComponent(first)}`, { waitUntil: "commit" });
  await page.waitForFunction(() => document.documentElement.dataset["shown"] !== undefined);
  const { began, shown } = await timesOf(page);
  const kilobytes = kilobytesUntil(line, began + shown);
  await page.waitForFunction(() => document.getElementById("search")?.dataset["settled"] === location.search);
  return { kilobytes, first: shown, next: await timeOf(page, "#q", next, "#hits") };
}

async function inDialog(page: Page, line: SlowLine, first: string, next: string): Promise<Cost> {
  await page.keyboard.press("/");
  await page.keyboard.insertText(first);
  await page.waitForFunction(() => document.documentElement.dataset["shown"] !== undefined);
  const { began, shown, pressed } = await timesOf(page);
  const kilobytes = kilobytesUntil(line, began + shown);
  await page.waitForTimeout(500);
  return { kilobytes, first: shown - pressed, next: await timeOf(page, "#sdq", next, "#sdl") };
}

/** When the page was asked for, by the epoch, and what `watch` noted since, in milliseconds. */
function timesOf(page: Page): Promise<{ began: number; shown: number; pressed: number }> {
  return page.evaluate(() => {
    const { shown, pressed } = document.documentElement.dataset;
    return { began: performance.timeOrigin, shown: Number(shown), pressed: Number(pressed) };
  });
}

function kilobytesUntil({ sent }: SlowLine, time: number): number {
  return sent.reduce((sum, { at, bytes }) => sum + (at <= time ? bytes : 0), 0) / 1024;
}

/** Runs in the page: notes when a key was first pressed and when the first hit was shown, since the page was asked for. */
function watch(): void {
  const note = (name: string) => {
    document.documentElement.dataset[name] ??= String(performance.now());
  };
  addEventListener("keydown", () => note("pressed"), { capture: true });
  const seen = new MutationObserver(() => {
    if (document.querySelector("#hits > li, #sdo-hit-0") === null) return;
    seen.disconnect();
    requestAnimationFrame(() => note("shown"));
  });
  seen.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the input of a text to other results, as the page itself sees them. */
function timeOf(page: Page, box: string, text: string, list: string): Promise<number> {
  return page.evaluate(
    ([boxAt, written, listAt]) =>
      new Promise<number>((settle) => {
        const input = document.querySelector<HTMLInputElement>(boxAt);
        const results = document.querySelector(listAt);
        if (input === null || results === null) throw new Error("Unexpected page without search");
        const began = performance.now();
        const seen = new MutationObserver(() => {
          seen.disconnect();
          requestAnimationFrame(() => settle(performance.now() - began));
        });
        seen.observe(results, { childList: true });
        input.value = written;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    [box, text, list] as const,
  );
}

function row(name: string, runs: readonly Cost[]): string {
  const [kilobytes, first, next] = (["kilobytes", "first", "next"] as const).map((key) =>
    runs.map((run) => run[key]).sort((a, b) => a - b),
  );
  const middle = (sorted: readonly number[] = []) => Math.round(sorted[sorted.length >> 1] ?? 0);
  const range = `(${Math.round(first?.[0] ?? 0)}–${Math.round(first?.at(-1) ?? 0)})`;
  return `${name.padEnd(38)}${String(middle(kilobytes)).padStart(6)}${String(middle(first)).padStart(14)}${range.padStart(18)}${String(middle(next)).padStart(11)}`;
}

/** The built site of so many documents, made where it is not there yet. */
async function siteOf(documents: number, split: boolean): Promise<string> {
  const place = join(resolve(options.folder), `${documents}${split ? "-split" : ""}`);
  const [content, siteDir] = [join(place, "content"), join(place, "site")];
  if (existsSync(siteDir)) return siteDir;
  mkdirSync(content, { recursive: true });
  writeDocuments(content, documents);
  writeFileSync(join(content, "casebook.config.json"), JSON.stringify({ splitSearch: split }));
  const began = performance.now();
  console.log(
    (await buildSite([content, "--out", siteDir, "--cache", join(place, "cache")])).split("\n").at(-2),
  );
  console.log(`built in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return siteDir;
}
