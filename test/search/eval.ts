import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serveSite } from "../../src/cli/serve-site.ts";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { buildSite, ROOT } from "../site/build.ts";
import { meanReciprocalRank, measure, readQueries } from "./measure.ts";

/** Builds the archive, asks every query in a browser and prints where the expected document came. */
const folder = mkdtempSync(join(tmpdir(), "casebook-search-"));
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const siteDir = join(folder, "site");
  await buildSite([join(ROOT, "content"), "--out", siteDir]);
  const [server] = await serveSite({ siteDir, base: "/", port: 0 });
  const address = server?.address() as AddressInfo | null | undefined;
  const measured = await measure(
    await browser.newPage(),
    `http://127.0.0.1:${address?.port}/`,
    readQueries(),
  );
  for (const { query, rank, found, first } of measured) {
    const place = rank === null ? "not found" : `${rank}`;
    console.log(
      `${place.padStart(9)} of ${String(found).padStart(2)}  ${query}${rank === 1 ? "" : `  (expected ${first})`}`,
    );
  }
  console.log(
    `mean reciprocal rank ${meanReciprocalRank(measured).toFixed(3)} over ${measured.length} queries`,
  );
  process.exitCode = meanReciprocalRank(measured) >= 0.9 ? 0 : 1;
  server?.close();
  server?.closeAllConnections();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
