import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { interruption } from "./interruption.ts";
import { serveSite } from "./serve-site.ts";
import { baseOf } from "./swap.ts";
import { atMostOne, type Command, readArgs, UsageError } from "./usage.ts";

export const DEFAULT_PORT = 4321;

/** Serves a built site until it is interrupted. */
export const preview: Command = {
  usage: "casebook preview [DIR] [--port NUMBER] [--base /PATH/]",
  async run(args, { cwd, write }) {
    const { values, positionals } = readArgs(args, { port: { type: "string" }, base: { type: "string" } });
    const folder = atMostOne(positionals, "dist");
    const siteDir = resolve(cwd, folder);
    if (!existsSync(siteDir)) throw new UsageError(`${folder}: no such folder; casebook build makes one`);
    const port = portFrom(values.port);
    const base = `/${values.base ?? baseOf(siteDir)}/`.replace(/\/+/g, "/");
    const servers = await serveSite({ siteDir, base, port });
    await write(`http://localhost:${port}${base}\n`);
    await interruption();
    for (const server of servers) server.close().closeAllConnections();
    return 0;
  },
};

/** A port as it was asked for; 4321 where none was. */
export function portFrom(given: string | undefined): number {
  const port = given === undefined ? DEFAULT_PORT : Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new UsageError(`--port is “${given}”, expected a number from 1 to 65535`);
  }
  return port;
}
