import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The command as the package's scripts start it. */
const COMMAND = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** Where and when a build runs: what it must not depend on. */
export interface Surroundings {
  cwd?: string;
  zone?: string;
}

/**
 * Builds a site with the command, in a process of its own.
 * @param args what follows `casebook build`
 * @returns what it printed
 * @throws with what it printed, when it fails
 */
export async function buildSite(args: readonly string[], surroundings: Surroundings = {}): Promise<string> {
  const { cwd = ROOT, zone = "UTC" } = surroundings;
  // The test runner's own, which would reach Vite in the build.
  const { NODE_ENV, VITEST, MODE, DEV, PROD, SSR, BASE_URL, ...env } = process.env;
  const { stdout, stderr } = await run(process.execPath, [COMMAND, "build", ...args], {
    cwd,
    env: { ...env, TZ: zone, NO_COLOR: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout + stderr;
}
