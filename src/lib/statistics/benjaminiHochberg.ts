/**
 * P-values adjusted for the false discovery rate (Benjamini and Hochberg, 1995, step-up procedure): a hypothesis whose
 * adjusted value is at most q may be rejected, and of those rejected at most the share q is expected to be false, as
 * long as the tests are independent or positively dependent (Benjamini and Yekutieli, 2001).
 *
 * Adjusted value of the i-th smallest of m: the least of min(1, p(k) · m / k) over k ≥ i. The order is that of the input.
 *
 * @param family m, where more hypotheses were tested than are given here; the others count as having larger p-values
 * @throws if a p-value is not in [0, 1], or if the family is smaller than the number of p-values
 */
export function benjaminiHochberg(pValues: readonly number[], family = pValues.length): number[] {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new Error(`invalid p-value: ${wrong} (expected 0 to 1)`);
  if (family < pValues.length)
    throw new Error(`invalid family size: ${family} (expected at least ${pValues.length})`);
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[b] - pValues[a]);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  order.forEach((i, place) => {
    least = Math.min(least, (pValues[i] * family) / (pValues.length - place));
    adjusted[i] = least;
  });
  return adjusted;
}
