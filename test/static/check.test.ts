import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The checks that read the sources without running them, each by the tool that knows. */
const CHECKS = [
  { holds: "types hold in TypeScript and Astro files", script: "check:types" },
  { holds: "lint and format hold", script: "check:lint" },
  { holds: "nothing is dead: files, exports, dependencies", script: "check:dead" },
];

test.concurrent.for(CHECKS)("$holds", async ({ script }) => {
  const { failed, output } = await npmRun(script);
  expect(failed, output).toBe(false);
});

/** Runs one of the package's scripts; what it printed is the message of a failure. */
async function npmRun(script: string): Promise<{ failed: boolean; output: string }> {
  try {
    await run("npm", ["run", "--silent", script], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    return { failed: false, output: "" };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { failed: true, output: `npm run ${script}\n${stdout}${stderr}` };
  }
}
