import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clusterShare,
  columnDesignEffect,
  intraclusterCorrelation,
  type Cluster,
} from "../../../src/lib/statistics/clusterShare.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";

const cluster = fc
  .tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 }))
  .map(([a, b]): Cluster => ({ successes: Math.min(a, b), trials: Math.max(a, b) }));
const designEffect = (clusters: readonly Cluster[]) =>
  columnDesignEffect(
    clusters.map(({ successes }) => successes),
    clusters.map(({ trials }) => trials),
  );

describe("columnDesignEffect", () => {
  it("is the size of the clusters where each is all or nothing", () => {
    const clusters = Array.from({ length: 1000 }, (_, i) => ({ successes: i % 2 === 0 ? 5 : 0, trials: 5 }));
    expect(designEffect(clusters)).toBeCloseTo(5 * (1000 / 999), 10);
  });

  it("is about 1 where every trial is a cluster", () => {
    const clusters = Array.from({ length: 50 }, (_, i) => ({ successes: Number(i < 10), trials: 1 }));
    expect(designEffect(clusters)).toBeCloseTo(50 / 49, 12);
  });

  it("is the delete-one jackknife's, or nearly, on clusters of equal size", () => {
    // For equal sizes the share is a mean of means, whose jackknife variance is exact: Σ (p_c − p)² / (C (C − 1)).
    const successes = [0, 3, 1, 0, 2, 0, 4, 1];
    const shares = successes.map((y) => y / 4);
    const p = shares.reduce((a, b) => a + b) / 8;
    const variance = shares.reduce((sum, share) => sum + (share - p) ** 2, 0) / (8 * 7);
    const clusters = successes.map((y) => ({ successes: y, trials: 4 }));
    expect(designEffect(clusters)).toBeCloseTo(variance / ((p * (1 - p)) / 32), 12);
  });

  it("is undefined where nothing varies, and takes no notice of clusters without trials", () => {
    expect(
      designEffect([
        { successes: 0, trials: 3 },
        { successes: 0, trials: 2 },
      ]),
    ).toBeNaN();
    expect(designEffect([{ successes: 1, trials: 3 }])).toBeNaN();
    const some = [
      { successes: 1, trials: 3 },
      { successes: 0, trials: 2 },
    ];
    expect(designEffect([...some, { successes: 0, trials: 0 }])).toBeCloseTo(designEffect(some), 12);
  });
});

describe("intraclusterCorrelation", () => {
  it("is 1 where clusters are all or nothing, and −1/(m − 1) where all are alike", () => {
    const pure = [0, 4, 4, 0, 4].map((successes) => ({ successes, trials: 4 }));
    expect(intraclusterCorrelation(pure)).toBeCloseTo(1, 12);
    const alike = [2, 2, 2, 2].map((successes) => ({ successes, trials: 4 }));
    expect(intraclusterCorrelation(alike)).toBeCloseTo(-1 / 3, 12);
  });

  it("agrees with a one-way analysis of variance over single trials", () => {
    const clusters: Cluster[] = [
      { successes: 3, trials: 4 },
      { successes: 0, trials: 6 },
      { successes: 1, trials: 2 },
      { successes: 2, trials: 7 },
    ];
    const groups = clusters.map(({ successes, trials }) =>
      Array.from({ length: trials }, (_, i) => Number(i < successes)),
    );
    const all = groups.flat();
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const squares = (values: number[], centre: number) =>
      values.reduce((sum, v) => sum + (v - centre) ** 2, 0);
    const between = groups.reduce((sum, g) => sum + g.length * (mean(g) - mean(all)) ** 2, 0) / 3;
    const within = groups.reduce((sum, g) => sum + squares(g, mean(g)), 0) / (19 - 4);
    const size = (19 - (16 + 36 + 4 + 49) / 19) / 3;
    expect(intraclusterCorrelation(clusters)).toBeCloseTo(
      (between - within) / (between + (size - 1) * within),
      12,
    );
  });
});

describe("clusterShare", () => {
  it("gives both intervals of an example that can be worked by hand", () => {
    const clusters = [
      { successes: 4, trials: 4 },
      { successes: 0, trials: 4 },
      { successes: 0, trials: 4 },
      { successes: 0, trials: 4 },
    ];
    const share = clusterShare(clusters, 0);
    // Σ (y − p n)² = 9 + 3 × 1 = 12; times 4/3, over N = 16, over p (1 − p) = 3/16.
    expect(share.designEffect).toBeCloseTo(((4 / 3) * 12) / 16 / (3 / 16), 12);
    expect([share.value, share.successes, share.trials, share.clusters]).toEqual([0.25, 4, 16, 4]);
    expect(share.low).toBe(wilson(4, 16).low);
    expect(share.clusterLow).toBeCloseTo(wilson(4 / share.designEffect, 16 / share.designEffect).low, 12);
  });

  it("gives a group without a success the design effect of Kish's formula", () => {
    const none = [
      { successes: 0, trials: 10 },
      { successes: 0, trials: 30 },
    ];
    const share = clusterShare(none, 0.2);
    expect(share.designEffect).toBeCloseTo(1 + ((100 + 900) / 40 - 1) * 0.2, 12);
    expect(share.clusterHigh).toBeGreaterThan(share.high);
    expect(share.clusterLow).toBe(0);
  });

  it("never has a narrower interval by cluster than without, and always one around the share", () => {
    fc.assert(
      fc.property(
        fc.array(cluster, { minLength: 1 }),
        fc.double({ min: -0.1, max: 1, noNaN: true }),
        (clusters, rho) => {
          fc.pre(clusters.some(({ trials }) => trials > 0));
          const { value, low, high, clusterLow, clusterHigh } = clusterShare(clusters, rho);
          expect(clusterLow).toBeLessThanOrEqual(low + 1e-12);
          expect(clusterHigh).toBeGreaterThanOrEqual(high - 1e-12);
          expect(clusterLow).toBeLessThanOrEqual(value + 1e-12);
          expect(clusterHigh).toBeGreaterThanOrEqual(value - 1e-12);
        },
      ),
      { seed: 1 },
    );
  });

  it("has nothing to say of nothing", () => {
    expect(clusterShare([], 0.1).value).toBeNaN();
  });
});
