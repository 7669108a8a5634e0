import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averagePrecision } from "../../../../src/lib/metrics/multilabel/averagePrecision.js";
import { rankingScores } from "../../../../src/lib/metrics/multilabel/ranking.js";

describe("rankingScores", () => {
  it("gives the ranking loss of scikit-learn's example: 0.75 over two texts", () => {
    const one = rankingScores([0.75, 0.5, 1], [1, 0, 0]).rankingLoss;
    const two = rankingScores([1, 0.2, 0.1], [0, 0, 1]).rankingLoss;
    expect((one + two) / 2).toBeCloseTo(0.75, 12);
  });

  it("counts ties as wrong, and nothing where there is no pair", () => {
    expect(rankingScores([0.5, 0.5], [1, 0]).rankingLoss).toBe(1);
    expect(rankingScores([0.5, 0.5], [1, 1]).rankingLoss).toBe(0);
    expect(rankingScores([0.1, 0.2], [0, 0]).rankingLoss).toBe(0);
  });

  it("counts, over any text, the pairs that a slow comparison finds", () => {
    const label = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 1 }));
    fc.assert(
      fc.property(fc.array(label, { minLength: 2, maxLength: 12 }), (labels) => {
        const own = labels.filter(([, y]) => y === 1);
        const others = labels.filter(([, y]) => y === 0);
        const wrong = own.reduce((sum, [p]) => sum + others.filter(([q]) => q >= p).length, 0);
        const expected = own.length * others.length === 0 ? 0 : wrong / (own.length * others.length);
        const found = rankingScores(
          labels.map(([p]) => p),
          labels.map(([, y]) => y),
        );
        expect(found.rankingLoss).toBeCloseTo(expected, 12);
      }),
      { seed: 1 },
    );
  });

  it("counts the text's labels among the first one, three and five", () => {
    const { precisionAt1, precisionAt3, precisionAt5 } = rankingScores(
      [0.9, 0.8, 0.7, 0.6, 0.5, 0.4],
      [1, 0, 1, 0, 0, 1],
    );
    expect([precisionAt1, precisionAt3, precisionAt5]).toEqual([1, 2 / 3, 2 / 5]);
  });
});

describe("averagePrecision", () => {
  it("gives the value of scikit-learn's example: 0.8333", () => {
    expect(averagePrecision([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])).toBeCloseTo(5 / 6, 12);
  });

  it("takes texts of equal probability together, in whatever order they stand", () => {
    expect(averagePrecision([0.5, 0.5, 0.5, 0.5], [1, 0, 0, 0])).toBe(0.25);
    expect(averagePrecision([0.5, 0.5, 0.5, 0.5], [0, 0, 0, 1])).toBe(0.25);
  });

  it("is 1 for a perfect ranking and undefined without a positive", () => {
    expect(averagePrecision([0.9, 0.8, 0.1], [1, 1, 0])).toBe(1);
    expect(averagePrecision([0.9, 0.8], [0, 0])).toBeNaN();
  });
});
