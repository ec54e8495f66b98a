import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { SiteOptions } from "../integration/astro-config.ts";
import { cacheFor } from "../integration/package-folder.ts";
import { atMostOne, oneOf, readArgs, UsageError } from "./usage.ts";

/**
 * What `casebook build` was asked for, with every path made absolute.
 * @throws UsageError for what cannot be done
 */
export function readBuildOptions(args: string[], cwd: string): SiteOptions {
  const { values, positionals } = readArgs(args, {
    out: { type: "string" },
    base: { type: "string" },
    site: { type: "string" },
    audience: { type: "string" },
    cache: { type: "string" },
    strict: { type: "boolean" },
  });
  const content = contentFolder(atMostOne(positionals, "content"), cwd);
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

/** The folder of postmortems, as an absolute path. */
export function contentFolder(given: string, cwd: string): string {
  const content = resolve(cwd, given);
  if (!existsSync(content)) throw new UsageError(`${given}: no such folder`);
  if (!statSync(content).isDirectory())
    throw new UsageError(`${given} is a file, expected the folder that it lies in`);
  try {
    readdirSync(content);
  } catch {
    throw new UsageError(`${given} may not be read: give yourself the right to, or name another folder`);
  }
  return content;
}

/** A base path with a slash at either end; `/` where none was given. */
export function baseFrom(given: string | undefined): string {
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
