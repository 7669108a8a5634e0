import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brierScore,
  expectedCalibrationError,
  logLoss,
  reliability,
} from "../../../src/lib/metrics/calibration.js";

const forecasts = fc.array(
  fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }), outcome: fc.constantFrom(0, 1) }),
  { minLength: 1 },
);

describe("reliability", () => {
  it("gives mean probability and frequency of each bin, and NaN for empty bins", () => {
    const bins = reliability([0.1, 0.2, 0.7, 0.9], [0, 1, 1, 1], 4);
    expect(bins.map(({ low, high, count }) => [low, high, count])).toEqual([
      [0, 0.25, 2],
      [0.25, 0.5, 0],
      [0.5, 0.75, 1],
      [0.75, 1, 1],
    ]);
    expect(bins.map(({ frequency }) => frequency)).toEqual([0.5, NaN, 1, 1]);
    expect(bins[0].probability).toBeCloseTo(0.15, 12);
    expect(bins[1].probability).toBeNaN();
  });

  it("puts 0 into the first bin, 1 into the last, and a boundary into the bin above it", () => {
    expect(reliability([0, 0.5, 1], [0, 0, 0], 2).map(({ count }) => count)).toEqual([1, 2]);
  });

  it("puts every text into one bin, whose range holds the mean probability", () => {
    fc.assert(
      fc.property(forecasts, fc.integer({ min: 1, max: 20 }), (texts, count) => {
        const bins = reliability(
          texts.map(({ p }) => p),
          texts.map(({ outcome }) => outcome),
          count,
        );
        expect(bins).toHaveLength(count);
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(texts.length);
        for (const bin of bins)
          if (bin.count > 0) {
            expect(bin.probability).toBeGreaterThanOrEqual(bin.low - 1e-12);
            expect(bin.probability).toBeLessThanOrEqual(bin.high + 1e-12);
          }
      }),
      { seed: 1 },
    );
  });
});

describe("expectedCalibrationError", () => {
  it("weights each bin's gap by its texts: (2 × 0.35 + 0.15 + 0.05) / 4", () => {
    expect(expectedCalibrationError([0.15, 0.15, 0.85, 0.95], [0, 1, 1, 1])).toBeCloseTo(0.225, 12);
  });

  it("is 0 where every bin's frequency is its mean probability", () => {
    expect(expectedCalibrationError([0.5, 0.5, 0, 1], [0, 1, 0, 1])).toBe(0);
  });

  it("is 1 for certainty that is always wrong, NaN for no texts", () => {
    expect(expectedCalibrationError([0, 1], [1, 0])).toBe(1);
    expect(expectedCalibrationError([], [])).toBeNaN();
  });

  it("with a single bin is the distance between the two means", () => {
    fc.assert(
      fc.property(forecasts, (texts) => {
        const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        const probabilities = texts.map(({ p }) => p);
        const outcomes = texts.map(({ outcome }) => outcome);
        expect(expectedCalibrationError(probabilities, outcomes, 1)).toBeCloseTo(
          Math.abs(mean(probabilities) - mean(outcomes)),
          12,
        );
      }),
      { seed: 1 },
    );
  });
});

describe("brierScore", () => {
  it("gives 0.0375 for the example of scikit-learn's documentation of brier_score_loss", () => {
    expect(brierScore([0.1, 0.9, 0.8, 0.3], [0, 1, 1, 0])).toBeCloseTo(0.0375, 12);
  });

  it("is 0 for certainty that is right, 1 for certainty that is wrong, 1/4 for one half; NaN for no texts", () => {
    expect(brierScore([0, 1], [0, 1])).toBe(0);
    expect(brierScore([1, 0], [0, 1])).toBe(1);
    expect(brierScore([0.5, 0.5], [0, 1])).toBe(0.25);
    expect(brierScore([], [])).toBeNaN();
  });
});

describe("logLoss", () => {
  it("gives 0.21616… for the example of scikit-learn's documentation of log_loss", () => {
    expect(logLoss([0.9, 0.1, 0.2, 0.65], [1, 0, 0, 1])).toBeCloseTo(0.21616187468, 10);
  });

  it("is ln 2 for one half, near 0 for certainty that is right; NaN for no texts", () => {
    expect(logLoss([0.5, 0.5], [0, 1])).toBeCloseTo(Math.LN2, 12);
    expect(logLoss([0, 1], [0, 1])).toBeCloseTo(0, 11);
    expect(logLoss([], [])).toBeNaN();
  });

  it("stays finite for certainty that is wrong: −ln 1e-12", () => {
    expect(logLoss([0], [1])).toBeCloseTo(12 * Math.LN10, 6);
    expect(logLoss([1], [0])).toBeCloseTo(12 * Math.LN10, 3);
  });
});
