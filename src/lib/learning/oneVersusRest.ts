import { randomGenerator, shuffle } from "../statistics/random.js";
import { sigmoid } from "../statistics/sigmoid.js";
import { solveDual, type LogisticSettings } from "./logisticRegression.js";
import type { SparseMatrix } from "./matrix.js";

/** Linear models of several labels over the same features: logit of label l = bias[l] + Σ value × weights[feature × labels + l]. */
export interface LabelWeights {
  labels: number;
  weights: Float32Array;
  bias: Float64Array;
}

/** Gradients of the dual below this share of a row's cost are not worth a step. */
const ignored = 2e-3;

/**
 * One L2-regularised logistic regression for each label (see `fitLogistic`), fitted side by side, so that the features
 * of a row are read once for all labels. An update below a thousandth of the row's cost is left out.
 *
 * @param outcomes rows × labels: 1 where the row has the label, else 0
 * @param variances columns × labels: prior variance of each weight, 1 if not given; a larger one is penalised less
 */
export function fitOneVersusRest(
  matrix: SparseMatrix,
  outcomes: Uint8Array,
  settings: LogisticSettings,
  variances?: Float32Array,
): LabelWeights {
  const { rows, starts, indices, values } = matrix;
  const { cost } = settings;
  const labels = rows === 0 ? 0 : outcomes.length / rows;
  const weights = new Float32Array(matrix.columns * labels);
  const bias = new Float64Array(labels);
  const dual = new Float64Array(rows * labels);
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  const random = randomGenerator(settings.seed);
  const logits = new Float64Array(labels);
  const changed = new Int32Array(labels);
  const steps = new Float64Array(labels);
  const lengths = new Float64Array(labels);

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let largest = 0;
    for (const row of order) {
      lengths.fill(1); // the bias is a feature of value 1
      logits.set(bias);
      let shared = 0;
      for (let i = starts[row]; i < starts[row + 1]; i++) {
        const value = values[i];
        const from = indices[i] * labels;
        const square = value * value;
        for (let l = 0; l < labels; l++) logits[l] += value * weights[from + l];
        if (variances) for (let l = 0; l < labels; l++) lengths[l] += square * variances[from + l];
        else shared += square;
      }
      let changes = 0;
      for (let l = 0; l < labels; l++) {
        const at = row * labels + l;
        const length = lengths[l] + shared;
        const gradient = Math.abs(outcomes[at] - sigmoid(logits[l]) - dual[at] / cost);
        if (gradient > largest) largest = gradient;
        if (gradient < ignored) continue;
        const after = solveDual(dual[at], logits[l] - dual[at] * length, length, outcomes[at], cost);
        steps[changes] = after - dual[at];
        changed[changes++] = l;
        dual[at] = after;
        bias[l] += steps[changes - 1];
      }
      for (let i = starts[row]; i < starts[row + 1]; i++) {
        const value = values[i];
        const from = indices[i] * labels;
        if (variances)
          for (let k = 0; k < changes; k++) {
            const at = from + changed[k];
            weights[at] += steps[k] * value * variances[at];
          }
        else for (let k = 0; k < changes; k++) weights[from + changed[k]] += steps[k] * value;
      }
    }
    if (largest < settings.tolerance) break;
  }
  return { labels, weights, bias };
}

/** Logits of all rows of a matrix: rows × labels. */
export function labelLogits(matrix: SparseMatrix, { labels, weights, bias }: LabelWeights): Float64Array {
  const { rows, starts, indices, values } = matrix;
  const result = new Float64Array(rows * labels);
  for (let row = 0; row < rows; row++) {
    const at = row * labels;
    result.set(bias, at);
    for (let i = starts[row]; i < starts[row + 1]; i++) {
      const from = indices[i] * labels;
      for (let l = 0; l < labels; l++) result[at + l] += values[i] * weights[from + l];
    }
  }
  return result;
}
