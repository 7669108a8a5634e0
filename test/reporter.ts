import type { Reporter, TestModule } from "vitest/node";
import { formatCounts, type TestCounts } from "../tools/counts.js";
import { formatSlowTest, slowest, type SlowTest } from "../tools/slowTests.js";

/**
 * Ends a run with lines that a program can read: one for each of the ten slowest tests, and `123 passed, 0 failed`.
 *
 * A test file that does not load, a suite whose hooks fail and an error outside any test count as one failure each.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts: TestCounts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const tests: SlowTest[] = [];
    for (const module of modules) {
      const suites = [module, ...module.children.allSuites()];
      counts.failed += suites.filter((suite) => suite.errors().length > 0).length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") counts.passed += 1;
        else if (state === "failed") counts.failed += 1;
        else counts.skipped += 1;
        const name = `${module.relativeModuleId} > ${test.fullName}`;
        tests.push({ name, seconds: (test.diagnostic()?.duration ?? 0) / 1000 });
      }
    }
    for (const test of slowest(tests)) process.stdout.write(`${formatSlowTest(test)}\n`);
    process.stdout.write(`${formatCounts(counts)}\n`);
  }
}
