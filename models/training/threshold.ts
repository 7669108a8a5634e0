/**
 * The threshold on a probability from which a binary model should say yes: the one with the best macro-F1, and among
 * equals the one nearest to 0.5. Candidates lie midway between neighbouring probabilities, rounded to 3 digits.
 *
 * @param outcomes 0 or 1 for each probability
 * @returns a threshold in [0, 1]; 0.5 for no probabilities
 */
export function bestThreshold(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  const order = Array.from(probabilities, (_, i) => i).sort((a, b) => probabilities[a] - probabilities[b]);
  const positives = order.reduce((sum, i) => sum + outcomes[i], 0);
  const negatives = order.length - positives;
  let best = 0.5;
  let bestScore = -1;
  // Rows below the threshold: first none, then one more each time.
  let [missed, rejected] = [0, 0];
  for (let k = 0; k <= order.length; k++) {
    if (k > 0) {
      if (outcomes[order[k - 1]] === 1) missed++;
      else rejected++;
    }
    const below = k === 0 ? 0 : probabilities[order[k - 1]];
    const above = k === order.length ? 1 : probabilities[order[k]];
    if (below === above && k > 0 && k < order.length) continue;
    const threshold = Math.round(((below + above) / 2) * 1000) / 1000;
    // Rounded onto or over a neighbour, it would not part the rows here.
    if ((threshold <= below && k > 0) || threshold > above) continue;
    const yes = (2 * (positives - missed)) / (2 * (positives - missed) + missed + (negatives - rejected));
    const no = (2 * rejected) / (2 * rejected + missed + (negatives - rejected));
    const score = ((yes || 0) + (no || 0)) / 2;
    if (score > bestScore + 1e-12 || (score > bestScore - 1e-12 && nearer(threshold, best))) {
      best = threshold;
      bestScore = score;
    }
  }
  return order.length === 0 ? 0.5 : best;
}

function nearer(a: number, b: number): boolean {
  return Math.abs(a - 0.5) < Math.abs(b - 0.5);
}
