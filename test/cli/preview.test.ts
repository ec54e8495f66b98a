import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { makeFolder } from "../collect/folder.ts";

/** Below those that systems give to connections. */
const PORT = "27872";
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

test("a built site is served at the address that is printed, under its base, until the command is ended", async () => {
  const folder = makeFolder({ "index.html": "home", ".casebook.json": '{"base":"/x/"}' });
  const args = [join(ROOT, "src/cli/main.ts"), "preview", folder, "--port", PORT];
  const child = spawn(join(ROOT, "node_modules/.bin/node"), args);
  const ended = once(child, "close");
  try {
    const [address] = await once(child.stdout.setEncoding("utf8"), "data");
    expect(address).toBe(`http://localhost:${PORT}/x/\n`);
    const answer = await fetch(`http://127.0.0.1:${PORT}/x/`);
    expect([answer.status, await answer.text()]).toEqual([200, "home"]);
  } finally {
    child.kill("SIGTERM");
  }
  expect(await ended).toEqual([0, null]);
});
