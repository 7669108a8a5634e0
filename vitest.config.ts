import { defineConfig } from "vitest/config";

/** Tests that need a real Chromium. Where one asks for speed, the limit follows what the machine is busy with. */
const browserTests = ["test/browser/**/*.test.ts", "test/**/*.browser.test.ts"];

export default defineConfig({
  test: {
    reporters: ["default", "./test/reporter.ts"],
    maxWorkers: 2,
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
          // Some measure time, and on two processors a second browser doubles it.
          fileParallelism: false,
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
