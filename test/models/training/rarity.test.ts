import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logits } from "../../../src/lib/learning/logisticRegression.js";
import { foldScales, rarityScales, scaleColumns } from "../../../models/training/rarity.js";
import { matrixOf, randomProblem } from "./problems.js";

// Three rows; the columns stand in three, one and none of them.
const matrix = matrixOf([
  [2, 0, 0],
  [1, 0, 0],
  [1, 5, 0],
]);

describe("rarityScales", () => {
  it("gives ln((1 + n) / (1 + df)) + 1, scikit-learn's smoothed inverse document frequency", () => {
    const scales = rarityScales(matrix, 1);
    expect(scales[0]).toBeCloseTo(1, 12);
    expect(scales[1]).toBeCloseTo(Math.log(4 / 2) + 1, 12);
    expect(scales[2]).toBeCloseTo(Math.log(4 / 1) + 1, 12);
  });

  it("raises it to a power, and stretches nothing with power 0", () => {
    expect(rarityScales(matrix, 2)[1]).toBeCloseTo((Math.log(2) + 1) ** 2, 12);
    expect([...rarityScales(matrix, 0)]).toEqual([1, 1, 1]);
  });

  it("stays at 1 or above where several features of every row share a column", () => {
    const rows = 4;
    const crowded = {
      rows,
      columns: 2,
      starts: Int32Array.of(0, 3, 6, 9, 12),
      indices: new Int32Array(12),
      values: new Float32Array(12).fill(1),
    };
    for (const power of [1, 1.5])
      expect([...rarityScales(crowded, power)]).toEqual([1, (Math.log(5) + 1) ** power]);
  });
});

describe("scaleColumns", () => {
  it("multiplies each column with its scale", () => {
    expect(scaleColumns(matrix, Float64Array.of(10, 2, 7))).toEqual(
      matrixOf([
        [20, 0, 0],
        [10, 0, 0],
        [10, 10, 0],
      ]),
    );
  });
});

describe("foldScales", () => {
  it("gives weights with which the unscaled rows have the logits of the scaled ones", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(0, 0.5, 1, 1.5), (seed, power) => {
        const { rows } = randomProblem(seed, { columns: 6 });
        const values = matrixOf(rows.map((row) => row.map((value) => (value > 0.3 ? value : 0))));
        const scales = rarityScales(values, power);
        const fitted = {
          weights: Float64Array.from({ length: 6 }, (_, c) => Math.sin(seed + c)),
          bias: 0.25,
        };
        const scaled = logits(scaleColumns(values, scales), fitted);
        const unscaled = logits(values, foldScales(fitted, scales));
        // The scaled values are kept in single precision.
        scaled.forEach((z, row) => expect(unscaled[row]).toBeCloseTo(z, 5));
      }),
      { seed: 1 },
    );
  });
});
