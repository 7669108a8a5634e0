import type { Reporter, TestModule } from "vitest/node";
import { formatCounts, type TestCounts } from "../tools/counts.js";

/**
 * Ends a run with one line of its own, `123 passed, 0 failed`, that a program can read.
 *
 * A test file that does not load, a suite whose hooks fail and an error outside any test count as one failure each.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts: TestCounts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      const suites = [module, ...module.children.allSuites()];
      counts.failed += suites.filter((suite) => suite.errors().length > 0).length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") counts.passed += 1;
        else if (state === "failed") counts.failed += 1;
        else counts.skipped += 1;
      }
    }
    process.stdout.write(`${formatCounts(counts)}\n`);
  }
}
