/**
 * p-values corrected for testing several hypotheses at once (Holm, "A simple sequentially rejective multiple test
 * procedure", Scandinavian Journal of Statistics 6, 1979): the k-th smallest of m is multiplied by m − k + 1, and none
 * may be below a smaller one's. In [0, 1], in the order given; rejecting those at most α keeps the probability of any
 * false rejection at most α, however the tests depend on each other. NaN stays NaN and does not count.
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => NaN);
  const order = pValues
    .flatMap((p, i) => (Number.isNaN(p) ? [] : [i]))
    .sort((a, b) => pValues[a] - pValues[b]);
  let least = 0;
  order.forEach((i, rank) => {
    least = Math.max(least, Math.min(1, pValues[i] * (order.length - rank)));
    adjusted[i] = least;
  });
  return adjusted;
}
