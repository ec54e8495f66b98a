import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";

const project = fileURLToPath(new URL("../../../", import.meta.url));
const ODD = "test/components/incident/odd";

/**
 * Builds a page for each odd record into a folder: `node build-odd.ts FOLDER`. Works on a copy of the sources, because
 * builds in one root get in each other's way.
 */
async function main(outDir: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "casebook-odd-"));
  for (const part of ["src", "public", "test/sample", ODD]) {
    cpSync(join(project, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  process.chdir(root);
  await build({
    root,
    configFile: false,
    srcDir: join(root, ODD),
    outDir,
    cacheDir: join(root, "cache"),
    trailingSlash: "always",
    compressHTML: true,
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false },
    security: { csp: true },
    logLevel: "error",
  });
  rmSync(root, { recursive: true, force: true });
}

await main(process.argv[2] ?? "");
