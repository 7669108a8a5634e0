/**
 * Probability of at most `successes` successes in `trials` independent trials that each succeed with `probability`:
 * the lower tail of the binomial distribution, in [0, 1]. 1 for no trials.
 */
export function binomialTail(successes: number, trials: number, probability: number): number {
  if (successes >= trials || probability <= 0) return 1;
  if (probability >= 1) return 0;
  const odds = Math.log(probability) - Math.log1p(-probability);
  let logTerm = trials * Math.log1p(-probability);
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= successes; k++) {
    logTerm += Math.log(trials - k + 1) - Math.log(k) + odds;
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
