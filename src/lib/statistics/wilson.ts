import type { Estimate } from "./bootstrap.js";

/**
 * Share of successes with Wilson's score interval (Wilson, JASA 22, 1927), which stays inside [0, 1] and serves small
 * counts and shares near 0 or 1. NaN for no trials.
 *
 * @param z quantile of the normal distribution: 1.96 for a 95% interval
 */
export function wilson(successes: number, trials: number, z = 1.959964): Estimate {
  const p = successes / trials;
  const centre = (p + z ** 2 / (2 * trials)) / (1 + z ** 2 / trials);
  const reach = (z / (1 + z ** 2 / trials)) * Math.sqrt((p * (1 - p)) / trials + z ** 2 / (4 * trials ** 2));
  return { value: p, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
