import { describe, expect, it } from "vitest";
import { rankCorrelation } from "../../../src/lib/statistics/rankCorrelation.js";

describe("rankCorrelation", () => {
  it("gives 1 − 6 Σ d² / (n (n² − 1)) without ties", () => {
    // Ranks differ by 1, 1, 0, 1, 1: Σ d² = 4, n = 5.
    expect(
      rankCorrelation(
        [10, 20, 30, 40, 50],
        [2, 1, 3, 6, 4].map((x) => x * x),
      ),
    ).toBeCloseTo(1 - (6 * 4) / (5 * 24), 12);
  });

  it("shares the mean rank among ties", () => {
    // Pearson's correlation of 1, 2.5, 2.5, 4 and 1, 2, 3, 4.
    expect(rankCorrelation([1, 5, 5, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it("is undefined where a side does not vary or there is one pair", () => {
    expect(rankCorrelation([1, 1], [1, 2])).toBeNaN();
    expect(rankCorrelation([1], [2])).toBeNaN();
    expect(rankCorrelation([], [])).toBeNaN();
  });
});
