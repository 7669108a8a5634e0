import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../../src/lib/statistics/benjaminiHochberg.js";

describe("benjaminiHochberg", () => {
  it("rejects the four hypotheses that Benjamini and Hochberg (1995) reject in their example of 15", () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const adjusted = benjaminiHochberg(published);
    expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(4);
    // By hand: 0.0095 × 15 / 4, and 0.0201 × 15 / 5.
    expect(adjusted[3]).toBeCloseTo(0.035625, 10);
    expect(adjusted[4]).toBeCloseTo(0.0603, 10);
  });

  it("takes the least over all larger p-values", () => {
    expect(benjaminiHochberg([0.03, 0.02, 0.04])).toEqual([0.04, 0.04, 0.04]);
  });

  it("counts hypotheses that are not given as having larger p-values", () => {
    expect(benjaminiHochberg([0.01], 10)).toEqual([0.1]);
    expect(() => benjaminiHochberg([0.01, 0.02], 1)).toThrow("invalid family size: 1 (expected at least 2)");
  });

  it("gives nothing for nothing and refuses what is not a p-value", () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([Number.NaN])).toThrow("invalid p-value: NaN (expected 0 to 1)");
  });

  it("rejects just the hypotheses of the step-up rule written with ranks", () => {
    const p = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(p, fc.constantFrom(0.01, 0.05, 0.2), (values, q) => {
        const sorted = [...values].sort((a, b) => a - b);
        const last = sorted.findLastIndex((value, i) => (value * values.length) / (i + 1) <= q);
        const rejected = benjaminiHochberg(values).filter((adjusted) => adjusted <= q).length;
        expect(rejected).toBe(last + 1);
      }),
      { seed: 1 },
    );
  });
});
