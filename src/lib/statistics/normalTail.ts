/**
 * Upper tail of the standard normal distribution, P(Z > z), in [0, 1]: near 0 by the series of Marsaglia ("Evaluating
 * the normal distribution", Journal of Statistical Software 11, 2004), far out by Laplace's continued fraction
 * (Abramowitz and Stegun, 26.2.14). Relative error below 1e-12. NaN for NaN.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2.5) {
    let term = z;
    let sum = z;
    for (let k = 3; term > 1e-17 * sum; k += 2) sum += term *= (z * z) / k;
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let k = 200; k > 0; k--) fraction = z + k / fraction;
  return density / fraction;
}
