import type { LinearWeights } from "../../src/lib/learning/logisticRegression.js";
import type { SparseMatrix } from "../../src/lib/learning/matrix.js";

/**
 * How far each column is stretched before the fit: (ln((1 + n) / (1 + df)) + 1)^power, where df counts the column's
 * entries, at most n (the smoothed inverse document frequency; a row in which two features share a bucket has two
 * entries there). A scale is never below 1. With power 0 nothing is stretched.
 *
 * A stretched column is penalised less, so that rare, telling words may weigh more. As the stretch is folded back into
 * the weights (`foldScales`), the served features know nothing of it.
 */
export function rarityScales({ rows, columns, indices }: SparseMatrix, power: number): Float64Array {
  const frequency = new Float64Array(columns);
  for (const column of indices) frequency[column]++;
  return frequency.map((df) => (Math.log((1 + rows) / (1 + Math.min(df, rows))) + 1) ** power);
}

/** The matrix with each column multiplied by its scale. */
export function scaleColumns(matrix: SparseMatrix, scales: Float64Array): SparseMatrix {
  return { ...matrix, values: matrix.values.map((value, i) => value * scales[matrix.indices[i]]) };
}

/** Weights for the unscaled features that give the same logits as `fitted` gives for the scaled ones. */
export function foldScales(fitted: LinearWeights, scales: Float64Array): LinearWeights {
  return { bias: fitted.bias, weights: fitted.weights.map((weight, column) => weight * scales[column]) };
}
