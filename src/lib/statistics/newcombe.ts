import type { Estimate } from "./bootstrap.js";
import { wilson } from "./wilson.js";

/**
 * Difference of two independent shares, first minus second, with the hybrid score interval made of the two Wilson
 * intervals (Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17, 1998, method 10). In [−1, 1]; NaN where a group is empty.
 */
export function newcombe(
  first: readonly [successes: number, trials: number],
  second: readonly [successes: number, trials: number],
): Estimate {
  const a = wilson(...first);
  const b = wilson(...second);
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  };
}
