import { describe, expect, it } from "vitest";
import { formatSlowTest, parseSlowTest, slowest } from "../../tools/slowTests.js";

describe("slowest", () => {
  it("keeps the ten that ran longest, the longest first", () => {
    const tests = Array.from({ length: 12 }, (_, i) => ({ name: `test ${i}`, seconds: (i * 5) % 12 }));
    expect(slowest(tests).map(({ seconds }) => seconds)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });
});

describe("parseSlowTest", () => {
  it("reads back what formatSlowTest wrote, to a tenth of a second", () => {
    const line = formatSlowTest({ name: "test/a.test.ts > a, b > keeps 1.5 s", seconds: 12.345 });
    expect(line).toBe("slow test: 12.3 s, test/a.test.ts > a, b > keeps 1.5 s");
    expect(parseSlowTest(line)).toEqual({ name: "test/a.test.ts > a, b > keeps 1.5 s", seconds: 12.3 });
  });

  it.each(["", "slow test", "12 passed, 0 failed", " ✓ slow test: 1 s"])("finds no test in %j", (line) => {
    expect(parseSlowTest(line)).toBeUndefined();
  });
});
