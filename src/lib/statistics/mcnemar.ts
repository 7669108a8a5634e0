import { binomialTail } from "./binomialTail.js";

/**
 * Exact McNemar test (McNemar, Psychometrika 12, 1947; binomial form): two-sided probability of a split of the
 * discordant pairs at least as uneven as the one seen, if either side were equally likely. 1 for no discordant pairs.
 *
 * @param gained pairs that only the second gets right
 * @param lost pairs that only the first gets right
 */
export function mcnemar(gained: number, lost: number): number {
  return Math.min(1, 2 * binomialTail(Math.min(gained, lost), gained + lost, 0.5));
}
