import { describe, expect, it } from "vitest";
import { deepFileOf, deepLogits, parseDeepModel, type DeepModel } from "../../../src/lib/deep/deepModel.js";

const model: DeepModel = {
  task: "shelves",
  kind: "multilabel",
  labels: ["a", "b"],
  thresholds: [0.5, 0.25],
  words: "0".repeat(64),
  encoder: "f".repeat(64),
  dimensions: 3,
  wordWeights: [0.5, 1],
  bias: [0.1, -0.2],
  weights: Float32Array.of(1, 2, 3, -1, 0.5, 0.25),
  trainedOn: "made-up vectors",
};

describe("a deep model", () => {
  it("comes back from its file as it was", () => {
    expect(parseDeepModel(JSON.parse(JSON.stringify(deepFileOf(model))))).toEqual(model);
  });

  it("adds up words and meaning for each column", () => {
    // 0.1 + 0.5 × 2 + (1 × 1 + 2 × 0 + 3 × −1), and −0.2 + 1 × 4 + (−1 × 1 + 0.25 × −1)
    const logits = deepLogits(model, Float64Array.of(2, 4), [1, 0, -1]);
    expect(logits[0]).toBeCloseTo(-0.9, 12);
    expect(logits[1]).toBeCloseTo(2.55, 12);
  });

  it.each([
    ["weights that are too few", { dimensions: 4 }, "24 bytes of weights (expected 32)"],
    ["a digest that is none", { encoder: "abc" }, "deep.json, encoder"],
    ["a bias too many", { bias: [1, 2, 3] }, "there is a bias for each word weight"],
  ])("is refused with %s", (_, change, message) => {
    expect(() => parseDeepModel({ ...deepFileOf(model), ...change })).toThrow(message);
  });
});
