import type { ModelKind } from "../model/description.js";
import type { SparseVector } from "../text/features.js";

/** What is known of a text before anyone labels it. */
export interface KnownText {
  /** What a model says of it already, a logit for each of the model's columns: see `columnLogits`. */
  logits: ArrayLike<number>;
  /** Features of its words, as the model reads them; empty where words take no part. */
  words: SparseVector;
  /** The encoder's vector, moved and scaled (see `centred`); empty where the encoder takes no part. */
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
