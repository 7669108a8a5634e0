import { binomialTail } from "./binomialTail.js";
import type { Estimate } from "./bootstrap.js";

/**
 * Share of successes with the exact 95% interval: the shares at which as many successes or more, or as few or fewer, have a
 * probability of 2.5% (Clopper and Pearson, Biometrika 26, 1934). It covers at least as often as it says, however few the
 * trials. NaN, from 0 to 1, for no trials.
 */
export function exactInterval(successes: number, trials: number): Estimate {
  const failures = trials - successes;
  return {
    value: successes / trials,
    low: 1 - greatestShare(failures, trials),
    high: greatestShare(successes, trials),
  };
}

/** The share at which at most so many successes have a probability of 2.5%; 1 where all trials succeed. */
function greatestShare(successes: number, trials: number): number {
  let [low, high] = [0, 1];
  if (successes >= trials) return high;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (binomialTail(successes, trials, middle) > 0.025) low = middle;
    else high = middle;
  }
  return high;
}
