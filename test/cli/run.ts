import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
/** The Node of the project, which runs TypeScript: that of the system may be older. */
const NODE = join(fileURLToPath(new URL("../../node_modules/.bin", import.meta.url)), "node");

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command as people do, in a directory. */
export function run(args: string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((settle, fail) => {
    const child = spawn(NODE, [MAIN, ...args], { cwd, env: { ...process.env, ...env } });
    const ran = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (ran.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (ran.err += text));
    child.once("error", fail);
    child.once("close", (code) => settle({ code, ...ran }));
  });
}
