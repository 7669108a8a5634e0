/** Quantile 0.975 of the normal distribution, and quantile 0.8: two-sided 5%, and 80% power. */
const [z95, z80] = [1.959964, 0.841621];

/**
 * The smallest difference of two accuracies, in [0, 1], that McNemar's test at 5% finds four times in five: the d at which
 * n d² = (1.96 √ψ + 0.84 √(ψ − d²))², where ψ is the share of records on which the two models differ in being right (Connor,
 * "Sample size for testing differences in proportions for the paired-sample design", Biometrics 43, 1987, equation 3, after
 * Miettinen 1968). null where even a difference of ψ, with all of them on one side, would be found less often, and where
 * there are no records or no disagreements.
 *
 * @param disagreement ψ, in [0, 1]
 */
export function smallestDifference(records: number, disagreement: number): number | null {
  if (!(records > 0) || !(disagreement > 0)) return null;
  const lacks = (d: number) =>
    z95 * Math.sqrt(disagreement) + z80 * Math.sqrt(Math.max(0, disagreement - d ** 2)) >
    d * Math.sqrt(records);
  let [low, high] = [0, disagreement];
  if (lacks(high)) return null;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (lacks(middle)) low = middle;
    else high = middle;
  }
  return high;
}
