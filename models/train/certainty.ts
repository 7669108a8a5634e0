/** Probabilities at which a binary model is certain: non-fiction below the first, fiction from the second. */
export interface CertainRange {
  accuracy: number;
  below: number;
  from: number;
}

/**
 * The widest ranges in which the label is right at least as often as asked, on each side of the threshold by itself.
 * A side on which that cannot be had is empty (0, or 1).
 *
 * @param outcomes 0 or 1 for each probability, of texts that the model has not seen
 */
export function certainRange(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  threshold: number,
  accuracy: number,
): CertainRange {
  const order = Array.from(probabilities, (_, i) => i).sort((a, b) => probabilities[a] - probabilities[b]);
  const low = order.filter((i) => probabilities[i] < threshold);
  const high = order.filter((i) => probabilities[i] >= threshold).reverse();
  return { accuracy, below: reach(low, 0) ?? 0, from: reach(high, 1) ?? 1 };

  /** How far from its end a side stays accurate: halfway to the first text that is left out. */
  function reach(side: number[], label: number): number | null {
    let right = 0;
    let furthest: number | null = null;
    side.forEach((i, k) => {
      if (outcomes[i] === label) right++;
      const next = side[k + 1] as number | undefined;
      // Texts of equal probability stay together.
      const divides = next === undefined || probabilities[next] !== probabilities[i];
      if (divides && right / (k + 1) >= accuracy)
        furthest = next === undefined ? threshold : (probabilities[i] + probabilities[next]) / 2;
    });
    return furthest;
  }
}
