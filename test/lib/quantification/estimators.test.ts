import { describe, expect, it } from "vitest";
import { adjustCount, adjustedCount } from "../../../src/lib/quantification/adjustedCount.js";
import { classifyAndCount } from "../../../src/lib/quantification/classifyAndCount.js";
import { directShare } from "../../../src/lib/quantification/directShare.js";
import { errorRates, resampleRates } from "../../../src/lib/quantification/errorRates.js";
import { posteriorMean } from "../../../src/lib/quantification/posteriorMean.js";
import { predictionPowered } from "../../../src/lib/quantification/predictionPowered.js";
import type { LabelledScores } from "../../../src/lib/quantification/shares.js";
import { randomGenerator } from "../../../src/lib/statistics/random.js";
import { wilson } from "../../../src/lib/statistics/wilson.js";

const repeat = (...parts: [count: number, value: number][]) =>
  parts.flatMap(([count, value]) => Array.from({ length: count }, () => value));

function labelled(...parts: [count: number, probability: number, outcome: 0 | 1][]): LabelledScores {
  return {
    probabilities: Float64Array.from(parts.flatMap(([count, p]) => repeat([count, p]))),
    outcomes: Uint8Array.from(parts.flatMap(([count, , outcome]) => repeat([count, outcome]))),
  };
}

/** 10 books of probability 0.2, two of them fiction, and 10 of probability 0.8, nine of them fiction. */
const twenty = labelled([2, 0.2, 1], [8, 0.2, 0], [9, 0.8, 1], [1, 0.8, 0]);

describe("labels alone and counting decisions", () => {
  it("are shares with Wilson's interval", () => {
    expect(directShare(twenty)).toEqual({ method: "direct", ...wilson(11, 20), note: null });
    const counted = classifyAndCount(Float64Array.of(0.1, 0.5, 0.9, 0.2), 0.5);
    expect(counted).toEqual({ method: "classifyAndCount", ...wilson(2, 4), note: null });
  });

  it("are undefined without books", () => {
    expect(directShare(labelled())).toMatchObject({ value: null, low: null, high: null });
    expect(classifyAndCount(new Float64Array(), 0.5)).toMatchObject({ value: null, note: "no book" });
  });
});

describe("adjustCount", () => {
  it("gives Rogan and Gladen's true prevalence of an apparent one", () => {
    // Apparent prevalence 20%, sensitivity 90%, specificity 95%: (0.2 + 0.95 − 1) / (0.9 + 0.95 − 1) = 0.15 / 0.85.
    const rates = { truePositiveRate: 0.9, falsePositiveRate: 0.05 };
    expect(adjustCount(0.2, rates)).toBeCloseTo(0.15 / 0.85, 12);
  });

  it("leaves a count by a perfect model as it is, and stays within 0 and 1", () => {
    expect(adjustCount(0.3, { truePositiveRate: 1, falsePositiveRate: 0 })).toBe(0.3);
    expect(adjustCount(0.02, { truePositiveRate: 0.9, falsePositiveRate: 0.05 })).toBe(0);
    expect(adjustCount(0.97, { truePositiveRate: 0.9, falsePositiveRate: 0.05 })).toBe(1);
  });

  it("is NaN where the model says fiction as often of non-fiction", () => {
    expect(adjustCount(0.2, { truePositiveRate: 0.2, falsePositiveRate: 0.2 })).toBeNaN();
  });
});

describe("adjustedCount", () => {
  const population = Float64Array.from(repeat([300, 0.9], [700, 0.1]));

  function estimate(sample: LabelledScores) {
    const rates = errorRates(sample, 0.5);
    return adjustedCount(
      population,
      0.5,
      rates,
      resampleRates(rates, 1000, randomGenerator(1)),
      randomGenerator(2),
    );
  }

  it("counts the rates on the labelled books", () => {
    expect(errorRates(twenty, 0.5)).toEqual({
      positives: 11,
      negatives: 9,
      truePositiveRate: 9 / 11,
      falsePositiveRate: 1 / 9,
    });
  });

  it("corrects the count, with an interval that narrows with the labelled books", () => {
    const few = estimate(twenty);
    const many = estimate(labelled([200, 0.2, 1], [800, 0.2, 0], [900, 0.8, 1], [100, 0.8, 0]));
    expect(few.value).toBeCloseTo((0.3 - 1 / 9) / (9 / 11 - 1 / 9), 12);
    expect(many.value).toBeCloseTo(few.value!, 12);
    expect(many.low!).toBeGreaterThan(few.low!);
    expect(many.high!).toBeLessThan(few.high!);
    // The delta method, by hand: variance of the count 0.3 × 0.7 / 1000, of tpr (9/11)(2/11)/1100, of fpr (1/9)(8/9)/900.
    const slope = 9 / 11 - 1 / 9;
    const share = many.value!;
    const variance =
      ((0.3 * 0.7) / 1000 +
        (share ** 2 * (9 / 11) * (2 / 11)) / 1100 +
        ((1 - share) ** 2 * (1 / 9) * (8 / 9)) / 900) /
      slope ** 2;
    expect(many.high! - many.low!).toBeCloseTo(2 * 1.96 * Math.sqrt(variance), 2);
  });

  it("says why it is undefined", () => {
    expect(estimate(labelled([20, 0.2, 0])).note).toMatch(/no labelled book of the class/);
    expect(estimate(labelled([20, 0.2, 1])).note).toMatch(/no labelled book of another class/);
    expect(estimate(labelled([5, 0.8, 1], [5, 0.2, 1], [5, 0.8, 0], [5, 0.2, 0])).note).toMatch(
      /equally often/,
    );
    expect(estimate(labelled())).toMatchObject({ value: null, low: null, high: null });
  });
});

