import { cpSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../src/cli/serve-site.ts";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { buildSite, ROOT } from "./build.ts";

declare module "vitest" {
  /** What the tests of the whole site share; made once for a run. */
  interface ProvidedContext {
    /** Why the rest is missing; null where nothing failed. */
    failure: string | null;
    /** Path of the browser. */
    chromium: string;
    /** Folder and address of the site made from `content/`, at the root of its server. */
    site: string;
    address: string;
    /** Folder and address of a smaller site that lives under `/x/`. */
    basedSite: string;
    basedAddress: string;
    /** The smaller site once more, built from another folder in another time zone. */
    twin: string;
  }
}

/** Builds and serves the sites, and sees to a browser. A failure fails the tests of this project, not the others. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-test-"));
  const closers: (() => void)[] = [];
  try {
    project.provide("chromium", ensureChromium());
    const sites = await buildSites(folder);
    const served = await serve(sites.site, "/");
    closers.push(served.close);
    const based = await serve(sites.basedSite, "/x/");
    closers.push(based.close);
    project.provide("site", sites.site);
    project.provide("basedSite", sites.basedSite);
    project.provide("twin", sites.twin);
    project.provide("address", served.address);
    project.provide("basedAddress", based.address);
    project.provide("failure", null);
  } catch (error) {
    project.provide("failure", error instanceof Error ? error.message : String(error));
  }
  return () => {
    for (const close of closers) close();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Builds one after the other: they share what Astro keeps in the project's folder. */
async function buildSites(folder: string): Promise<{ site: string; basedSite: string; twin: string }> {
  const [site, basedSite, twin] = [join(folder, "site"), join(folder, "based"), join(folder, "twin")];
  const few = join(folder, "few");
  cpSync(join(ROOT, "test/eval/own/docs"), few, { recursive: true });
  // Each has a cache of its own: none may be right only because another was.
  const cache = (name: string) => ["--cache", join(folder, `${name}-cache`)];
  const address = ["--site", "https://casebook.example"];
  await buildSite([join(ROOT, "content"), "--out", site, ...address, ...cache("site")]);
  await buildSite([few, "--out", basedSite, "--base", "/x/", ...cache("based")]);
  const elsewhere = { cwd: folder, zone: "Pacific/Kiritimati" };
  await buildSite(["few", "--out", "twin", "--base", "/x/", ...cache("twin")], elsewhere);
  return { site, basedSite, twin };
}

/** Serves a built site as `casebook preview` does, on any free port. */
async function serve(siteDir: string, base: string): Promise<{ address: string; close: () => void }> {
  const servers = await serveSite({ siteDir, base, port: 0 });
  const [first] = servers.map((server) => server.address() as AddressInfo);
  if (first === undefined) throw new Error(`nothing serves ${siteDir}`);
  const close = () => {
    for (const server of servers) server.close().closeAllConnections();
  };
  return { address: `http://127.0.0.1:${first.port}${base}`, close };
}
