import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AstroInlineConfig } from "astro";
import { casebook } from "./casebook.ts";
import { PACKAGE_DIR } from "./package-folder.ts";

export interface SiteOptions {
  /** The folder of postmortems. Absolute, as every path here. */
  content: string;
  /** Where the site is written to. */
  outDir: string;
  /** What is kept between builds: one folder for each archive. */
  cacheDir: string;
  /** Path under which the site is served; `/` when left out. */
  base?: string;
  /** Address at which it is published; the archive's own setting when left out. */
  site?: string;
  audience?: "internal" | "public";
  strict?: boolean;
}

/** Astro's configuration for building or showing an archive: the same for a checkout and for a folder elsewhere. */
export function astroConfig(options: SiteOptions) {
  const { content, outDir, cacheDir, base = "/", site, audience, strict } = options;
  return {
    root: PACKAGE_DIR,
    srcDir: join(PACKAGE_DIR, "src"),
    publicDir: join(PACKAGE_DIR, "public"),
    outDir,
    cacheDir,
    base,
    output: "static",
    trailingSlash: "always",
    build: { format: "directory", assets: "assets" },
    compressHTML: true,
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false },
    security: {
      csp: {
        directives: POLICY,
        scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [firstPaintHash()] },
      },
    },
    integrations: [casebook({ content, site, audience, strict })],
    vite: { cacheDir: join(cacheDir, "vite"), server: { fs: { allow: [PACKAGE_DIR, content] } } },
  } satisfies AstroInlineConfig;
}

/** Leave for the one script that stands in each page: what runs before the first paint must not wait for a file. */
function firstPaintHash(): `sha256-${string}` {
  const script = readFileSync(join(PACKAGE_DIR, "src/components/frame/first-paint.js"));
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

type Directives = Exclude<
  NonNullable<NonNullable<AstroInlineConfig["security"]>["csp"]>,
  boolean
>["directives"];

/** Beside scripts and styles, which Astro lists: nothing from elsewhere but images that documents refer to. */
const POLICY: NonNullable<Directives> = [
  "default-src 'self'",
  "img-src 'self' data: https: http:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];
