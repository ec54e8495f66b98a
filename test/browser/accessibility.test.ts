import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { pageKinds } from "./page-kinds.ts";

const open = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test.for(pageKinds(inject("site")))(
  "axe finds nothing on /%s, in both themes, on phone and desk",
  async (path) => {
    const page = await open(path, { reducedMotion: "reduce" });
    await page.evaluate(axe);
    const findings: string[] = [];
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      // What a theme changes is colour alone.
      for (const [colorScheme, rules] of [
        ["light", "axe.run()"],
        ["dark", "axe.run({ runOnly: ['color-contrast', 'link-in-text-block'] })"],
      ] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        findings.push(
          ...(await analyse(page, rules)).map((finding) => `${colorScheme}, ${width} px: ${finding}`),
        );
      }
    }
    expect(findings).toEqual([]);
  },
);

/** One line for each rule that is broken, with the first place. */
async function analyse(page: Page, call: string): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(call);
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} at ${nodes.length} places, first ${first?.html.slice(0, 160)}: ${first?.failureSummary}`;
  });
}
