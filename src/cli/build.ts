import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { build as buildSite } from "astro";
import { readSummary } from "../collect/summary.ts";
import { astroConfig, PACKAGE_DIR, type SiteOptions } from "../integration/astro-config.ts";
import { cacheFor } from "../integration/cache-folder.ts";
import { describeFailure } from "./failure.ts";
import { type Progress, reportProgress } from "./progress.ts";
import { assertReplaceable, discard, stagingFor, swapIn } from "./swap.ts";
import { atMostOne, type Command, oneOf, readArgs, UsageError } from "./usage.ts";

/** Builds the site of a folder. A failed build leaves what was built last as it is. */
export const build: Command = {
  usage:
    "casebook build [DIR] --out DIR [--base /PATH/] [--site URL] [--audience internal|public] [--strict]",
  async run(args, { cwd, write }) {
    const options = readOptions(args, cwd);
    const { outDir } = options;
    assertReplaceable(outDir, options.content);
    const began = performance.now();
    const progress: Progress = { pages: 0, index: null };
    const staging = stagingFor(outDir);
    process.chdir(PACKAGE_DIR);
    try {
      const config = astroConfig({ ...options, outDir: staging });
      const integrations = [...config.integrations, reportProgress(progress, write)];
      await buildSite({ ...config, integrations, configFile: false, logLevel: "warn" });
    } catch (error) {
      discard(staging);
      process.stderr.write(`${describeFailure(error)}\nNothing was changed in ${outDir}\n`);
      return 1;
    }
    swapIn(staging, outDir, options.base ?? "/");
    await write(sumUp(options, progress, performance.now() - began));
    return 0;
  },
};

function readOptions(args: string[], cwd: string): SiteOptions {
  const { values, positionals } = readArgs(args, {
    out: { type: "string" },
    base: { type: "string" },
    site: { type: "string" },
    audience: { type: "string" },
    cache: { type: "string" },
    strict: { type: "boolean" },
  });
  const folder = atMostOne(positionals, "content");
  const content = resolve(cwd, folder);
  if (!existsSync(content) || !statSync(content).isDirectory())
    throw new UsageError(`${folder}: no such folder`);
  if (values.out === undefined)
    throw new UsageError("expected --out: the folder that the site is written to");
  return {
    content,
    outDir: resolve(cwd, values.out),
    cacheDir: values.cache ? resolve(cwd, values.cache) : cacheFor(content),
    base: baseFrom(values.base),
    site: siteFrom(values.site),
    audience: oneOf("audience", values.audience, ["internal", "public"]),
    strict: values.strict ?? false,
  };
}

function baseFrom(given: string | undefined): string {
  if (given !== undefined && !/^\/[\w./~-]*$/.test(given)) {
    throw new UsageError(`--base is “${given}”, expected a path such as /postmortems/`);
  }
  return `/${given ?? ""}/`.replace(/\/+/g, "/");
}

function siteFrom(given: string | undefined): string | undefined {
  if (given !== undefined && !/^https?:\/\//.test(given)) {
    throw new UsageError(`--site is “${given}”, expected an address such as https://example.org`);
  }
  return given;
}

function sumUp({ cacheDir, outDir }: SiteOptions, { pages, index }: Progress, milliseconds: number): string {
  const { documents, warnings, errors } = readSummary(`${cacheDir}/casebook/build`);
  const seconds = (milliseconds / 1000).toFixed(1);
  const findings = `${errors} errors, ${warnings} warnings`;
  return `${documents} documents (${findings}), ${pages} pages, search index ${index ?? "none"}, ${seconds} s: ${outDir}\n`;
}