describe("predictionPowered", () => {
  const population = { probabilities: Float64Array.from(repeat([20, 0.2], [20, 0.8])), labelled: twenty };

  it("adds the mean error of the labelled books to the mean probability", () => {
    // Errors: 2 × 0.8, 8 × −0.2, 9 × 0.2, 1 × −0.8: sum 1, sum of squares 2.6.
    const { value, low, high } = predictionPowered(population);
    expect(value).toBeCloseTo(0.5 + 1 / 20, 12);
    const spread = (0.09 * 40) / 39 / 40 + (2.6 - 20 * 0.05 ** 2) / 19 / 20;
    expect(value! - low!).toBeCloseTo(2.093 * Math.sqrt(spread), 4);
    expect(high! - value!).toBeCloseTo(2.093 * Math.sqrt(spread), 4);
  });

  it("is the share of the labelled books alone where the model has no weight", () => {
    expect(predictionPowered(population, { lambda: 0 }).value).toBeCloseTo(11 / 20, 12);
  });

  it("takes over part of the whole sample's spread where labelled books of one period show no error", () => {
    const flawless = { probabilities: population.probabilities, labelled: labelled([10, 0, 0], [10, 1, 1]) };
    const own = predictionPowered(flawless);
    const moderated = predictionPowered(flawless, { priorVariance: 0.05 });
    expect(moderated.value).toBe(own.value);
    // d = 19 without spread, d₀ = 10 with 0.05: variance 0.05 × 10 / 29, t of 29 degrees of freedom.
    const spread = (0.09 * 40) / 39 / 40 + (0.05 * 10) / 29 / 20;
    expect(moderated.high! - moderated.value!).toBeCloseTo(2.0452 * Math.sqrt(spread), 4);
  });

  it("is not given for fewer than 20 labelled books", () => {
    const few = { ...population, labelled: labelled([10, 0.2, 0], [9, 0.8, 1]) };
    expect(predictionPowered(few)).toMatchObject({ value: null, note: "19 labelled (at least 20 needed)" });
  });
});

describe("posteriorMean", () => {
  it("is the mean probability, with room for books and for calibration", () => {
    const probabilities = Float64Array.from(repeat([1000, 0.2]));
    const { value, low, high } = posteriorMean({
      probabilities,
      labelled: labelled([50, 0.2, 0], [50, 0.8, 1]),
    });
    expect(value).toBeCloseTo(0.2, 12);
    // Labelled logits are ±ln 4, so that I is diagonal, and gᵀ I⁻¹ g = 0.16 / 100 + 0.16 / 100.
    const reach = 1.959964 * Math.sqrt(0.16 / 1000 + 0.32 / 100);
    expect(high! - value!).toBeCloseTo(reach, 6);
    expect(value! - low!).toBeCloseTo(reach, 6);
  });

  it("says that calibration was not checked where the labelled books cannot tell", () => {
    const probabilities = Float64Array.from(repeat([1000, 0.2]));
    for (const sample of [labelled(), labelled([50, 0.5, 1])]) {
      const { value, high, note } = posteriorMean({ probabilities, labelled: sample });
      expect(high! - value!).toBeCloseTo(1.959964 * Math.sqrt(0.16 / 1000), 6);
      expect(note).toMatch(/calibration cannot be checked/);
    }
  });

  it("takes probabilities of 0 and 1", () => {
    const probabilities = Float64Array.from(repeat([300, 1], [700, 0]));
    const { value, low, high } = posteriorMean({ probabilities, labelled: labelled([5, 1, 1], [5, 0, 0]) });
    expect(value).toBeCloseTo(0.3, 12);
    expect(low).toBeLessThan(0.3);
    expect(high).toBeGreaterThan(0.3);
  });
});
