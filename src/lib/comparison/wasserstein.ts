/**
 * First Wasserstein distance between two distributions of a whole number, given as counts of consecutive values:
 * the least mean way by which one has to be moved to become the other, Σ |F(x) − G(x)| (Vallender, Theory of
 * Probability and its Applications 18, 1974). In the unit of the number; NaN where either side is empty.
 *
 * @param p, q count of each value, in the same order
 */
export function wassersteinDistance(p: ArrayLike<number>, q: ArrayLike<number>): number {
  let [all, total] = [0, 0];
  for (let i = 0; i < p.length; i++) {
    all += p[i];
    total += q[i];
  }
  if (!(all > 0 && total > 0)) return NaN;
  let [ahead, distance] = [0, 0];
  for (let i = 0; i < p.length; i++) {
    ahead += p[i] / all - q[i] / total;
    distance += Math.abs(ahead);
  }
  return distance;
}
