import { describe, expect, it } from "vitest";
import { addCounts, formatCounts, parseCounts } from "../../tools/counts.js";

describe("formatCounts", () => {
  it("names skipped tests only where there are any", () => {
    expect(formatCounts({ passed: 123, failed: 0, skipped: 0 })).toBe("123 passed, 0 failed");
    expect(formatCounts({ passed: 1, failed: 2, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
  });
});

describe("parseCounts", () => {
  it("reads back what formatCounts wrote", () => {
    for (const counts of [
      { passed: 123, failed: 0, skipped: 0 },
      { passed: 1, failed: 2, skipped: 3 },
    ]) {
      expect(parseCounts(formatCounts(counts))).toEqual(counts);
    }
  });

  it.each(["", "passed", "12 passed", "Tests  12 passed, 0 failed", "12 passed, 0 failed!"])(
    "finds no counts in %j",
    (line) => {
      expect(parseCounts(line)).toBeUndefined();
    },
  );
});

describe("addCounts", () => {
  it("adds field by field", () => {
    const sum = addCounts({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 });
    expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});
