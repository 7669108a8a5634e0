import type { ModelDescription } from "../model/description.js";
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

/** The furthest that a logit is believed: beyond it a text of a wrong model would outweigh all labels. */
const furthest = 30;

/**
 * Logits of a text's columns from a model's probabilities: of two classes the second's, of many labels each one's; of
 * several classes how far each stands above the mean of all, since softmax knows distances only. In [−30, 30].
 *
 * @param probabilities of each label; not NaN
 */
export function columnLogits(
  { kind }: Pick<ModelDescription, "kind">,
  probabilities: ArrayLike<number>,
): Float64Array {
  const within = (logit: number) => Math.max(-furthest, Math.min(furthest, logit));
  if (kind === "binary") return Float64Array.of(within(Math.log(probabilities[1] / probabilities[0])));
  if (kind === "multilabel") return Float64Array.from(probabilities, (p) => within(Math.log(p / (1 - p))));
  const logs = Float64Array.from(probabilities, (p) => Math.log(Math.max(p, Number.MIN_VALUE)));
  const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
  return logs.map((each) => within(each - mean));
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
