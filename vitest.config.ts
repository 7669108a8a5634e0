import { defineConfig } from "vitest/config";

/** Tests that need a real Chromium, or a machine to themselves for their timings; they run one file at a time. */
const browserTests = ["test/browser/**/*.test.ts", "test/**/*.browser.test.ts"];

export default defineConfig({
  test: {
    reporters: ["default", "./test/reporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: browserTests,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: browserTests,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
