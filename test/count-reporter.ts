import type { Reporter, TestModule } from "vitest/node";

/**
 * Prints `N passed, N failed` as the last line of a run, alone, for whoever reads a log by machine. A test file that
 * could not be loaded and an error outside all tests count as failed; a skipped test counts as neither.
 */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let [passed, failed] = [0, errors.length];
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        if (test.result().state === "passed") passed += 1;
        if (test.result().state === "failed") failed += 1;
      }
    }
    // Written last of all; by then the exit code tells of what failed outside the tests, such as a configuration.
    process.on("exit", (code) => {
      const failures = failed === 0 && code !== 0 ? 1 : failed;
      process.stdout.write(`\n${passed} passed, ${failures} failed\n`);
    });
  }
}
