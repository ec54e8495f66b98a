import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { codeFingerprint } from "../collect/fingerprint.ts";
import type { ArchiveOptions } from "../collect/options.ts";
import { printFindings } from "../collect/print-findings.ts";
import { readSettings, SETTINGS_FILE } from "../collect/settings.ts";
import type { Settings } from "../model/settings.ts";
import { writeSearchIndex } from "../publish/search-index.ts";
import { copyPublishedFiles, servePublishedFiles } from "./published-files.ts";
import { serveSearch } from "./serve-search.ts";
import { showErrors } from "./show-errors.ts";
import { virtualOptions } from "./virtual-options.ts";

export interface CasebookOptions {
  /** The folder of postmortems, as an absolute path. */
  content: string;
  /** Address at which the site is published; the archive's own setting when left out. */
  site?: string;
  audience?: ArchiveOptions["audience"];
  strict?: boolean;
}

/** Packages that browsers can load as they are; bundling them on first use would make the page load twice. */
const AS_THEY_ARE = { exclude: ["fastest-levenshtein"] };

/**
 * Hands the options of a build to the site, publishes the files that documents show, and has the search index written
 * when the pages are finished. While authors write, errors in their documents appear over the page.
 */
export function casebook({
  content,
  site,
  audience = "internal",
  strict = false,
}: CasebookOptions): AstroIntegration {
  let command = "build";
  let read = readSettings(content);
  let options: ArchiveOptions | undefined;
  const settled = () => {
    if (!options) throw new Error("Asked for the options of the archive before Astro settled its own");
    return options;
  };
  return {
    name: "casebook",
    hooks: {
      "astro:config:setup": (setup) => {
        command = setup.command === "dev" ? "dev" : "build";
        read = readSettings(content);
        setup.addWatchFile(join(content, SETTINGS_FILE));
        setup.updateConfig(siteAt(site ?? read.settings.site));
        const others = originsOf(read.settings.archives);
        if (others.length > 0) setup.updateConfig({ security: { csp: mayReach(others) } });
        setup.updateConfig({ vite: { plugins: [virtualOptions(settled)], optimizeDeps: AS_THEY_ARE } });
      },
      "astro:config:done": ({ config, logger }) => {
        printFindings([{ path: SETTINGS_FILE, diagnostics: read.diagnostics }], logger);
        const cacheDir = join(fileURLToPath(config.cacheDir), "casebook", command);
        const base = `/${config.base}/`.replace(/\/+/g, "/");
        options = {
          contentDir: content,
          cacheDir,
          base,
          audience,
          strict,
          settings: { ...read.settings, site: config.site },
          fingerprint: codeFingerprint(),
        };
      },
      "astro:server:setup": ({ server }) => {
        servePublishedFiles(server, settled());
        serveSearch(server, settled());
        showErrors(server, settled());
      },
      "astro:build:done": async ({ dir, logger }) => {
        const siteDir = fileURLToPath(dir);
        copyPublishedFiles(siteDir, settled());
        const { pages, bytes } = await writeSearchIndex({
          siteDir,
          cacheDir: settled().cacheDir,
          split: read.settings.splitSearch,
          archives: read.settings.archives,
        });
        logger.info(`search index over ${pages} documents, ${Math.ceil(bytes / 1024)} KB`);
      },
    },
  };
}

/** What a known address adds: absolute links, and a list of all pages for search engines. */
function siteAt(site: string | undefined) {
  return site ? { site, integrations: [sitemap()] } : {};
}

/** The servers, other than the site's own, on which other archives lie. */
function originsOf(archives: Settings["archives"]): string[] {
  const absolute = archives.filter(({ url }) => URL.canParse(url));
  return [...new Set(absolute.map(({ url }) => new URL(url).origin))];
}

/** Leave for the search to read the indexes of other archives. */
function mayReach(origins: readonly string[]) {
  return { algorithm: "SHA-256" as const, directives: [`connect-src 'self' ${origins.join(" ")}` as const] };
}
