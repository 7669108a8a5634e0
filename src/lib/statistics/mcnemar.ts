/**
 * Exact McNemar test (McNemar, Psychometrika 12, 1947; binomial form): two-sided probability of a split of the
 * discordant pairs at least as uneven as the one seen, if either side were equally likely. 1 for no discordant pairs.
 *
 * @param gained pairs that only the second gets right
 * @param lost pairs that only the first gets right
 */
export function mcnemar(gained: number, lost: number): number {
  const n = gained + lost;
  const fewer = Math.min(gained, lost);
  let logChoose = 0;
  let tail = 0;
  for (let k = 0; k <= fewer; k++) {
    if (k > 0) logChoose += Math.log(n - k + 1) - Math.log(k);
    tail += Math.exp(logChoose - n * Math.LN2);
  }
  return Math.min(1, 2 * tail);
}
