import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "../../../src/lib/ablation/holm.js";

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe("holm", () => {
  // By hand: 0.005 × 4, 0.01 × 3, 0.03 × 2, and 0.04 × 1 raised to the value before; R's p.adjust(p, "holm") agrees.
  it("multiplies the k-th smallest of m by m − k + 1 and keeps the order", () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 12);
    });
  });

  it("leaves a single test alone and gives nothing for none", () => {
    expect(holm([0.2])).toEqual([0.2]);
    expect(holm([])).toEqual([]);
  });

  it("does not count tests without a result", () => {
    expect(holm([0.02, NaN, 0.5])).toEqual([0.04, NaN, 0.5]);
  });

  it("lies between the raw value and Bonferroni's, never above 1, in the order of the raw values", () => {
    fc.assert(
      fc.property(family, (raw) => {
        const adjusted = holm(raw);
        raw.forEach((p, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p * raw.length) + 1e-12);
          raw.forEach((q, j) => {
            if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]);
          });
        });
      }),
    );
  });

  it("does not depend on the order of the tests", () => {
    fc.assert(
      fc.property(family, (raw) => {
        expect(holm([...raw].reverse()).reverse()).toEqual(holm(raw));
      }),
    );
  });
});
