import { fitOneVersusRest, type LabelWeights } from "../../../src/lib/learning/oneVersusRest.js";
import type { SparseMatrix } from "../../../src/lib/learning/matrix.js";

/**
 * A second stage: one logistic regression for each label over the logits that a first stage gives to all labels, so that
 * labels know their neighbours (stacking: Godbole and Sarawagi, "Discriminative methods for multi-labeled
 * classification", PAKDD 2004). Each label's logits are standardised for the fit. A label's own keep a prior variance of
 * 1, which hardly binds; the others' is what is chosen for a task: at 0 the stage would be no more than the calibration
 * of each label by itself.
 *
 * @param logits a dense matrix, texts × labels, of models that have not seen their texts (see `denseMatrix`)
 * @param outcomes texts × labels
 * @param neighbours prior variance of the weight of another label's logit, above 0
 * @returns weights of the logits: row k, column l is the weight of label k's logit for label l
 */
export function fitSecondStage(
  logits: SparseMatrix,
  outcomes: Uint8Array,
  neighbours: number,
  seed: number,
): LabelWeights {
  const labels = logits.columns;
  const variances = new Float32Array(labels * labels).fill(neighbours);
  for (let label = 0; label < labels; label++) variances[label * labels + label] = 1;
  const { means, deviations } = moments(logits);
  const standardised = {
    ...logits,
    values: logits.values.map((z, at) => (z - means[at % labels]) / deviations[at % labels]),
  };
  const logistic = { cost: 1, epochs: 10, tolerance: 1e-2, seed };
  const { weights, bias } = fitOneVersusRest(standardised, outcomes, logistic, variances);
  const own = weights.map((weight, at) => weight / deviations[Math.floor(at / labels)]);
  own.forEach((weight, at) => (bias[at % labels] -= weight * means[Math.floor(at / labels)]));
  return { labels, weights: own, bias };
}

/** Mean and standard deviation of each column of a dense matrix; a column that does not vary has deviation 1. */
function moments({ rows, columns, values }: SparseMatrix) {
  const means = new Float64Array(columns);
  values.forEach((z, at) => (means[at % columns] += z / rows));
  const squares = new Float64Array(columns);
  values.forEach((z, at) => (squares[at % columns] += (z - means[at % columns]) ** 2 / rows));
  return { means, deviations: squares.map((square) => Math.sqrt(square) || 1) };
}

/**
 * The two stages as one linear model, since a linear stage over linear logits is linear: weights W₁W₂ and bias b₁W₂ + b₂.
 */
export function foldStages(first: LabelWeights, second: LabelWeights): LabelWeights {
  const { labels } = second;
  const through = (from: ArrayLike<number>, at: number, into: Float64Array) => {
    for (let k = 0; k < labels; k++) {
      const value = from[at + k];
      if (value !== 0) for (let l = 0; l < labels; l++) into[l] += value * second.weights[k * labels + l];
    }
    return into;
  };
  const weights = new Float32Array(first.weights.length);
  const row = new Float64Array(labels);
  for (let at = 0; at < weights.length; at += labels)
    weights.set(through(first.weights, at, row.fill(0)), at);
  return { labels, weights, bias: through(first.bias, 0, Float64Array.from(second.bias)) };
}
