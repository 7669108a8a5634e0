import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confusionMatrix, confusionScores } from "../../../src/lib/metrics/confusion.js";

describe("confusionMatrix", () => {
  it("counts actual labels in rows and predicted ones in columns", () => {
    expect(confusionMatrix([0, 0, 0, 1, 1, 2], [0, 0, 1, 1, 0, 0], 3)).toEqual([
      [2, 1, 0],
      [1, 1, 0],
      [1, 0, 0],
    ]);
  });

  it("counts the positions of a sample alone, each as often as it occurs there", () => {
    expect(confusionMatrix([0, 1, 1], [0, 0, 1], 2, [2, 2, 0])).toEqual([
      [1, 0],
      [0, 2],
    ]);
    expect(confusionMatrix([0, 1, 1], [0, 0, 1], 2, [])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("confusionScores", () => {
  it("gives the scores of a table worked out by hand", () => {
    const { n, accuracy, macroF1, labels } = confusionScores([
      [50, 10],
      [5, 35],
    ]);
    expect(n).toBe(100);
    expect(accuracy).toBe(0.85);
    expect(labels[0]).toEqual({ precision: 50 / 55, recall: 50 / 60, f1: 100 / 115, support: 60 });
    expect(labels[1]).toEqual({ precision: 35 / 45, recall: 35 / 40, f1: 70 / 85, support: 40 });
    expect(macroF1).toBeCloseTo((100 / 115 + 70 / 85) / 2, 12);
  });

  it("gives the report that scikit-learn's documentation of classification_report prints", () => {
    const { accuracy, macroF1, labels } = confusionScores(
      confusionMatrix([0, 1, 2, 2, 2], [0, 0, 2, 2, 1], 3),
    );
    const shown = labels.map(({ precision, recall, f1, support }) => [
      precision.toFixed(2),
      recall.toFixed(2),
      f1.toFixed(2),
      support,
    ]);
    expect(shown).toEqual([
      ["0.50", "1.00", "0.67", 1],
      ["0.00", "0.00", "0.00", 1],
      ["1.00", "0.67", "0.80", 3],
    ]);
    expect(accuracy).toBeCloseTo(0.6, 12);
    expect(macroF1.toFixed(2)).toBe("0.49");
  });

  it("has no precision for a label that is never predicted, but a recall and an F1 of 0", () => {
    const { labels, macroF1 } = confusionScores([
      [3, 0],
      [2, 0],
    ]);
    expect(labels[1]).toEqual({ precision: NaN, recall: 0, f1: 0, support: 2 });
    expect(macroF1).toBe((6 / 8 + 0) / 2);
  });

  it("has no recall for a label that no text carries, but a precision and an F1 of 0", () => {
    expect(
      confusionScores([
        [3, 1],
        [0, 0],
      ]).labels[1],
    ).toEqual({ precision: 0, recall: NaN, f1: 0, support: 0 });
  });

  it("leaves a label that is neither there nor predicted out of macro-F1", () => {
    const { labels, macroF1 } = confusionScores([
      [3, 0],
      [0, 0],
    ]);
    expect(labels[1]).toEqual({ precision: NaN, recall: NaN, f1: NaN, support: 0 });
    expect(macroF1).toBe(1);
  });

  it("has no scores for no texts", () => {
    const { n, accuracy, macroF1 } = confusionScores([
      [0, 0],
      [0, 0],
    ]);
    expect([n, accuracy, macroF1]).toEqual([0, NaN, NaN]);
  });

  it("agrees with definitions written out text by text", () => {
    const pairs = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (texts) => {
        const actual = texts.map(([label]) => label);
        const predicted = texts.map(([, label]) => label);
        const { n, accuracy, labels } = confusionScores(confusionMatrix(actual, predicted, 3));
        expect(n).toBe(texts.length);
        expect(accuracy).toBe(texts.filter(([a, b]) => a === b).length / n);
        labels.forEach(({ precision, recall, f1, support }, label) => {
          const both = texts.filter(([a, b]) => a === label && b === label).length;
          expect(precision).toBe(both / predicted.filter((each) => each === label).length);
          expect(recall).toBe(both / actual.filter((each) => each === label).length);
          expect(support).toBe(actual.filter((each) => each === label).length);
          if (both > 0) expect(f1).toBeCloseTo(2 / (1 / precision + 1 / recall), 12);
        });
      }),
      { seed: 1 },
    );
  });
});
