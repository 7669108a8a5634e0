import { defineConfig } from "vitest/config";

/** Tests that need a machine to themselves for their timings; they run one file at a time. */
const timedTests = [
  "test/browser/{crossFilter,inference,playground,representativenessCollection,weakSupervision}.test.ts",
  "test/**/*.browser.test.ts",
];
/** Other tests that need a real Chromium; two files at a time. */
const browserTests = ["test/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    reporters: ["default", "./test/reporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...browserTests, ...timedTests],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: browserTests,
          exclude: timedTests,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "timed",
          include: timedTests,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
