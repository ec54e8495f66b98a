import { cacheFor, PACKAGE_DIR } from "../integration/package-folder.ts";
import { baseFrom, contentFolder } from "./build-options.ts";
import { interruption } from "./interruption.ts";
import { portFrom } from "./preview.ts";
import { atMostOne, type Command, readArgs } from "./usage.ts";

/** Shows the site of a folder while its documents are written. */
export const dev: Command = {
  usage: "casebook dev [DIR] [--port NUMBER] [--base /PATH/]",
  async run(args, { cwd }) {
    const { values, positionals } = readArgs(args, { port: { type: "string" }, base: { type: "string" } });
    const content = contentFolder(atMostOne(positionals, "content"), cwd);
    const port = portFrom(values.port);
    const cacheDir = cacheFor(content);
    const base = baseFrom(values.base);
    process.env.ASTRO_DEV_BACKGROUND = "0";
    const { dev: startServer } = await import("astro");
    const { astroConfig } = await import("../integration/astro-config.ts");
    process.chdir(PACKAGE_DIR);
    const config = astroConfig({ content, outDir: `${cacheDir}/dist`, cacheDir, base });
    const server = await startServer({ ...config, configFile: false, server: { port }, logLevel: "info" });
    await interruption();
    await server.stop();
    return 0;
  },
};
