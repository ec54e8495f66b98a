import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { buildSite, ROOT } from "./build.ts";
import { serve } from "./serve.ts";

/** What the tests of the whole site share; made once for a run. */
declare module "vitest" {
  interface ProvidedContext {
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

/** Builds and serves the sites, and sees to a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-test-"));
  const [site, basedSite, twin] = [join(folder, "site"), join(folder, "based"), join(folder, "twin")];
  const few = join(folder, "few");
  cpSync(join(ROOT, "test/eval/own/docs"), few, { recursive: true });

  project.provide("chromium", ensureChromium());
  await buildSite([join(ROOT, "content"), "--out", site, "--site", "https://casebook.example"]);
  await buildSite([few, "--out", basedSite, "--base", "/x/"]);
  await buildSite([few, "--out", twin, "--base", "/x/"], { cwd: folder, zone: "Pacific/Kiritimati" });
  const servers = [await serve(site, "/"), await serve(basedSite, "/x/")] as const;
  project.provide("site", site);
  project.provide("basedSite", basedSite);
  project.provide("twin", twin);
  project.provide("address", servers[0].address);
  project.provide("basedAddress", servers[1].address);

  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  };
}
