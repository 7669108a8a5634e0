import { sigmoid } from "../statistics/sigmoid.js";
import { softmax } from "../statistics/softmax.js";
import { FeatureExtractor, type FeatureSettings, type SparseVector } from "../text/features.js";
import type { ModelKind } from "./description.js";

/**
 * A quantised linear model: logit of column c = bias[c] + scales[c] × Σ value × weights[row × columns + c], where the
 * row is that of the feature's bucket.
 */
export interface LinearModel {
  /** Rows of the weight table: feature buckets, or the rows that a pruned model has kept. */
  rows: number;
  /** Labels, or one for a binary model. */
  columns: number;
  /** Row-major weights in steps of the column's scale; 16 bits each of models that were taught (see `foldedModel`). */
  weights: Int8Array | Int16Array;
  scales: Float32Array;
  bias: Float32Array;
  /**
   * Pruned models: row of each feature bucket. The buckets that were pruned share row 0, whose weights are 0. If not
   * given, each bucket has the row of its number.
   */
  rowOf?: Uint16Array;
}

/** Feature buckets that a model tells apart. */
export function bucketCount({ rows, rowOf }: LinearModel): number {
  return rowOf?.length ?? rows;
}

/** Where the weights of a feature bucket begin. */
export function weightsFrom({ columns, rowOf }: LinearModel, bucket: number): number {
  return (rowOf ? rowOf[bucket] : bucket) * columns;
}

/** What a model file says of itself, to be checked against its `model.json`. */
export interface ModelIdentity {
  task: string;
  kind: ModelKind;
  featureVersion: number;
  labels: string[];
}

/** A function that gives the logit of each column for a text. */
export function linearScore(model: LinearModel, features: FeatureSettings): (text: string) => Float64Array {
  const extractor = new FeatureExtractor(features);
  return (text) => featureLogits(model, extractor.extract(text));
}

/** The logit of each column for the features of a text. */
export function featureLogits(model: LinearModel, { indices, values }: SparseVector): Float64Array {
  const { columns, weights, scales, bias } = model;
  const sums = new Float64Array(columns);
  for (let i = 0; i < indices.length; i++) {
    const from = weightsFrom(model, indices[i]);
    const value = values[i];
    for (let c = 0; c < columns; c++) sums[c] += value * weights[from + c];
  }
  for (let c = 0; c < columns; c++) sums[c] = bias[c] + scales[c] * sums[c];
  return sums;
}

/** Probability of each label from the logits of a text's columns. */
export function labelProbabilities(kind: ModelKind, logits: Float64Array): Float64Array {
  if (kind === "binary") return Float64Array.of(sigmoid(-logits[0]), sigmoid(logits[0]));
  return kind === "multiclass" ? softmax(logits) : logits.map(sigmoid);
}
