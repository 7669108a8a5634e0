import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logit, sigmoid } from "../../../src/lib/statistics/sigmoid.js";

describe("sigmoid", () => {
  it("is 1/2 at 0, 3/4 at ln 3, 9/10 at ln 9", () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(Math.log(3))).toBeCloseTo(0.75, 12);
    expect(sigmoid(Math.log(9))).toBeCloseTo(0.9, 12);
  });

  it("reaches 0 and 1 far out without overflowing", () => {
    expect([-Infinity, -1000, 1000, Infinity].map(sigmoid)).toEqual([0, 0, 1, 1]);
  });

  it("of z and of −z make 1", () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (z) => {
        expect(sigmoid(z) + sigmoid(-z)).toBeCloseTo(1, 12);
      }),
      { seed: 1 },
    );
  });
});

describe("logit", () => {
  it("is 0 at 1/2, infinite at 0 and 1", () => {
    expect([0, 0.5, 1].map(logit)).toEqual([-Infinity, 0, Infinity]);
  });

  it("undoes sigmoid", () => {
    fc.assert(
      fc.property(fc.double({ min: -15, max: 15, noNaN: true }), (z) => {
        expect(logit(sigmoid(z))).toBeCloseTo(z, 8);
      }),
      { seed: 1 },
    );
  });
});
