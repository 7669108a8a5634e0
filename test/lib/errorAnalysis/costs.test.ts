import { describe, expect, it } from "vitest";
import { costOutcome, costThreshold } from "../../../src/lib/errorAnalysis/costs.js";

describe("costThreshold", () => {
  it("asks for more certainty of the answer whose mistake is dearer", () => {
    expect(costThreshold({ falseFiction: 1, falseNonFiction: 1 })).toBe(0.5);
    expect(costThreshold({ falseFiction: 4, falseNonFiction: 1 })).toBe(0.8);
    expect(costThreshold({ falseFiction: 1, falseNonFiction: 4 })).toBe(0.2);
  });

  it("is the cheapest threshold by the model's own probabilities", () => {
    const probabilities = Array.from({ length: 101 }, (_, i) => i / 100);
    const labels = probabilities.map(() => true);
    const costs = { falseFiction: 3, falseNonFiction: 1 };
    const expected = (threshold: number) => costOutcome(probabilities, labels, threshold, costs).expected;
    const best = expected(costThreshold(costs));
    for (const threshold of [0.1, 0.5, 0.7, 0.8, 0.9])
      expect(expected(threshold)).toBeGreaterThanOrEqual(best);
  });
});

describe("costOutcome", () => {
  it("adds up the mistakes at their price", () => {
    const outcome = costOutcome([0.9, 0.6, 0.2, 0.1], [true, false, true, false], 0.5, {
      falseFiction: 3,
      falseNonFiction: 1,
    });
    expect(outcome).toMatchObject({ falseFiction: 1, falseNonFiction: 1, cost: 1 });
    expect(outcome.expected).toBeCloseTo((0.1 * 3 + 0.4 * 3 + 0.2 + 0.1) / 4, 12);
  });

  it("counts a resampled title as often as it was drawn", () => {
    expect(
      costOutcome([0.9, 0.6], [true, false], 0.5, { falseFiction: 1, falseNonFiction: 1 }, [1, 1]).cost,
    ).toBe(1);
  });
});
