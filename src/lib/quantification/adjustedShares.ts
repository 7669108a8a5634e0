const passes = 2000;
const settled = 1e-10;

/**
 * Shares of several classes from counted decisions and the classifier's confusion on books of known class: the shares p
 * that make the counts likeliest where a book of class i is called j with probability r_ij, found by expectation
 * maximisation, p_i ← Σ_j (n_j / n) p_i r_ij / Σ_k p_k r_kj, from equal shares. Of two classes that is the adjusted count
 * (Forman, "Quantifying counts and costs via classification", 2008) kept between 0 and 1. It holds where the classifier
 * errs on the counted books as it does on the known ones.
 *
 * @param counts books called each class
 * @param confusion known books, actual class by class called
 * @returns shares in [0, 1] that sum to 1; all NaN of no counted books, or where a class has no known book
 */
export function adjustedShares(
  counts: readonly number[],
  confusion: readonly (readonly number[])[],
): number[] {
  const total = sum(counts);
  const rates = confusion.map((row) => row.map((n) => n / sum(row)));
  if (total === 0 || rates.some((row) => row.some(Number.isNaN))) return counts.map(() => NaN);
  let shares = counts.map(() => 1 / counts.length);
  for (let pass = 0; pass < passes; pass++) {
    const called = counts.map((_, j) => sum(shares.map((share, i) => share * rates[i][j])));
    const next = shares.map((share, i) =>
      sum(counts.map((n, j) => (n === 0 ? 0 : ((n / total) * share * rates[i][j]) / called[j]))),
    );
    const moved = Math.max(...next.map((share, i) => Math.abs(share - shares[i])));
    shares = next;
    if (moved < settled) break;
  }
  return shares;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
