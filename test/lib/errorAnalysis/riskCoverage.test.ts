import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  confidenceOrder,
  leastArea,
  riskCoverage,
  riskCoverageArea,
} from "../../../src/lib/errorAnalysis/riskCoverage.js";

describe("riskCoverage", () => {
  it("gives the share of mistakes among the surest titles", () => {
    expect(riskCoverage([0.7, 0.9, 0.6, 0.8], [false, false, false, true])).toEqual([
      { coverage: 0.25, risk: 0, confidence: 0.9 },
      { coverage: 0.5, risk: 1 / 2, confidence: 0.8 },
      { coverage: 0.75, risk: 1 / 3, confidence: 0.7 },
      { coverage: 1, risk: 1 / 4, confidence: 0.6 },
    ]);
  });

  it("keeps titles of equal confidence together", () => {
    expect(riskCoverage([0.8, 0.8], [true, false])).toEqual([{ coverage: 1, risk: 0.5, confidence: 0.8 }]);
  });
});

describe("riskCoverageArea", () => {
  const area = (confidence: number[], wrong: boolean[], times?: number[]) =>
    riskCoverageArea(confidenceOrder(confidence), wrong, times);

  it("is the mean of the risks, worked out by hand", () => {
    expect(area([0.9, 0.8, 0.7, 0.6], [false, true, false, false])).toBeCloseTo(
      (0 + 1 / 2 + 1 / 3 + 1 / 4) / 4,
      12,
    );
  });

  it("counts tied titles as in random order: the mean over both orders", () => {
    const tied = area([0.9, 0.7, 0.7], [false, true, false]);
    const first = area([0.9, 0.8, 0.7], [false, true, false]);
    const second = area([0.9, 0.8, 0.7], [false, false, true]);
    expect(tied).toBeCloseTo((first + second) / 2, 12);
  });

  it("is the share of mistakes where confidence says nothing", () => {
    expect(area([0.5, 0.5, 0.5, 0.5], [true, false, false, false])).toBeCloseTo(0.25, 12);
  });

  it("counts a title that was drawn twice like two titles", () => {
    const drawn = area([0.9, 0.8, 0.6], [false, true, false], [2, 1, 0]);
    expect(drawn).toBeCloseTo(area([0.9, 0.9, 0.8], [false, false, true]), 12);
  });

  it("is never below the least area that its number of mistakes allows, and reaches it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.5, max: 1, noNaN: true }), fc.boolean()), { minLength: 1 }),
        (rows) => {
          const wrong = rows.map(([, each]) => each);
          const errors = wrong.filter(Boolean).length;
          const least = leastArea(rows.length, errors);
          expect(
            area(
              rows.map(([confidence]) => confidence),
              wrong,
            ),
          ).toBeGreaterThanOrEqual(least - 1e-12);
          const best = wrong.map((each, i) => (each ? -1 : 1) + i / 1000);
          expect(area(best, wrong)).toBeCloseTo(least, 10);
        },
      ),
      { seed: 3 },
    );
  });

  it("is undefined for no titles", () => {
    expect(area([], [])).toBeNaN();
  });
});
