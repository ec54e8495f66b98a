import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** What a build came to, filled in while it goes on. */
export interface Progress {
  pages: number;
  /** Size of the search index, for people; null before it is written. */
  index: string | null;
}

/** Says what a build is at, and counts. */
export function reportProgress(progress: Progress, write: (text: string) => Promise<void>): AstroIntegration {
  return {
    name: "casebook-progress",
    hooks: {
      "astro:config:done": () => write("Reading the documents\n"),
      "astro:build:start": () => write("Making the pages\n"),
      "astro:build:generated": () => write("Writing the search index\n"),
      "astro:build:done": ({ pages, dir }) => {
        progress.pages = pages.length;
        progress.index = sizeOf(join(fileURLToPath(dir), "pagefind"));
      },
    },
  };
}

function sizeOf(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return `${Math.ceil(bytes / 1024)} KB`;
}
