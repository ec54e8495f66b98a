import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { pageKinds } from "./page-kinds.ts";

const open = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const VIEWS = (["light", "dark"] as const).flatMap((theme) => [360, 1440].map((width) => ({ theme, width })));

test.for(pageKinds(inject("site")))(
  "axe finds nothing on /%s, in both themes, on phone and desk",
  async (path) => {
    const page = await open(path, { reducedMotion: "reduce" });
    await page.evaluate(axe);
    const findings: string[] = [];
    for (const { theme, width } of VIEWS) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      findings.push(...(await analyse(page)).map((finding) => `${theme}, ${width} px: ${finding}`));
    }
    expect(findings).toEqual([]);
  },
);

/** One line for each rule that is broken, with the first place. */
async function analyse(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} at ${nodes.length} places, first ${first?.html.slice(0, 160)}: ${first?.failureSummary}`;
  });
}
