import { choleskyFactor, choleskySolve } from "../statistics/cholesky.js";
import { sigmoid } from "../statistics/sigmoid.js";

/** A logistic regression with Gaussian priors in its dual form: its logits are offset + kernel × dual. */
export interface LaplaceFit {
  /** One number for each row. */
  dual: Float64Array;
  /** Logarithm of the probability of the outcomes under the priors, by Laplace's approximation. */
  logEvidence: number;
}

/**
 * Finds the mode of a logistic regression with Gaussian priors by Newton's method, and approximates how probable the
 * priors make the outcomes, so that priors can be chosen without holding any row back (Rasmussen and Williams, Gaussian
 * Processes for Machine Learning, 2006, algorithms 3.1 and 5.1). The time grows with the cube of the number of rows.
 *
 * @param kernel rows × rows: prior covariances of the logits, symmetric and positive semidefinite
 * @param offsets what each logit is before anything is learned
 * @param outcomes 0 or 1 for each row
 * @param start the dual of a like fit, to begin with; zeros if not given
 */
export function fitLaplace(
  kernel: Float64Array,
  offsets: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  start: Float64Array = new Float64Array(outcomes.length),
): LaplaceFit {
  const size = outcomes.length;
  const at = (dual: Float64Array) => {
    const logits = product(kernel, dual);
    return { dual, logits, objective: logLikelihood(logits, offsets, outcomes) - dot(dual, logits) / 2 };
  };
  let mode = at(start);
  for (let step = 0; step < 50; step++) {
    const { roots, factor } = curvature(kernel, mode.logits, offsets);
    const target = mode.logits.map(
      (z, i) => roots[i] ** 2 * z + outcomes[i] - sigmoid(offsets[i] + mode.logits[i]),
    );
    const through = product(kernel, target).map((each, i) => roots[i] * each);
    const solved = choleskySolve(factor, through);
    const aim = target.map((each, i) => each - roots[i] * solved[i]);
    // A full step can overshoot where outcomes contradict the offsets: it is halved until the objective does not fall.
    let next = mode;
    for (let share = 1; share > 1e-6; share /= 2) {
      next = at(mode.dual.map((each, i) => each + share * (aim[i] - each)));
      if (next.objective >= mode.objective) break;
    }
    const gained = next.objective - mode.objective;
    if (!(gained > 0)) break;
    mode = next;
    if (gained < 1e-8 * (1 + Math.abs(mode.objective))) break;
  }
  const { factor } = curvature(kernel, mode.logits, offsets);
  let halfLogDeterminant = 0;
  for (let i = 0; i < size; i++) halfLogDeterminant += Math.log(factor[i * size + i]);
  return { dual: mode.dual, logEvidence: mode.objective - halfLogDeterminant };
}

/** W^½, and the factor of I + W^½ K W^½, where W has the variances of the outcomes at some logits. */
function curvature(kernel: Float64Array, logits: Float64Array, offsets: ArrayLike<number>) {
  const size = logits.length;
  const roots = logits.map((z, i) => {
    const p = sigmoid(offsets[i] + z);
    return Math.sqrt(p * (1 - p));
  });
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) matrix[i * size + j] = roots[i] * kernel[i * size + j] * roots[j];
    matrix[i * (size + 1)] += 1;
  }
  return { roots, factor: choleskyFactor(matrix, size) };
}

function logLikelihood(
  logits: Float64Array,
  offsets: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): number {
  return logits.reduce((sum, logit, i) => {
    const z = offsets[i] + logit;
    // −ln(1 + e^∓z), without overflow
    return sum + outcomes[i] * z - Math.max(z, 0) - Math.log1p(Math.exp(-Math.abs(z)));
  }, 0);
}

function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, row) => dot(matrix.subarray(row * size, (row + 1) * size), vector));
}

/** Sum of the products of two vectors of one length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
