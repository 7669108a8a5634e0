import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterShare, type ClusterShare } from "../../../src/lib/statistics/clusterShare.js";
import { compareShares } from "../../../src/lib/statistics/shareComparison.js";

/** A share of trials that are each a cluster, without the small correction for the number of clusters. */
function independent(successes: number, trials: number): ClusterShare {
  const share = clusterShare([{ successes, trials }], 0);
  return { ...share, clusterLow: share.low, clusterHigh: share.high, designEffect: 1 };
}

describe("compareShares", () => {
  it("gives the interval of Newcombe's example (a): 56/70 minus 48/80, method 10", () => {
    const { difference } = compareShares(independent(56, 70), independent(48, 80));
    expect(difference.value).toBeCloseTo(0.2, 12);
    expect(difference.low).toBeCloseTo(0.0524, 4);
    expect(difference.high).toBeCloseTo(0.3339, 4);
  });

  it("gives the interval of Newcombe's example (d): 9/10 minus 3/10", () => {
    const { difference } = compareShares(independent(9, 10), independent(3, 10));
    expect(difference.low).toBeCloseTo(0.1705, 4);
    expect(difference.high).toBeCloseTo(0.809, 4);
  });

  it("tests as Pearson's chi-square does", () => {
    // 2 × 2 table 10, 20 / 30, 20: χ² = 80 (10·20 − 20·30)² / (30·50·40·40) = 5.3333, p = 0.020921
    expect(compareShares(independent(10, 30), independent(30, 50)).pValue).toBeCloseTo(0.020921, 6);
    expect(compareShares(independent(0, 30), independent(0, 50)).pValue).toBe(1);
  });

  it("has the ends of the ratio where the limit of p − r q, recovered from the two intervals, is zero", () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(share, share, ([x, spare], [y, other]) => {
        const [a, b] = [independent(x, x + spare), independent(y, y + other)];
        const { ratio } = compareShares(a, b);
        const lower = (r: number) =>
          a.value - r * b.value - Math.hypot(a.value - a.clusterLow, r * (b.clusterHigh - b.value));
        const upper = (r: number) =>
          a.value - r * b.value + Math.hypot(a.clusterHigh - a.value, r * (b.value - b.clusterLow));
        expect(lower(ratio.low)).toBeCloseTo(0, 8);
        expect(upper(ratio.high)).toBeCloseTo(0, 8);
        expect(ratio.low).toBeLessThan(ratio.value);
        expect(ratio.high).toBeGreaterThan(ratio.value);
      }),
      { seed: 1 },
    );
  });

  it("bounds the ratio of a group without a success from above, and of its reverse from below", () => {
    const [none, some] = [independent(0, 400), independent(40, 1000)];
    const { ratio } = compareShares(none, some);
    expect(ratio.value).toBe(0);
    expect(ratio.low).toBe(0);
    expect(ratio.high).toBeGreaterThan(0.1);
    expect(ratio.high).toBeLessThan(0.4);
    expect(compareShares(some, none).ratio.low).toBeCloseTo(1 / ratio.high, 8);
    expect(compareShares(some, none).ratio.high).toBe(Infinity);
  });
});
