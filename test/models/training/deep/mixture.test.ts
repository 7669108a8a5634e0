import { describe, expect, it } from "vitest";
import { encoderShares, foldMixture, mixed } from "../../../../models/training/deep/mixture.js";
import { rescaled } from "../../../../models/training/multilabel/crossValidation.js";
import { deepLogits } from "../../../../src/lib/deep/deepModel.js";

const head = [
  { weights: Float64Array.of(1, -2), bias: 0.5 },
  { weights: Float64Array.of(0.25, 3), bias: -1 },
];
const ofEncoder = [
  { slope: 2, intercept: 0.1 },
  { slope: 0.5, intercept: -0.2 },
];
const ofMixture = [
  { slope: 1.5, intercept: -0.3 },
  { slope: 0.75, intercept: 0.6 },
];

describe("foldMixture", () => {
  it.each([0, 0.25, 1])("gives in one step what head, calibrations and share %d give one by one", (share) => {
    const words = Float64Array.of(0.7, -1.1);
    const vector = [0.5, -0.125];
    const encoder = Float64Array.from(
      head,
      ({ weights, bias }) => bias + weights[0] * vector[0] + weights[1] * vector[1],
    );
    const expected = rescaled(mixed(words, rescaled(encoder, ofEncoder), share), ofMixture);
    const model = { ...foldMixture({ head, ofEncoder, share, ofMixture }), dimensions: 2 };
    deepLogits(model, words, vector).forEach((logit, column) =>
      expect(logit).toBeCloseTo(expected[column], 6),
    );
  });

  it("leaves the words alone where the encoder has no share, but for the calibration", () => {
    const { wordWeights, bias, weights } = foldMixture({ head, ofEncoder, share: 0, ofMixture });
    expect(wordWeights).toEqual([1.5, 0.75]);
    expect(bias).toEqual([-0.3, 0.6]);
    expect([...weights].every((weight) => weight === 0)).toBe(true);
  });
});

describe("encoderShares", () => {
  it("go from words alone to the encoder alone", () => {
    expect([encoderShares[0], encoderShares.at(-1)]).toEqual([0, 1]);
  });
});
