import { createHash } from "node:crypto";
import type { ModelDescription, ModelKind } from "../../../src/lib/model/description.js";
import type { LinearModel } from "../../../src/lib/model/linearModel.js";
import { encodeOnnx } from "../../../src/lib/model/onnx.js";
import { randomGenerator, randomIndex } from "../../../src/lib/statistics/random.js";
import { featureVersion, type FeatureSettings } from "../../../src/lib/text/features.js";

export interface SmallModel {
  model: LinearModel;
  description: ModelDescription;
  onnx: Uint8Array;
}

const features: FeatureSettings = {
  bits: 10,
  words: 1,
  fragments: { weight: 1.5, shortest: 3, longest: 5 },
  shape: 0.5,
  counts: "binary",
};

/** A model with random weights whose logits are moderate, so that a wrong one shows in the probabilities. */
export function smallModel(kind: ModelKind = "binary", seed = 1): SmallModel {
  const labels = kind === "binary" ? ["no", "yes"] : ["prose", "poetry", "drama"];
  const columns = kind === "binary" ? 1 : labels.length;
  const rows = 2 ** features.bits;
  const random = randomGenerator(seed);
  const model: LinearModel = {
    rows,
    columns,
    weights: Int8Array.from({ length: rows * columns }, () => randomIndex(255, random) - 127),
    scales: Float32Array.from({ length: columns }, (_, c) => 0.004 * (c + 1)),
    bias: Float32Array.from({ length: columns }, (_, c) => c - 0.5),
  };
  return describeModel(model, kind, labels);
}

/** The model as a file, with the description that belongs to it. */
export function describeModel(
  model: LinearModel,
  kind: ModelKind,
  labels: string[],
  settings = features,
): SmallModel {
  const identity = { task: "small", kind, featureVersion, labels };
  const onnx = encodeOnnx(model, identity);
  const description: ModelDescription = {
    ...identity,
    features: settings,
    thresholds: Array.from({ length: kind === "multiclass" ? 0 : model.columns }, () => 0.5),
    onnx: { bytes: onnx.length, sha256: createHash("sha256").update(onnx).digest("hex") },
    trainedOn: "nothing",
  };
  return { model, description, onnx };
}
