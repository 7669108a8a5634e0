import { randomGenerator, shuffle } from "../statistics/random.js";
import { sigmoid } from "../statistics/sigmoid.js";
import { rowDot, type SparseMatrix } from "./matrix.js";

/** A linear model of one label: logit = bias + weights · features. */
export interface LinearWeights {
  weights: Float64Array;
  bias: number;
}

/** How a logistic regression is fitted. */
export interface LogisticSettings {
  /** Inverse strength of the L2 penalty, above 0: the cost of the data term of each row. */
  cost: number;
  /** Passes over the data at most. */
  epochs: number;
  /** A pass whose largest gradient of the dual stays below this ends the fit. */
  tolerance: number;
  seed: number;
}

/**
 * L2-regularised logistic regression by dual coordinate ascent (Yu, Huang and Lin, "Dual coordinate descent methods
 * for logistic regression and maximum entropy models", Machine Learning 85, 2011), for targets that may be
 * probabilities. It minimises ½(‖w‖² + b²) + Σ cᵢ [−qᵢ ln σ(zᵢ) − (1 − qᵢ) ln(1 − σ(zᵢ))], cᵢ = cost × weightᵢ.
 *
 * In the dual each row has one variable a in (c(q − 1), c q), and w = Σ aᵢ xᵢ; the optimum has a = c (q − σ(z)).
 * Each is solved for in turn by Newton's method kept inside that interval.
 *
 * @param targets probability of the label for each row, in [0, 1]
 * @param rowWeights weight of each row, 0 or more; all 1 if not given
 * @param offsets what each row's logit is before anything is learned; all 0 if not given
 * @returns weights for each column and the bias; all zero for no rows
 */
export function fitLogistic(
  matrix: SparseMatrix,
  targets: ArrayLike<number>,
  settings: LogisticSettings,
  rowWeights?: ArrayLike<number>,
  offsets?: ArrayLike<number>,
): LinearWeights {
  const { rows, starts, indices, values } = matrix;
  const weights = new Float64Array(matrix.columns);
  let bias = 0;
  const dual = new Float64Array(rows);
  const lengths = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let length = 1; // the bias is a feature of value 1
    for (let i = starts[row]; i < starts[row + 1]; i++) length += values[i] ** 2;
    lengths[row] = length;
  }
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  const random = randomGenerator(settings.seed);

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let largest = 0;
    for (const row of order) {
      const cost = settings.cost * (rowWeights ? rowWeights[row] : 1);
      if (cost <= 0) continue;
      const before = dual[row];
      const logit = (offsets?.[row] ?? 0) + bias + rowDot(matrix, row, weights);
      const gradient = cost * (targets[row] - sigmoid(logit)) - before;
      largest = Math.max(largest, Math.abs(gradient) / cost);
      const after = solveDual(before, logit - before * lengths[row], lengths[row], targets[row], cost);
      const step = after - before;
      if (step === 0) continue;
      dual[row] = after;
      bias += step;
      for (let i = starts[row]; i < starts[row + 1]; i++) weights[indices[i]] += step * values[i];
    }
    if (largest < settings.tolerance) break;
  }
  return { weights, bias };
}

/** Logits of all rows of a matrix. */
export function logits(matrix: SparseMatrix, model: LinearWeights): Float64Array {
  return Float64Array.from(
    { length: matrix.rows },
    (_, row) => model.bias + rowDot(matrix, row, model.weights),
  );
}

/** Root of f(a) = cost (target − σ(rest + a length)) − a, which falls from above 0 to below 0 between the bounds. */
export function solveDual(start: number, rest: number, length: number, target: number, cost: number): number {
  let low = cost * (target - 1);
  let high = cost * target;
  let a = Math.min(high, Math.max(low, start));
  for (let i = 0; i < 20; i++) {
    const p = sigmoid(rest + a * length);
    const f = cost * (target - p) - a;
    if (Math.abs(f) < 1e-9 * cost) break;
    if (f > 0) low = a;
    else high = a;
    const newton = a + f / (cost * p * (1 - p) * length + 1);
    a = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return a;
}
