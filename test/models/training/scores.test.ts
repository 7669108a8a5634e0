import { describe, expect, it } from "vitest";
import { decideClasses } from "../../../src/lib/catalogue/predictions.js";
import { singleLabelFigures } from "../../../models/training/scores.js";

const probabilities = [0.9, 0.8, 0.3, 0.6, 0.2, 0.1, 0.1, 0.05];
const outcomes = [1, 1, 1, 0, 0, 0, 0, 0];

/** Figures of two labels from the probability of the second. */
function binaryScores(labels: string[], second: number[], actual: number[], threshold: number) {
  const table = second.flatMap((p) => [1 - p, p]);
  const predicted = decideClasses(table, 2, threshold);
  return singleLabelFigures(labels, { classes: 2, actual, predicted, probabilities: table });
}

describe("singleLabelFigures", () => {
  const scores = binaryScores(["no", "yes"], probabilities, outcomes, 0.5);

  it("counts the decisions at the threshold, actual by predicted", () => {
    expect(scores.confusion).toEqual([
      [4, 1],
      [1, 2],
    ]);
    expect(binaryScores(["no", "yes"], probabilities, outcomes, 0.3).confusion).toEqual([
      [4, 1],
      [0, 3],
    ]);
  });

  it("gives the figures of the whole set, worked out by hand", () => {
    expect(scores.n).toBe(8);
    expect(scores.accuracy.value).toBe(6 / 8);
    expect(scores.labels.map(({ label, support }) => [label, support])).toEqual([
      ["no", 5],
      ["yes", 3],
    ]);
    const [no, yes] = scores.labels;
    expect([no.precision.value, no.recall.value, no.f1.value]).toEqual([4 / 5, 4 / 5, 8 / 10]);
    expect([yes.precision.value, yes.recall.value, yes.f1.value]).toEqual([2 / 3, 2 / 3, 4 / 6]);
    expect(scores.macroF1.value).toBeCloseTo((8 / 10 + 4 / 6) / 2, 12);
    expect(scores.balancedAccuracy.value).toBeCloseTo((4 / 5 + 2 / 3) / 2, 12);
    // Squared distances: 0.01 0.04 0.49 0.36 0.04 0.01 0.01 0.0025
    expect(scores.brierScore).toBeCloseTo(0.9625 / 8, 12);
    expect(scores.reliability.reduce((sum, { count }) => sum + count, 0)).toBe(8);
  });

  it("gives intervals that hold the value, and the same ones every time", () => {
    for (const { value, low, high } of [scores.accuracy, scores.macroF1, scores.balancedAccuracy]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
    expect(binaryScores(["no", "yes"], probabilities, outcomes, 0.5)).toEqual(scores);
  });

  it("has no recall for a label that no text carries", () => {
    const { labels } = binaryScores(["no", "yes"], [0.1, 0.9], [0, 0], 0.5);
    expect(labels[1].recall.value).toBeNaN();
    expect(labels[1].precision.value).toBe(0);
  });

  it("gives a matrix of k by k, and each of three labels its own reliability", () => {
    const figures = singleLabelFigures(["a", "b", "c"], {
      classes: 3,
      actual: [0, 1, 2, 2],
      predicted: [0, 1, 2, 0],
      probabilities: [0.8, 0.1, 0.1, 0.2, 0.6, 0.2, 0, 0, 1, 0.5, 0.2, 0.3],
    });
    expect(figures.confusion).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 1],
    ]);
    expect(figures.accuracy.value).toBe(0.75);
    const [, , c] = figures.labels;
    expect(c.support).toBe(2);
    expect(c.reliability?.map(({ count }) => count)).toEqual([0, 1, 1, 1, 0, 0, 0, 0, 0, 1]);
    // The label decided for was given 0.8, 0.6, 1 and 0.5; the last of them was wrong.
    expect(figures.reliability[5]).toMatchObject({ count: 1, frequency: 0 });
    expect(figures.reliability[9]).toMatchObject({ count: 1, frequency: 1 });
  });
});
