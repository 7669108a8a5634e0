import { describe, expect, it } from "vitest";
import { decideClasses, type Predictions } from "../../../src/lib/catalogue/predictions.js";
import {
  cheapestClasses,
  costOutcome,
  costThreshold,
  type Costs,
} from "../../../src/lib/errorAnalysis/costs.js";
import { judgedOf } from "../scored/judged.js";

/** Costs of a false second and of a false first class. */
const two = (falseSecond: number, falseFirst: number): Costs => [
  [0, falseSecond],
  [falseFirst, 0],
];

describe("costThreshold", () => {
  it("asks for more certainty of the answer whose mistake is dearer", () => {
    expect(costThreshold(two(1, 1))).toBe(0.5);
    expect(costThreshold(two(4, 1))).toBe(0.8);
    expect(costThreshold(two(1, 4))).toBe(0.2);
  });

  it("is the cheapest threshold by the model's own probabilities", () => {
    const { predictions, labels } = judgedOf(
      Array.from({ length: 101 }, (_, i) => ({ label: 1, probability: i / 100 })),
    );
    const costs = two(3, 1);
    const expected = (threshold: number) =>
      costOutcome(predictions, labels, decideClasses(predictions.probabilities, 2, threshold), costs)
        .expected;
    const best = expected(costThreshold(costs));
    for (const threshold of [0.1, 0.5, 0.7, 0.8, 0.9])
      expect(expected(threshold)).toBeGreaterThanOrEqual(best - 1e-12);
  });
});

describe("costOutcome", () => {
  const { predictions, labels } = judgedOf([
    { label: 1, probability: 0.9 },
    { label: 0, probability: 0.6 },
    { label: 1, probability: 0.2 },
    { label: 0, probability: 0.1 },
  ]);

  it("adds up the mistakes at their price", () => {
    const outcome = costOutcome(predictions, labels, predictions.predicted, two(3, 1));
    expect(outcome).toMatchObject({ mistakes: [1, 1], cost: 1 });
    expect(outcome.expected).toBeCloseTo((0.1 * 3 + 0.4 * 3 + 0.2 + 0.1) / 4, 12);
  });

  it("counts a resampled record as often as it was drawn", () => {
    expect(costOutcome(predictions, labels, predictions.predicted, two(1, 1), [1, 1]).cost).toBe(1);
  });
});

describe("cheapestClasses", () => {
  it("gives each record the class that costs least on average, not the likeliest", () => {
    const predictions: Predictions = {
      classes: ["x", "y", "z"],
      probabilities: [0.5, 0.3, 0.2, 0.1, 0.1, 0.8],
      predicted: [0, 2],
    };
    // Calling a z anything else costs 10: 0.2 × 10 is more than 0.5 + 0.3.
    const costs: Costs = [
      [0, 1, 1],
      [1, 0, 1],
      [10, 10, 0],
    ];
    expect(Array.from(cheapestClasses(predictions, costs))).toEqual([2, 2]);
  });
});
