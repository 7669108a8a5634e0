import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outOfFoldLogits, stratifiedFolds } from "../../../models/train/crossValidation.js";
import { fitLogistic } from "../../../src/lib/learning/logisticRegression.js";
import { matrixOf, randomProblem } from "./problems.js";

describe("stratifiedFolds", () => {
  const classes = fc.array(fc.nat(2), { maxLength: 60 });
  const folds = fc.integer({ min: 2, max: 7 });

  it("deals each class out so that no fold has more than one row above another", () => {
    fc.assert(
      fc.property(classes, folds, fc.integer(), (labels, count, seed) => {
        const fold = stratifiedFolds(labels, count, seed);
        expect(fold).toHaveLength(labels.length);
        for (const among of [[0], [1], [2], [0, 1, 2]]) {
          const sizes = Array.from(
            { length: count },
            (_, f) => labels.filter((label, row) => among.includes(label) && fold[row] === f).length,
          );
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 1 },
    );
  });

  it("gives the same folds for the same seed, others for another", () => {
    const labels = Array.from({ length: 40 }, (_, i) => i % 2);
    expect(stratifiedFolds(labels, 5, 1)).toEqual(stratifiedFolds(labels, 5, 1));
    expect(stratifiedFolds(labels, 5, 1)).not.toEqual(stratifiedFolds(labels, 5, 2));
  });
});

describe("outOfFoldLogits", () => {
  const settings = { cost: 1, epochs: 200, tolerance: 1e-8, seed: 1 };
  const { rows, targets } = randomProblem(3, { rows: 20 });
  const matrix = matrixOf(rows);
  const fold = stratifiedFolds(targets, 4, 1);

  it("scores each row by a model that was fitted to the other folds", () => {
    const outside = outOfFoldLogits(matrix, targets, fold, settings);
    for (let f = 0; f < 4; f++) {
      const inside = rows.flatMap((_, row) => (fold[row] === f ? [] : [row]));
      const { weights, bias } = fitLogistic(
        matrixOf(inside.map((row) => rows[row])),
        inside.map((row) => targets[row]),
        settings,
      );
      rows.forEach((values, row) => {
        if (fold[row] === f)
          expect(outside[row]).toBeCloseTo(
            values.reduce((sum, value, c) => sum + value * weights[c], bias),
            5,
          );
      });
    }
  });

  it("never lets a row's own target touch its logit", () => {
    const before = outOfFoldLogits(matrix, targets, fold, settings);
    rows.forEach((_, row) => {
      const after = outOfFoldLogits(matrix, targets.with(row, 1 - targets[row]), fold, settings);
      rows.forEach((_values, other) => {
        if (fold[other] === fold[row]) expect(after[other]).toBe(before[other]);
      });
      expect(after).not.toEqual(before);
    });
  });

  it("hands the row weights on to the fits", () => {
    const ones = rows.map(() => 1);
    const plain = outOfFoldLogits(matrix, targets, fold, settings);
    expect(outOfFoldLogits(matrix, targets, fold, settings, ones)).toEqual(plain);
    expect(outOfFoldLogits(matrix, targets, fold, settings, ones.with(0, 9))).not.toEqual(plain);
  });
});
