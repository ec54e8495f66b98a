import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serveSite } from "../../src/cli/serve-site.ts";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { buildSite, ROOT } from "../site/build.ts";

/** Takes the README's picture: the top of the home page made from `content/`. */
const folder = mkdtempSync(join(tmpdir(), "casebook-screenshot-"));
await buildSite([join(ROOT, "content"), "--out", join(folder, "site")]);
const servers = await serveSite({ siteDir: join(folder, "site"), base: "/", port: 0 });
const [place] = servers.map((server) => server.address() as AddressInfo);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, colorScheme: "light" });
await page.goto(`http://127.0.0.1:${place?.port}/`, { waitUntil: "networkidle" });
mkdirSync(join(ROOT, ".github"), { recursive: true });
await page.screenshot({ path: join(ROOT, ".github/screenshot.png") });
await browser.close();
for (const server of servers) server.close().closeAllConnections();
rmSync(folder, { recursive: true });
