/** The logistic function, 1 / (1 + e^−z): a probability in [0, 1] from a logit. */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** The inverse of `sigmoid`, ln(p / (1 − p)); ±Infinity at 0 and 1. */
export function logit(p: number): number {
  return Math.log(p / (1 - p));
}
