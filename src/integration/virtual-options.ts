import type { Plugin } from "vite";
import type { ArchiveOptions } from "../collect/options.ts";

const NAME = "virtual:casebook/options";
const RESOLVED = `\0${NAME}`;

/** Makes the options a module of the site, one export for each. They are asked for only when the site is. */
export function virtualOptions(options: () => ArchiveOptions): Plugin {
  return {
    name: "casebook-options",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? toModule(options()) : undefined),
  };
}

function toModule(options: ArchiveOptions): string {
  return Object.entries(options)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");
}
