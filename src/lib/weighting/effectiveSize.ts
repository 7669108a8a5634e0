/**
 * Kish's effective sample size, (Σ w)² / Σ w² (Kish, Survey Sampling, 1965, section 11.2): how many units of equal
 * weight would give a mean as precise. From 1 to the number of units; 0 where no weight is above 0.
 */
export function effectiveSize(weights: ArrayLike<number>): number {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i];
    squares += weights[i] ** 2;
  }
  return squares > 0 ? sum ** 2 / squares : 0;
}
