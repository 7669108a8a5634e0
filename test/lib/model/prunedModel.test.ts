import { beforeAll, describe, expect, it } from "vitest";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { decodeOnnx } from "../../../src/lib/model/onnx.js";
import { OnnxScorer } from "../../../src/lib/model/onnxScorer.js";
import { describeModel, smallModel, type SmallModel } from "./smallModel.js";
import { testTexts } from "./texts.js";

/** A small model that keeps every third of its buckets. */
function prunedModel(): SmallModel {
  const { model, description } = smallModel("multilabel");
  const kept = Array.from({ length: model.rows }, (_, bucket) => bucket).filter((bucket) => bucket % 3 === 0);
  const rowOf = new Uint16Array(model.rows);
  const weights = new Int8Array((kept.length + 1) * model.columns);
  kept.forEach((bucket, i) => {
    rowOf[bucket] = i + 1;
    const from = bucket * model.columns;
    weights.set(model.weights.subarray(from, from + model.columns), (i + 1) * model.columns);
  });
  return describeModel({ ...model, rows: kept.length + 1, weights, rowOf }, "multilabel", description.labels);
}

/** The same model with all rows, those of the pruned buckets being 0. */
function unprunedModel(): SmallModel {
  const { model, description } = smallModel("multilabel");
  const weights = model.weights.map((weight, at) => (Math.floor(at / model.columns) % 3 === 0 ? weight : 0));
  return describeModel({ ...model, weights }, "multilabel", description.labels);
}

describe("a pruned model", () => {
  const pruned = prunedModel();
  const whole = unprunedModel();
  let linear: LinearScorer;

  beforeAll(() => {
    linear = new LinearScorer(pruned.description, pruned.onnx);
  });

  it("comes back from its file as it was", () => {
    expect(decodeOnnx(pruned.onnx).model).toEqual(pruned.model);
  });

  it("gives the probabilities of the model whose pruned weights are 0, with and without ONNX Runtime", async () => {
    const texts = testTexts();
    const expected = (await new LinearScorer(whole.description, whole.onnx).score(texts)).values;
    const runtime = await OnnxScorer.load(pruned.description, pruned.onnx);
    for (const { values } of [await linear.score(texts), await runtime.score(texts)]) {
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
      values.forEach((value, at) => expect(Math.abs(value - expected[at])).toBeLessThan(1e-5));
    }
  });

  it("explains a text by contributions that add up to the logit", () => {
    for (const column of [0, 1, 2]) {
      const { bias, logit, contributions } = linear.explain("A tale of the sea", column);
      const sum = contributions.reduce((total, each) => total + each.contribution, bias);
      expect(sum).toBeCloseTo(logit, 10);
    }
  });

  it("is refused where a bucket names a row that is not there", () => {
    const rowOf = pruned.model.rowOf?.slice() ?? new Uint16Array();
    rowOf[3] = pruned.model.rows;
    const broken = describeModel({ ...pruned.model, rowOf }, "multilabel", pruned.description.labels);
    expect(() => new LinearScorer(broken.description, broken.onnx)).toThrow('invalid tensor: "rowOf"');
  });
});
