/**
 * Jensen-Shannon distance between two distributions over the same categories: the square root of the Jensen-Shannon
 * divergence (Lin, IEEE Transactions on Information Theory 37, 1991) with logarithms to base 2, a metric (Endres and
 * Schindelin, IEEE Transactions on Information Theory 49, 2003). 0 for equal distributions, 1 for those without a
 * category in common; NaN where either side is empty.
 *
 * @param p, q counts or shares of each category, in the same order; each side is scaled to 1
 */
export function jensenShannonDistance(p: ArrayLike<number>, q: ArrayLike<number>): number {
  const [all, total] = [sum(p), sum(q)];
  if (!(all > 0 && total > 0)) return NaN;
  let divergence = 0;
  for (let i = 0; i < p.length; i++) {
    const [a, b] = [p[i] / all, q[i] / total];
    const middle = (a + b) / 2;
    if (a > 0) divergence += (a / 2) * Math.log2(a / middle);
    if (b > 0) divergence += (b / 2) * Math.log2(b / middle);
  }
  // Rounding can leave equal distributions a hair below zero.
  return Math.sqrt(Math.min(1, Math.max(0, divergence)));
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
