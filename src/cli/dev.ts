import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { dev as startServer } from "astro";
import { astroConfig, PACKAGE_DIR } from "../integration/astro-config.ts";
import { cacheFor } from "../integration/cache-folder.ts";
import { portFrom } from "./preview.ts";
import { atMostOne, type Command, readArgs, UsageError } from "./usage.ts";

/** Shows the site of a folder while its documents are written. */
export const dev: Command = {
  usage: "casebook dev [DIR] [--port NUMBER] [--base /PATH/]",
  async run(args, { cwd }) {
    const { values, positionals } = readArgs(args, { port: { type: "string" }, base: { type: "string" } });
    const folder = atMostOne(positionals, "content");
    const content = resolve(cwd, folder);
    if (!existsSync(content) || !statSync(content).isDirectory())
      throw new UsageError(`${folder}: no such folder`);
    const port = portFrom(values.port);
    process.env.ASTRO_DEV_BACKGROUND = "0";
    process.chdir(PACKAGE_DIR);
    const cacheDir = cacheFor(content);
    const config = astroConfig({ content, outDir: `${cacheDir}/dist`, cacheDir, base: values.base });
    const server = await startServer({ ...config, configFile: false, server: { port }, logLevel: "info" });
    return new Promise<number>((settle) => {
      const stop = () => void server.stop().then(() => settle(0));
      process.once("SIGINT", stop).once("SIGTERM", stop);
    });
  },
};
