import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ensureChromium, findChromium } from "./ensure-chromium.ts";

test("the browser that CHROMIUM_PATH names is taken before any other", () => {
  const wished = fakeBrowser("my-browser", 0);
  expect(ensureChromium({ ...process.env, CHROMIUM_PATH: wished })).toBe(wished);
});

test("a CHROMIUM_PATH that does not run is said, not replaced by another browser", () => {
  const broken = fakeBrowser("my-browser", 1);
  const missing = join(tmpdir(), "no-such-browser");
  expect(() => findChromium({ CHROMIUM_PATH: broken })).toThrow(
    `CHROMIUM_PATH is ${broken}, which does not run`,
  );
  expect(() => findChromium({ CHROMIUM_PATH: missing })).toThrow("npx playwright-core install chromium");
});

test("a browser on the search path is found, one that does not run is passed over", () => {
  const broken = fakeBrowser("chromium", 1);
  const working = fakeBrowser("google-chrome", 0);
  const path = [broken, working].map((file) => join(file, "..")).join(":");
  expect(findChromium({ PATH: path })).toBe(working);
});

/** A command of that name which ends with that code, in a folder of its own. */
function fakeBrowser(name: string, code: number): string {
  const folder = mkdtempSync(join(tmpdir(), "casebook-browser-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}
