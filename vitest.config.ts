import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { CountReporter } from "./test/count-reporter.ts";

/** Tests that need the built site or a browser: they share one build, made once in the global setup. */
const SITE = ["test/site/**/*.test.ts", "test/browser/**/*.test.ts", "test/**/*.browser.test.ts"];
const STATIC = ["test/static/**/*.test.ts"];

export default defineConfig({
  test: {
    reporters: ["default", new CountReporter()],
    // Tests in a browser wait more than they compute: a worker for each core, where vitest would leave one free.
    maxWorkers: availableParallelism(),
    env: { TZ: "America/St_Johns", ASTRO_TELEMETRY_DISABLED: "1" },
    projects: [
      {
        test: {
          name: "unit",
          // Generous, since machines are shared: a hang is what it is for, not slowness.
          testTimeout: 30_000,
          include: ["test/**/*.test.ts"],
          exclude: [...SITE, ...STATIC],
        },
      },
      { test: { name: "static", include: STATIC, testTimeout: 300_000 } },
      {
        test: {
          name: "site",
          include: SITE,
          globalSetup: ["test/site/setup.ts"],
          setupFiles: ["test/site/require-site.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
