import { beforeAll, describe, expect, it } from "vitest";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { OnnxScorer } from "../../../src/lib/model/onnxScorer.js";
import { decide, type Scorer } from "../../../src/lib/model/scorer.js";
import { FeatureExtractor } from "../../../src/lib/text/features.js";
import { smallModel, type SmallModel } from "./smallModel.js";
import { testTexts } from "./texts.js";

const loaders: Record<string, (model: SmallModel) => Promise<Scorer>> = {
  LinearScorer: ({ description, onnx }) => Promise.resolve(new LinearScorer(description, onnx)),
  OnnxScorer: ({ description, onnx }) => OnnxScorer.load(description, onnx),
};
const texts = testTexts();

/**
 * The definition of the model, over dense vectors: σ(bias + scale × Σ value × weight) for each column; of a multiclass
 * model, e to that power over the sum of all columns.
 */
function defined({ model, description }: SmallModel, text: string): number[] {
  const { indices, values } = new FeatureExtractor(description.features).extract(text);
  const dense = new Float64Array(model.rows);
  indices.forEach((index, i) => (dense[index] += values[i]));
  const odds = Array.from({ length: model.columns }, (_, c) => {
    let sum = 0;
    dense.forEach((value, row) => (sum += value * model.weights[row * model.columns + c]));
    return Math.exp(model.bias[c] + model.scales[c] * sum);
  });
  const all = odds.reduce((sum, each) => sum + each, 0);
  if (description.kind === "multiclass") return odds.map((each) => each / all);
  const probabilities = odds.map((each) => each / (1 + each));
  return model.columns === 1 ? [1 - probabilities[0], probabilities[0]] : probabilities;
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a).toHaveLength(b.length);
  return Array.from(a, (value, i) => Math.abs(value - b[i])).reduce((most, each) => Math.max(most, each), 0);
}

describe.each(Object.keys(loaders))("%s, as every scorer,", (name) => {
  describe.each(["binary", "multiclass", "multilabel"] as const)("of a %s model", (kind) => {
    const small = smallModel(kind);
    let scorer: Scorer;
    beforeAll(async () => {
      scorer = await loaders[name](small);
    });

    it("gives the probabilities that the model defines, to 1e-5", async () => {
      const { values } = await scorer.score(texts);
      expect(
        largestDifference(
          values,
          texts.flatMap((text) => defined(small, text)),
        ),
      ).toBeLessThan(1e-5);
    });

    it("gives each text one probability in [0, 1] for each label, row by row", async () => {
      const result = await scorer.score(texts);
      expect(result.texts).toBe(texts.length);
      expect(result.labels).toEqual(small.description.labels);
      expect(result.values).toHaveLength(texts.length * small.description.labels.length);
      for (const value of result.values) expect(value >= 0 && value <= 1).toBe(true);
    });

    it("gives a text the same probabilities in any company, in any order", async () => {
      const labels = small.description.labels.length;
      const together = (await scorer.score(texts)).values;
      const reversed = (await scorer.score(texts.toReversed())).values;
      for (const [t, text] of texts.slice(0, 30).entries()) {
        const row = together.subarray(t * labels, (t + 1) * labels);
        const mirrored = texts.length - 1 - t;
        expect(largestDifference(row, (await scorer.score([text])).values)).toBeLessThan(1e-6);
        expect(
          largestDifference(row, reversed.subarray(mirrored * labels, (mirrored + 1) * labels)),
        ).toBeLessThan(1e-6);
      }
    });

    it("gives an empty text probabilities too, and no texts none", async () => {
      const { values } = await scorer.score([""]);
      expect(largestDifference(values, defined(small, ""))).toBeLessThan(1e-5);
      expect(await scorer.score([])).toEqual({
        texts: 0,
        labels: small.description.labels,
        values: new Float32Array(),
      });
    });

    it("refuses a file that is not the one described, naming what was expected and found", async () => {
      const other = smallModel(kind === "binary" ? "multiclass" : "binary");
      const mixed = { ...small, onnx: other.onnx };
      await expect(async () => loaders[name](mixed)).rejects.toThrow(
        `mismatched model: bytes of model.onnx: ${other.onnx.length} (expected ${small.onnx.length}, `,
      );
      const renamed = { ...small, description: { ...small.description, task: "other" } };
      await expect(async () => loaders[name](renamed)).rejects.toThrow("(expected other, ");
    });
  });

  it.each(["binary", "multiclass"] as const)(
    "gives the labels of a %s model probabilities that sum to 1",
    async (kind) => {
      const { values, labels } = await (await loaders[name](smallModel(kind))).score(texts);
      for (let t = 0; t < texts.length; t++) {
        const own = values.subarray(t * labels.length, (t + 1) * labels.length);
        expect(own.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6);
      }
    },
  );

  it("scores texts that are many more than a batch holds", async () => {
    const small = smallModel();
    const scorer = await loaders[name](small);
    const many = Array.from({ length: 1500 }, (_, i) => `Tale ${"of a king ".repeat(i % 40)}${i}`);
    const { values } = await scorer.score(many);
    for (const t of [0, 255, 256, 777, 1499])
      expect(largestDifference(values.subarray(2 * t, 2 * t + 2), defined(small, many[t]))).toBeLessThan(
        1e-5,
      );
  });
});

describe("the scorers", () => {
  it.each(["binary", "multiclass", "multilabel"] as const)(
    "agree with each other to 1e-5 on a %s model",
    async (kind) => {
      const small = smallModel(kind, 2);
      const [one, other] = await Promise.all(
        Object.values(loaders).map(async (load) => (await load(small)).score(texts)),
      );
      expect(largestDifference(one.values, other.values)).toBeLessThan(1e-5);
      // The comparison would mean little if the probabilities hardly varied.
      expect(Math.max(...one.values) - Math.min(...one.values)).toBeGreaterThan(0.3);
    },
  );
});

describe("decide", () => {
  it("decides for the second label from the threshold upwards", () => {
    const { description } = smallModel();
    const strict = { ...description, thresholds: [0.7] };
    expect([0, 0.69, 0.7, 1].map((p) => decide(strict, [1 - p, p]))).toEqual(["no", "no", "yes", "yes"]);
  });

  it("decides for the likeliest of three labels, the earlier one of equals", () => {
    const { description } = smallModel("multiclass");
    expect(decide(description, [0.3, 0.3, 0.4])).toBe("drama");
    expect(decide(description, [0.4, 0.4, 0.2])).toBe("prose");
  });
});
