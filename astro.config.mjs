import { defineConfig } from "astro/config";
import { astroConfig } from "./src/integration/astro-config.ts";

const root = import.meta.dirname;

export default defineConfig(
  astroConfig({
    content: `${root}/content`,
    outDir: `${root}/dist`,
    cacheDir: `${root}/node_modules/.astro`,
  }),
);
