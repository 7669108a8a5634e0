import { chiSquareTail } from "./distributions.js";

/** How a sample's counts compare with what random draws from a population would give. */
export interface CountComparison {
  /** Pearson's χ². */
  statistic: number;
  degrees: number;
  /** Probability of a statistic at least as large, if the sample is random; null where there is one cell only. */
  pValue: number | null;
}

/** Expected count below which a cell joins the others like it: χ² is no guide to thinly filled cells. */
const leastExpected = 5;

/**
 * Pearson's χ² test ("On the criterion …", Philosophical Magazine 50, 1900) of a sample's counts against the shares of
 * a population. Cells with an expected count below 5 are joined into one.
 *
 * @param sample count of each cell
 * @param population count of each cell, in the same order
 */
export function compareCounts(sample: readonly number[], population: readonly number[]): CountComparison {
  const drawn = sum(sample);
  const total = sum(population);
  const cells: { observed: number; expected: number }[] = [];
  const thin = { observed: 0, expected: 0 };
  sample.forEach((observed, i) => {
    const expected = (drawn * population[i]) / total;
    if (expected >= leastExpected) cells.push({ observed, expected });
    else {
      thin.observed += observed;
      thin.expected += expected;
    }
  });
  if (thin.expected > 0) cells.push(thin);
  const statistic = sum(cells.map(({ observed, expected }) => (observed - expected) ** 2 / expected));
  const degrees = Math.max(0, cells.length - 1);
  return { statistic, degrees, pValue: degrees > 0 && drawn > 0 ? chiSquareTail(statistic, degrees) : null };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
