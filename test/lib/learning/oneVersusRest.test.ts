import { describe, expect, it } from "vitest";
import { fitLogistic } from "../../../src/lib/learning/logisticRegression.js";
import { sparseMatrix } from "../../../src/lib/learning/matrix.js";
import { fitOneVersusRest, labelLogits } from "../../../src/lib/learning/oneVersusRest.js";
import { randomGenerator, randomIndex, randomUnit } from "../../../src/lib/statistics/random.js";

const random = randomGenerator(5);
const matrix = sparseMatrix(
  Array.from({ length: 80 }, () => ({
    indices: Int32Array.of(randomIndex(6, random), 6 + randomIndex(6, random)),
    values: Float32Array.of(0.5 + randomUnit(random), 1),
  })),
  12,
);
const outcomes = Uint8Array.from({ length: 160 }, (_, at) =>
  (matrix.indices[2 * (at >> 1)] + randomIndex(4, random)) % 3 === at % 2 ? 1 : 0,
);
const settings = { cost: 1.5, epochs: 400, tolerance: 1e-6, seed: 1 };

describe("fitOneVersusRest", () => {
  it("gives each label the weights that it has when fitted alone", () => {
    const { weights, bias } = fitOneVersusRest(matrix, outcomes, settings);
    for (const label of [0, 1]) {
      const alone = fitLogistic(
        matrix,
        Array.from({ length: 80 }, (_, row) => outcomes[2 * row + label]),
        settings,
      );
      alone.weights.forEach((weight, c) => expect(weights[2 * c + label]).toBeCloseTo(weight, 1));
      expect(bias[label]).toBeCloseTo(alone.bias, 1);
    }
  });

  it("takes a prior variance for what it is: the square of a scale on the feature", () => {
    const variances = new Float32Array(24).fill(1);
    for (const label of [0, 1]) variances[2 * 3 + label] = 4;
    const scaled = {
      ...matrix,
      values: matrix.values.map((value, i) => (matrix.indices[i] === 3 ? 2 * value : value)),
    };
    const prior = labelLogits(matrix, fitOneVersusRest(matrix, outcomes, settings, variances));
    const scale = labelLogits(scaled, fitOneVersusRest(scaled, outcomes, settings));
    prior.forEach((logit, at) => expect(logit).toBeCloseTo(scale[at], 1));
  });

  it("gives a weight of no variance nothing", () => {
    const variances = new Float32Array(24).fill(1);
    variances[2 * 3 + 1] = 0;
    const { weights } = fitOneVersusRest(matrix, outcomes, settings, variances);
    expect(weights[2 * 3 + 1]).toBe(0);
    expect(weights[2 * 3]).not.toBe(0);
  });

  it("gives the same weights for the same seed", () => {
    const again = () => [...fitOneVersusRest(matrix, outcomes, settings).weights];
    expect(again()).toEqual(again());
  });
});
