import { quantile, type Estimate } from "../statistics/bootstrap.js";
import { randomGenerator, type RandomGenerator } from "../statistics/random.js";
import { adjustedShares } from "./adjustedShares.js";
import { randomBinomial } from "./distributions.js";

/**
 * Adjusted shares of several classes (see `adjustedShares`) with 95% percentile intervals of a parametric bootstrap, in
 * which the counted books and the known books of each class are both drawn anew.
 *
 * @param counts books called each class
 * @param confusion known books, actual class by class called
 * @returns an estimate for each class; NaN where shares are undefined
 */
export function classShares(
  counts: readonly number[],
  confusion: readonly (readonly number[])[],
  { resamples = 500, seed = 1 } = {},
): Estimate[] {
  const random = randomGenerator(seed);
  const drawn = Array.from({ length: resamples }, () =>
    adjustedShares(
      redrawn(counts, random),
      confusion.map((row) => redrawn(row, random)),
    ),
  );
  return adjustedShares(counts, confusion).map((value, label) => {
    const sorted = Float64Array.from(drawn, (shares) => shares[label])
      .filter((share) => !Number.isNaN(share))
      .sort();
    return { value, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
  });
}

/** As many items in the shares that they have, drawn from a multinomial distribution. */
function redrawn(counts: readonly number[], random: RandomGenerator): number[] {
  let left = counts.reduce((total, n) => total + n, 0);
  let mass = left;
  return counts.map((n) => {
    const own = mass === 0 ? 0 : randomBinomial(left, Math.min(1, n / mass), random);
    left -= own;
    mass -= n;
    return own;
  });
}
