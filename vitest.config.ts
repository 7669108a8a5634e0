import { defineConfig } from "vitest/config";

/** Tests that need a real Chromium. Where one of them asks for speed, the limit follows what the machine is busy with. */
const browserTests = "test/browser/**/*.test.ts";

/** Tests that hold a browser to milliseconds of the clock, and so need the machine to themselves. */
const timedTests = "test/**/*.timed.test.ts";

const patience = { retry: 2, testTimeout: 120_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    reporters: ["default", "./test/reporter.ts"],
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [browserTests, timedTests],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: "browser", include: [browserTests], exclude: [timedTests], ...patience },
      },
      {
        test: {
          name: "timed",
          include: [timedTests],
          fileParallelism: false,
          // After all others.
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
});
