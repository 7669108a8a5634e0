import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalTail } from "../../../src/lib/statistics/normalTail.js";

describe("normalTail", () => {
  it("gives the tabulated tails of the normal distribution", () => {
    expect(normalTail(0)).toBe(0.5);
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 14);
    expect(normalTail(3) / 1.3498980316300945e-3).toBeCloseTo(1, 11);
    expect(normalTail(5) / 2.866515718791939e-7).toBeCloseTo(1, 11);
    expect(normalTail(10) / 7.619853024160525e-24).toBeCloseTo(1, 11);
    expect(normalTail(NaN)).toBeNaN();
  });

  it("agrees with itself on both sides of the point where it changes its method", () => {
    expect(normalTail(2.4999999999) / normalTail(2.5000000001)).toBeCloseTo(1, 8);
  });

  it("falls, and has the tail on the other side as its complement", () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(normalTail(z) + normalTail(-z)).toBeCloseTo(1, 12);
        expect(normalTail(z + 0.1)).toBeLessThan(normalTail(z));
      }),
      { seed: 1 },
    );
  });
});
