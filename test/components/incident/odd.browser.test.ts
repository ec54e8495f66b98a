import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../../../src/cli/serve-site.ts";
import { useBrowser, WIDTHS } from "../../browser/browser.ts";
import { ODD } from "./odd/records.ts";

const HEAVIEST = 60 * 1024;
const ids = ODD.map(({ id }) => id);
const folder = mkdtempSync(join(tmpdir(), "casebook-odd-site-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const open = useBrowser();
let address = "";
let close = () => {};

beforeAll(async () => {
  const { NODE_ENV, VITEST, ...env } = process.env;
  execFileSync(process.execPath, [fileURLToPath(new URL("build-odd.ts", import.meta.url)), folder], { env });
  const servers = await serveSite({ siteDir: folder, port: 0, base: "/" });
  const [place] = servers.map((server) => server.address() as AddressInfo);
  address = `http://127.0.0.1:${place?.port}`;
  close = () => {
    for (const server of servers) server.close();
  };
});
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

const htmlOf = (id: string) => readFileSync(join(folder, id, "index.html"), "utf8");

describe.each(ids)("the page of %s", (id) => {
  test("holds every id once and no style of its own", () => {
    const html = htmlOf(id);
    const found = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name);
    expect(found.filter((name, n) => found.indexOf(name) !== n)).toEqual([]);
    expect(html).not.toMatch(/\sstyle=/);
  });

  test("weighs at most 60 KB with all its styles and scripts", () => {
    const linked = [...htmlOf(id).matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)].map(
      ([, path]) => path ?? "",
    );
    const files = [join(folder, id, "index.html"), ...linked.map((path) => join(folder, path))];
    const weight = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    expect(weight).toBeLessThanOrEqual(HEAVIEST);
  });

  test("fits pages of every width, and axe finds nothing", async () => {
    const page = await open(`${address}/${id}/`);
    for (const width of WIDTHS.toReversed()) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>("axe.run()");
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe("what is odd", () => {
  test("is said in words", () => {
    expect(htmlOf("several")).toContain("This file reports several incidents.");
    expect(htmlOf("other")).toContain("This document does not report an incident");
    expect(htmlOf("title-only")).toContain("No date stated");
    expect(htmlOf("long-title")).toContain("zone not stated: local time, without UTC");
    expect(htmlOf("no-times")).toContain("none with a time");
    expect(htmlOf("times-of-day")).toContain("No start is stated: T+ counts from the first entry.");
  });

  test("leaves nothing out", () => {
    expect(htmlOf("four-hundred").match(/<li id="entry-/g)).toHaveLength(400);
    expect(htmlOf("no-times")).toContain('id="entry-4-2"');
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(["right-to-left", "east-asian", "two-hundred-days"]),
    );
  });
});
