import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chiSquareTail,
  randomBinomial,
  randomNormal,
  student95,
} from "../../../src/lib/quantification/distributions.js";
import { mean, variance } from "../../../src/lib/quantification/shares.js";
import { randomGenerator } from "../../../src/lib/statistics/random.js";

describe("chiSquareTail", () => {
  it("agrees with printed tables", () => {
    expect(chiSquareTail(3.841459, 1)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(9.21034, 2)).toBeCloseTo(0.01, 6);
    expect(chiSquareTail(21.02607, 12)).toBeCloseTo(0.05, 6);
    expect(chiSquareTail(124.342113, 100)).toBeCloseTo(0.05, 6);
  });

  it("goes from 1 at 0 to 0 far out", () => {
    expect(chiSquareTail(0, 5)).toBe(1);
    expect(chiSquareTail(900, 12)).toBeCloseTo(0, 12);
    expect(chiSquareTail(1, 0)).toBeNaN();
  });
});

describe("student95", () => {
  it("agrees with printed tables", () => {
    for (const [degrees, quantile] of [
      [10, 2.2281],
      [19, 2.093],
      [30, 2.0423],
      [120, 1.9799],
      [1e6, 1.96],
    ])
      expect(student95(degrees)).toBeCloseTo(quantile, 3);
  });
});

describe("randomBinomial", () => {
  it("stays between 0 and n, and is certain for probabilities of 0 and 1", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (n, p, seed) => {
        const count = randomBinomial(n, p, randomGenerator(seed));
        expect(Number.isInteger(count)).toBe(true);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(n);
        if (p === 0) expect(count).toBe(0);
        if (p === 1) expect(count).toBe(n);
      }),
    );
  });

  it("draws each count as often as the binomial distribution has it", () => {
    const random = randomGenerator(7);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 40_000; i++) counts[randomBinomial(3, 0.3, random)]++;
    const expected = [0.343, 0.441, 0.189, 0.027];
    for (const [k, share] of expected.entries()) {
      const error = Math.sqrt((share * (1 - share)) / 40_000);
      expect(Math.abs(counts[k] / 40_000 - share)).toBeLessThan(4 * error);
    }
  });

  it("has the mean and the variance of n trials", () => {
    const random = randomGenerator(8);
    const draws = Array.from({ length: 20_000 }, () => randomBinomial(26_000, 0.27, random));
    expect(mean(draws) / 26_000).toBeCloseTo(0.27, 3);
    expect(variance(draws) / (26_000 * 0.27 * 0.73)).toBeCloseTo(1, 1);
  });
});

describe("randomNormal", () => {
  it("has mean 0 and variance 1", () => {
    const random = randomGenerator(9);
    const draws = Array.from({ length: 50_000 }, () => randomNormal(random));
    expect(mean(draws)).toBeCloseTo(0, 1);
    expect(variance(draws)).toBeCloseTo(1, 1);
    expect(draws.every(Number.isFinite)).toBe(true);
  });
});
