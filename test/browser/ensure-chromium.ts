import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** What a Chromium is called on the search path. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Where it lies when it is not on the search path. */
const PLACES = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

const ADVICE = `No Chromium was found, and it could not be installed.
The tests need a real browser and are not skipped without one. Do one of these, then run them again:
  - Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium
  - any platform:    npx playwright-core install chromium
  - your own:        CHROMIUM_PATH=/path/to/chromium npm test`;

/** Ways to get one, the first that succeeds is kept. */
const INSTALLERS: readonly { name: string; install: () => boolean }[] = [
  { name: "Debian's chromium package", install: installByApt },
  { name: "Playwright's download", install: installByPlaywright },
];

/**
 * The path of a Chromium that runs, installed first where there is none. `CHROMIUM_PATH` in the environment wins.
 * @throws with what to install, when there is none and none can be installed
 */
export function ensureChromium(env: NodeJS.ProcessEnv = process.env): string {
  const found = findChromium(env);
  if (found !== null) return found;
  for (const { name, install } of INSTALLERS) {
    console.log(`No Chromium found: installing ${name} …`);
    const installed = install() ? findChromium(env) : null;
    if (installed !== null) return installed;
  }
  throw new Error(ADVICE);
}

/**
 * The path of an installed Chromium, or null.
 * @throws when `CHROMIUM_PATH` names something that does not run: a wrong wish is not silently replaced
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const wished = env.CHROMIUM_PATH;
  if (wished) {
    if (runs(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is ${wished}, which does not run. ${ADVICE}`);
  }
  const separator = process.platform === "win32" ? ";" : ":";
  const folders = (env.PATH ?? "").split(separator).filter((folder) => folder !== "");
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const candidates = [...onPath, ...PLACES, chromium.executablePath()];
  return candidates.find((path) => existsSync(path) && runs(path)) ?? null;
}

/** Whether it says its version. On Windows Chrome opens a window instead, so there its presence must do. */
function runs(path: string): boolean {
  if (process.platform === "win32") return existsSync(path);
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** By apt, as root or with a sudo that asks for no password. */
function installByApt(): boolean {
  if (process.platform !== "linux" || !succeeds("apt-get", ["--version"])) return false;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (sudo.length > 0 && !succeeds("sudo", ["-n", "true"])) return false;
  const apt = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"];
  // The lists may be old or absent, as in a fresh container; a failure here need not be one of the installation.
  attempt([...apt, "update"]);
  return attempt([...apt, "install", "--no-install-recommends", "chromium"]);
}

/** By Playwright, of the version that this project locks. Not for the system's libraries: those need apt. */
function installByPlaywright(): boolean {
  return attempt(["npx", "--no-install", "playwright-core", "install", "chromium"]);
}

function attempt([command = "", ...args]: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "inherit", timeout: 15 * 60_000 });
    return true;
  } catch {
    return false;
  }
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
