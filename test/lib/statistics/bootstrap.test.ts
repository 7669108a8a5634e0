import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap, quantile } from "../../../src/lib/statistics/bootstrap.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";

/** The statistic "mean" of some values, one value a unit. */
const meanOf = (values: ArrayLike<number>) => (sample: Int32Array) => ({
  mean: sample.reduce((sum, unit) => sum + values[unit], 0) / sample.length,
});

describe("quantile", () => {
  it("gives what R's quantile(1:10) prints: type 7", () => {
    const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile(oneToTen, p))).toEqual([1, 3.25, 5.5, 7.75, 10]);
    // quantile(1:10, c(0.1, 0.95)) in R: 1.9 and 9.55
    expect(quantile(oneToTen, 0.1)).toBeCloseTo(1.9, 12);
    expect(quantile(oneToTen, 0.95)).toBeCloseTo(9.55, 12);
  });

  it("gives the 40th percentile 29 of Wikipedia's example for this method (article Percentile)", () => {
    expect(quantile([15, 20, 35, 40, 50], 0.4)).toBeCloseTo(29, 12);
    expect(quantile([1, 2, 3, 4], 0.75)).toBe(3.25);
  });

  it("gives the only number of one, NaN of none", () => {
    expect([0, 0.3, 1].map((p) => quantile([7], p))).toEqual([7, 7, 7]);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it("rises with p, from the least number to the greatest", () => {
    const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = Float64Array.from(values).sort();
        expect(quantile(sorted, 0)).toBe(sorted[0]);
        expect(quantile(sorted, 1)).toBe(sorted[sorted.length - 1]);
        expect(quantile(sorted, p)).toBeGreaterThanOrEqual(quantile(sorted, p / 2));
        // Type 7 is symmetric: quantile p of the numbers is minus the quantile 1 − p of their negatives.
        const negated = sorted.map((value) => -value).sort();
        expect(quantile(sorted, p)).toBeCloseTo(-quantile(negated, 1 - p), 6);
      }),
      { seed: 1 },
    );
  });
});

describe("bootstrap", () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];

  it("gives the same intervals for the same seed, others for another", () => {
    const run = (seed: number) => bootstrap(values.length, meanOf(values), { seed, resamples: 200 });
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
  });

  it("gives the figure of the sample itself as the value", () => {
    expect(bootstrap(values.length, meanOf(values)).mean.value).toBe(3.9);
  });

  it("moves a centred interval back to where the figure is, if resamples lie beside it", () => {
    // A resample of 0 and 1 has the greatest number 1, 1, 1 or 0: 0.75 in the mean, where 1 was observed.
    const greatest = (sample: Int32Array) => ({ most: Math.max(...sample) });
    const { low, high } = bootstrap(2, greatest, { centred: true, resamples: 20_000 }).most;
    expect(low).toBeCloseTo(0.25, 1);
    expect(high).toBeCloseTo(1.25, 1);
  });

  it("finds no spread in a constant", () => {
    const constant = bootstrap(5, () => ({ two: 2 }));
    expect(constant.two).toEqual({ value: 2, low: 2, high: 2 });
  });

  it("finds the distribution of the mean of 0 and 1: 0, 1/2, 1/2, 1 with equal chances", () => {
    const { mean } = bootstrap(2, meanOf([0, 1]));
    expect(mean).toEqual({ value: 0.5, low: 0, high: 1 });
    // The middle 40% lie between the quantiles 0.3 and 0.7, both of them 1/2.
    expect(bootstrap(2, meanOf([0, 1]), { level: 0.4 }).mean).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
  });

  it("encloses the mean of symmetric values, by nearly as much on both sides", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 12 }), (half) => {
        const symmetric = [...half, ...half.map((value) => -value)];
        const { value, low, high } = bootstrap(symmetric.length, meanOf(symmetric), { resamples: 1000 }).mean;
        expect(value).toBeCloseTo(0, 12);
        expect(low).toBeLessThan(0);
        expect(high).toBeGreaterThan(0);
        expect(Math.abs(high + low)).toBeLessThan(0.25 * (high - low));
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it("covers the mean of a normal population about 95 times in 100", () => {
    const random = randomGenerator(2);
    const normal = () =>
      Math.sqrt(-2 * Math.log(1 - randomUnit(random))) * Math.cos(2 * Math.PI * randomUnit(random));
    const simulations = 600;
    let covered = 0;
    for (let s = 0; s < simulations; s++) {
      const sample = Float64Array.from({ length: 60 }, normal);
      const { low, high } = bootstrap(60, meanOf(sample), { resamples: 400, seed: s }).mean;
      if (low <= 0 && 0 <= high) covered++;
    }
    // Standard error of the share: √(0.95 × 0.05 / 600) = 0.009; the percentile interval is a little short at n = 60.
    expect(covered / simulations).toBeGreaterThan(0.92);
    expect(covered / simulations).toBeLessThan(0.975);
  });

  it("has an interval of the width that theory gives the mean: 2 × 1.96 × σ / √n", () => {
    const sample = Array.from({ length: 400 }, (_, i) => i % 2);
    const { low, high } = bootstrap(400, meanOf(sample), { resamples: 4000 }).mean;
    expect(high - low).toBeCloseTo((2 * 1.96 * 0.5) / Math.sqrt(400), 2);
  });

  it("leaves resamples in which a figure is undefined out of that figure's interval", () => {
    // Only the last unit has a value: a resample without it has none.
    const { share, always } = bootstrap(3, (sample) => ({
      share: sample.includes(2) ? 1 : NaN,
      always: 1,
    }));
    expect(share).toEqual({ value: 1, low: 1, high: 1 });
    expect(always).toEqual({ value: 1, low: 1, high: 1 });
  });

  it("has no figures for no units", () => {
    expect(bootstrap(0, meanOf([])).mean).toEqual({ value: NaN, low: NaN, high: NaN });
  });
});
