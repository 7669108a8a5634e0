import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitCalibration, type Calibration } from "../../../src/lib/learning/calibration.js";
import { randomGenerator, randomUnit } from "../../../src/lib/statistics/random.js";

/** Platt's loss: cross-entropy with the targets (n₊ + 1)/(n₊ + 2) and 1/(n₋ + 2). */
function loss({ slope, intercept }: Calibration, logits: number[], outcomes: number[]): number {
  const positives = outcomes.filter((outcome) => outcome === 1).length;
  return logits.reduce((sum, logit, i) => {
    const z = slope * logit + intercept;
    const target =
      outcomes[i] === 1 ? (positives + 1) / (positives + 2) : 1 / (outcomes.length - positives + 2);
    return sum + target * Math.log1p(Math.exp(-z)) + (1 - target) * Math.log1p(Math.exp(z));
  }, 0);
}

describe("fitCalibration", () => {
  it.each([
    [1.7, -0.6],
    [0.3, 1],
    [1, 0],
    [-0.8, 0.2],
  ])("recovers the slope %d and the intercept %d that outcomes were drawn with", (slope, intercept) => {
    const random = randomGenerator(11);
    const logits = Array.from({ length: 40_000 }, () => 8 * randomUnit(random) - 4);
    const outcomes = logits.map((z) =>
      randomUnit(random) < 1 / (1 + Math.exp(-slope * z - intercept)) ? 1 : 0,
    );
    const fitted = fitCalibration(logits, outcomes);
    expect(Math.abs(fitted.slope - slope)).toBeLessThan(0.05);
    expect(Math.abs(fitted.intercept - intercept)).toBeLessThan(0.07);
  });

  it("gives logits that say nothing the log-odds of the smoothed targets' mean", () => {
    // Three yes and one no: targets 4/5 and 1/3, mean (3 × 4/5 + 1/3) / 4 = 41/60, odds 41/19.
    const { intercept } = fitCalibration([0, 0, 0, 0], [1, 1, 1, 0]);
    expect(intercept).toBeCloseTo(Math.log(41 / 19), 6);
  });

  it("finds a minimum: no small step in any direction lowers Platt's loss", () => {
    const rows = fc.array(fc.tuple(fc.double({ min: -6, max: 6, noNaN: true }), fc.constantFrom(0, 1)), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (pairs) => {
        const logits = pairs.map(([logit]) => logit);
        const outcomes = pairs.map(([, outcome]) => outcome);
        fc.pre(new Set(outcomes).size === 2);
        const fitted = fitCalibration(logits, outcomes);
        const least = loss(fitted, logits, outcomes);
        for (const [a, b] of [
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
          [1, 1],
          [-1, 1],
        ]) {
          const stepped = { slope: fitted.slope + a * 1e-2, intercept: fitted.intercept + b * 1e-2 };
          expect(loss(stepped, logits, outcomes)).toBeGreaterThanOrEqual(least - 1e-7);
        }
      }),
      { seed: 1 },
    );
  });

  it("does not run away where the logits part the classes", () => {
    for (const distance of [0.01, 1, 100]) {
      const logits = [-2, -1.5, -1, 1, 1.5, 2].map((z) => z * distance);
      const { slope, intercept } = fitCalibration(logits, [0, 0, 0, 1, 1, 1]);
      expect(Number.isFinite(slope) && Number.isFinite(intercept)).toBe(true);
      expect(slope).toBeGreaterThan(0);
      // The smoothed targets, 4/5 and 1/5, keep the calibrated logits within a few units.
      for (const logit of logits) expect(Math.abs(slope * logit + intercept)).toBeLessThan(5);
    }
  });

  it.each([
    ["only yes", [1, 2, 3], [1, 1, 1]],
    ["only no", [1, 2, 3], [0, 0, 0]],
    ["no logits", [], []],
  ])("leaves the logits as they are for %s", (_, logits, outcomes) => {
    expect(fitCalibration(logits, outcomes)).toEqual({ slope: 1, intercept: 0 });
  });
});
