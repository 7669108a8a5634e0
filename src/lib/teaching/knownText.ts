import type { ModelKind } from "../model/description.js";
import type { SparseVector } from "../text/features.js";

/** What is known of a text before anyone labels it. */
export interface KnownText {
  /** What a model says of it already, a logit for each of the model's columns: see `columnLogits`. */
  logits: ArrayLike<number>;
  /** Features of its words, as the model reads them; empty where words take no part. */
  words: SparseVector;
  /** The encoder's vector, centred and scaled (see `centred`); empty where the encoder takes no part. */
  vector: Float32Array;
}

/**
 * The logits of a model's columns, of several classes as how far each stands above the mean of all: softmax knows distances
 * only.
 */
export function columnLogits(kind: ModelKind, logits: Float64Array): Float64Array {
  if (kind !== "multiclass") return logits;
  const mean = logits.reduce((sum, each) => sum + each, 0) / logits.length;
  return logits.map((each) => each - mean);
}

/**
 * Vectors of all texts at hand, labelled or not, moved to a mean of 0 and scaled to a mean square length of 1.
 *
 * @param vectors texts × dimensions
 * @param has 1 for each text that has a vector; the others keep zeros, which say nothing. All have one if not given
 */
export function centred(vectors: Float32Array, dimensions: number, has?: ArrayLike<number>): Float32Array {
  const counts = (at: number) => !has || has[Math.floor(at / dimensions)] === 1;
  const size = vectors.length / dimensions;
  const rows = (has ? Array.from(has).reduce((sum, one) => sum + one, 0) : size) || 1;
  const means = new Float64Array(dimensions);
  vectors.forEach((value, i) => {
    if (counts(i)) means[i % dimensions] += value / rows;
  });
  const moved = vectors.map((value, i) => (counts(i) ? value - means[i % dimensions] : 0));
  const scale = Math.sqrt(moved.reduce((sum, value) => sum + value * value, 0) / rows) || 1;
  return moved.map((value) => value / scale);
}
