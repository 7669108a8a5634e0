import { FeatureExtractor, type FeatureSettings } from "../text/features.js";

/**
 * A quantised linear model: logit of column c = bias[c] + scales[c] × Σ value × weights[index × columns + c].
 */
export interface LinearModel {
  /** Feature buckets. */
  rows: number;
  /** Labels, or one for a binary model. */
  columns: number;
  /** Row-major weights in steps of the column's scale. */
  weights: Int8Array;
  scales: Float32Array;
  bias: Float32Array;
}

/** What a model file says of itself, to be checked against its `model.json`. */
export interface ModelIdentity {
  task: string;
  featureVersion: number;
  labels: string[];
}

/** A function that gives the logit of each column for a text. */
export function linearScore(model: LinearModel, features: FeatureSettings): (text: string) => Float64Array {
  const { columns, weights, scales, bias } = model;
  const extractor = new FeatureExtractor(features);
  return (text) => {
    const { indices, values } = extractor.extract(text);
    const sums = new Float64Array(columns);
    for (let i = 0; i < indices.length; i++) {
      const from = indices[i] * columns;
      for (let c = 0; c < columns; c++) sums[c] += values[i] * weights[from + c];
    }
    return sums.map((sum, c) => bias[c] + scales[c] * sum);
  };
}
