import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { pageKinds } from "./page-kinds.ts";

const open = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const THEMES = ["light", "dark"] as const;

test.for(pageKinds(inject("site")))(
  "axe finds nothing on /%s, in both themes, on phone and desk",
  async (path) => {
    const page = await open(path, { reducedMotion: "reduce" });
    await page.evaluate(axe);
    const findings: string[] = [];
    for (const colorScheme of THEMES) {
      for (const width of [360, 1440]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        findings.push(...(await analyse(page)).map((finding) => `${colorScheme}, ${width} px: ${finding}`));
      }
    }
    expect(findings).toEqual([]);
  },
);

async function analyse(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
}
