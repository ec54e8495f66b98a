import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { ArchiveOptions } from "../../src/collect/options.ts";
import { settingsSchema } from "../../src/model/settings.ts";

/** A folder for the length of a test, with the files given by their path in it. */
export function makeFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "casebook-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Options for an archive in a folder, with a cache of its own. */
export function optionsFor(contentDir: string, changes: Partial<ArchiveOptions> = {}): ArchiveOptions {
  return {
    contentDir,
    cacheDir: makeFolder(),
    base: "/",
    audience: "internal",
    strict: false,
    settings: settingsSchema.parse({}),
    fingerprint: "1",
    ...changes,
  };
}
