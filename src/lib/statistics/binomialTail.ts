/**
 * Probability of at most `successes` successes in `trials` independent trials that each succeed with `probability`:
 * the lower tail of the binomial distribution, in [0, 1]. 1 for no trials.
 */
export function binomialTail(successes: number, trials: number, probability: number): number {
  if (successes >= trials || probability <= 0) return 1;
  if (probability >= 1) return 0;
  const odds = Math.log(probability) - Math.log1p(-probability);
  const none = trials * Math.log1p(-probability);
  let logChoose = 0;
  let sum = Math.exp(none);
  for (let k = 1; k <= successes; k++) {
    logChoose += Math.log(trials - k + 1) - Math.log(k);
    sum += Math.exp(logChoose + k * odds + none);
  }
  return Math.min(1, sum);
}
