import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stratifiedFolds } from "../../../models/training/crossValidation.js";

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
