import { join } from "node:path";
import { readSummary } from "../collect/summary.ts";
import type { SiteOptions } from "../integration/astro-config.ts";
import { PACKAGE_DIR, stagingFolder } from "../integration/package-folder.ts";
import { count } from "../report/pretty.ts";
import { readBuildOptions } from "./build-options.ts";
import { describeFailure } from "./failure.ts";
import { type Progress, reportProgress } from "./progress.ts";
import { assertReplaceable, discard, swapIn } from "./swap.ts";
import type { Command, Surroundings } from "./usage.ts";

/** Builds the site of a folder. A failed build leaves what was built last as it is. */
export const build: Command = {
  usage:
    "casebook build [DIR] --out DIR [--base /PATH/] [--site URL] [--audience internal|public] [--strict] [--cache DIR]",
  async run(args, { cwd, write }) {
    const began = performance.now();
    const options = readBuildOptions(args, cwd);
    const { outDir, base = "/" } = options;
    assertReplaceable(outDir, options.content);
    const staging = stagingFolder();
    try {
      const progress = await buildInto(staging, options, write);
      swapIn(staging, outDir, base);
      await write(sumUp(options, progress, performance.now() - began));
      return 0;
    } catch (error) {
      process.stderr.write(`${describeFailure(error)}\nNothing was changed in ${outDir}\n`);
      return 1;
    } finally {
      discard(staging);
    }
  },
};

/** Astro is loaded only here, so that a wrong use is told at once. */
async function buildInto(
  staging: string,
  options: SiteOptions,
  write: Surroundings["write"],
): Promise<Progress> {
  process.env.NODE_ENV = "production";
  const { build: buildSite } = await import("astro");
  const { astroConfig } = await import("../integration/astro-config.ts");
  const progress: Progress = { pages: 0, index: null };
  const config = astroConfig({ ...options, outDir: staging });
  const integrations = [...config.integrations, reportProgress(progress, write)];
  process.chdir(PACKAGE_DIR);
  await buildSite({ ...config, integrations, configFile: false, logLevel: "warn" });
  return progress;
}

function sumUp({ cacheDir, outDir }: SiteOptions, { pages, index }: Progress, milliseconds: number): string {
  const { documents, warnings, errors } = readSummary(join(cacheDir, "casebook", "build"));
  const seconds = (milliseconds / 1000).toFixed(1);
  const findings = `${count(errors, "error")}, ${count(warnings, "warning")}`;
  return `${count(documents, "document")} (${findings}), ${count(pages, "page")}, search index ${index ?? "none"}, ${seconds} s: ${outDir}\n`;
}
