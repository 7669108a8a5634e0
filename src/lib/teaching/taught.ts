import type { ModelKind } from "../model/description.js";
import { labelProbabilities } from "../model/linearModel.js";
import type { KnownText } from "./knownText.js";

/** What labels have taught beside a model: logit = slope × the model's logit + shift + words · features + vector · vector. */
export interface TaughtColumn {
  slope: number;
  shift: number;
  /** Weight of each of the buckets. */
  words: Float32Array;
  vector: Float32Array;
}

/** A model that was taught: see `teach`. Plain data, which a worker can hand over. */
export interface Taught {
  kind: ModelKind;
  /** Feature buckets of the words of the texts that it was taught with. */
  buckets: Int32Array;
  /** One for each column of the model. */
  columns: readonly TaughtColumn[];
}

/** A function that gives the logit of each column for any text. */
export function taughtLogits({ buckets, columns }: Taught): (text: KnownText) => Float64Array {
  /** Number of each bucket's weight, from 1; 0 where it has none. */
  const placeOf = new Int32Array(buckets.reduce((most, bucket) => Math.max(most, bucket), 0) + 1);
  buckets.forEach((bucket, place) => (placeOf[bucket] = place + 1));
  return ({ logits, words, vector }) => {
    const taught = new Float64Array(columns.length);
    columns.forEach(({ slope, shift, words: weights, vector: direction }, column) => {
      let logit = slope * logits[column] + shift;
      for (let i = 0; i < words.indices.length; i++) {
        const bucket = words.indices[i];
        if (bucket < placeOf.length && placeOf[bucket] > 0)
          logit += words.values[i] * weights[placeOf[bucket] - 1];
      }
      for (let d = 0; d < vector.length; d++) logit += vector[d] * direction[d];
      taught[column] = logit;
    });
    return taught;
  };
}

/** A function that gives the probability of each label for any text. */
export function taughtProbabilities(taught: Taught): (text: KnownText) => Float64Array {
  const logits = taughtLogits(taught);
  return (text) => labelProbabilities(taught.kind, logits(text));
}
