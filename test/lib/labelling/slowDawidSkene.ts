/**
 * Dawid and Skene's EM written straight from equations 2.3 to 2.5 of their paper, with dense arrays of counts and
 * plain products: slow, and independent of the code under test.
 *
 * @param counts how often each observer gave each judgement, by item, observer and judgement
 */
export function slowDawidSkene(
  counts: number[][][],
  steps: number,
): { shares: number[]; rates: number[][][]; posteriors: number[][] } {
  const classes = counts[0][0].length;
  const each = Array.from({ length: classes }, (_, k) => k);
  let posteriors = counts.map((item) => {
    const totals = each.map((k) => item.reduce((sum, observer) => sum + observer[k], 0));
    const all = totals.reduce((a, b) => a + b);
    return totals.map((total) => total / all);
  });
  let shares: number[] = [];
  let rates: number[][][] = [];
  for (let step = 0; step < steps; step++) {
    shares = each.map((j) => posteriors.reduce((sum, p) => sum + p[j], 0) / counts.length);
    rates = counts[0].map((_, observer) =>
      each.map((j) => {
        const row = each.map((l) =>
          counts.reduce((sum, item, i) => sum + posteriors[i][j] * item[observer][l], 0),
        );
        const total = row.reduce((a, b) => a + b);
        return row.map((mass) => mass / total);
      }),
    );
    posteriors = counts.map((item) => {
      const joint = each.map((j) =>
        item.reduce(
          (product, observer, k) => observer.reduce((p, n, l) => p * rates[k][j][l] ** n, product),
          shares[j],
        ),
      );
      const all = joint.reduce((a, b) => a + b);
      return joint.map((p) => p / all);
    });
  }
  return { shares, rates, posteriors };
}
