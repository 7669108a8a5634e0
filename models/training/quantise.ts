import type { LinearModel } from "../../src/lib/model/linearModel.js";
import type { Calibration } from "../../src/lib/learning/calibration.js";
import type { LinearWeights } from "../../src/lib/learning/logisticRegression.js";

/**
 * Rounds the weights of each column to 8 bits: symmetric, in steps of a 127th of the column's largest weight. The
 * calibration is folded into the steps and the bias, so that the model gives calibrated logits.
 */
export function quantise(
  columns: readonly LinearWeights[],
  calibrations: readonly Calibration[],
): LinearModel {
  const rows = columns[0].weights.length;
  const model = {
    rows,
    columns: columns.length,
    weights: new Int8Array(rows * columns.length),
    scales: new Float32Array(columns.length),
    bias: new Float32Array(columns.length),
  };
  columns.forEach(({ weights, bias }, c) => {
    const { slope, intercept } = calibrations[c];
    const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    const step = largest / 127 || 1;
    weights.forEach((weight, row) => (model.weights[row * columns.length + c] = Math.round(weight / step)));
    model.scales[c] = step * slope;
    model.bias[c] = bias * slope + intercept;
  });
  return model;
}

/** Share of the weights that are not 0. */
export function shareNonZero({ weights }: LinearModel): number {
  let count = 0;
  for (const weight of weights) if (weight !== 0) count++;
  return count / weights.length;
}
