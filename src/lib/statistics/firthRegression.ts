import { invertPositiveDefinite } from "./cholesky.js";
import { sigmoid } from "./sigmoid.js";

/** Trials that share their indicators, and how many of them succeeded. */
export interface Pattern {
  /** Columns of the design that are 1; all others are 0. An intercept is a column that every pattern has. */
  active: readonly number[];
  trials: number;
  successes: number;
}

/** A fitted logistic regression. */
export interface FirthFit {
  coefficients: Float64Array;
  /** Inverse of the information: columns × columns numbers, rows one after the other. */
  covariance: Float64Array;
  /** Log-likelihood plus half the log-determinant of the information. */
  penalisedLogLikelihood: number;
  converged: boolean;
  iterations: number;
}

/**
 * Logistic regression with Firth's penalty (Firth, "Bias reduction of maximum likelihood estimates", Biometrika 80,
 * 1993; Heinze and Schemper, "A solution to the problem of separation in logistic regression", Statistics in Medicine
 * 21, 2002), which stays finite where a group has no success or no failure. It maximises ℓ(β) + ½ ln|I(β)| by Newton's
 * method with step-halving on the score Σ x (s − n π + h (½ − π)), where h sums the diagonal of the hat matrix over a
 * pattern. In a saturated model of two groups this is the log odds after ½ is added to each count.
 *
 * @param columns how many columns the design has; linearly independent over the patterns
 * @param start coefficients to start from, such as those of a similar fit; zeros if not given
 * @throws `singular matrix` where a column is a sum of others, or stands in no pattern with trials
 */
export function fitFirth(
  patterns: readonly Pattern[],
  columns: number,
  {
    start,
    most = 100,
    tolerance = 1e-8,
  }: { start?: ArrayLike<number>; most?: number; tolerance?: number } = {},
): FirthFit {
  let coefficients = start ? Float64Array.from(start) : new Float64Array(columns);
  let state = evaluate(patterns, columns, coefficients);
  let converged = false;
  let iterations = 0;
  while (!converged && iterations < most) {
    iterations++;
    const step = product(state.covariance, state.score, columns);
    const longest = step.reduce((longest, each) => Math.max(longest, Math.abs(each)), 0);
    // Five logits at most in one step, as far from the optimum the quadratic model overshoots.
    let scale = Math.min(1, 5 / longest);
    let next = state;
    let moved = coefficients;
    for (let halvings = 0; halvings < 30; halvings++, scale /= 2) {
      moved = coefficients.map((value, i) => value + scale * step[i]);
      next = evaluate(patterns, columns, moved);
      if (next.objective >= state.objective - 1e-10) break;
    }
    coefficients = moved;
    state = next;
    converged = longest < tolerance;
  }
  const { covariance, objective } = state;
  return { coefficients, covariance, penalisedLogLikelihood: objective, converged, iterations };
}

/** Logit of a pattern. */
export function patternLogit(active: readonly number[], coefficients: ArrayLike<number>): number {
  let logit = 0;
  for (const column of active) logit += coefficients[column];
  return logit;
}

function evaluate(patterns: readonly Pattern[], columns: number, coefficients: Float64Array) {
  const information = new Float64Array(columns * columns);
  const probabilities = new Float64Array(patterns.length);
  let objective = 0;
  patterns.forEach(({ active, trials, successes }, i) => {
    const logit = patternLogit(active, coefficients);
    const p = (probabilities[i] = sigmoid(logit));
    // ln(1 + e^z) without overflow.
    objective += successes * logit - trials * (Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit))));
    const weight = trials * p * (1 - p);
    for (const a of active) for (const b of active) information[a * columns + b] += weight;
  });
  const { inverse: covariance, logDeterminant } = invertPositiveDefinite(information, columns);
  const score = new Float64Array(columns);
  patterns.forEach(({ active, trials, successes }, i) => {
    const p = probabilities[i];
    let leverage = 0;
    for (const a of active) for (const b of active) leverage += covariance[a * columns + b];
    leverage *= trials * p * (1 - p);
    const residual = successes - trials * p + leverage * (0.5 - p);
    for (const a of active) score[a] += residual;
  });
  return { objective: objective + logDeterminant / 2, covariance, score };
}

function product(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += matrix[i * size + j] * vector[j];
    return sum;
  });
}
