import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialTail } from "../../../src/lib/statistics/binomialTail.js";

describe("binomialTail", () => {
  it("gives the shares that can be counted by hand", () => {
    expect(binomialTail(0, 3, 0.5)).toBeCloseTo(1 / 8, 12);
    expect(binomialTail(1, 3, 0.5)).toBeCloseTo(4 / 8, 12);
    expect(binomialTail(3, 3, 0.5)).toBe(1);
    expect(binomialTail(2, 10, 0.1)).toBeCloseTo(0.9298091736, 9);
  });

  it("is 1 where nothing can succeed or nothing is tried, and 0 where everything must", () => {
    expect(binomialTail(0, 0, 0.3)).toBe(1);
    expect(binomialTail(0, 9, 0)).toBe(1);
    expect(binomialTail(4, 9, 1)).toBe(0);
  });

  it("mirrors: at most k successes are at least n − k failures", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 60 })
          .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n - 1 }))),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        ([n, k], p) => {
          expect(binomialTail(k, n, p) + binomialTail(n - k - 1, n, 1 - p)).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
