import { binomialTail } from "../../src/lib/statistics/binomialTail.js";

/** Probabilities at which a binary model is certain: non-fiction below the first, fiction from the second. */
export interface CertainRange {
  accuracy: number;
  below: number;
  from: number;
}

/**
 * The widest ranges of which held-out texts show that the label is right at least as often as asked, on each side of
 * the threshold by itself: the lower one-sided limit of the accuracy (Clopper and Pearson, Biometrika 26, 1934) is at
 * least `accuracy`. The share that was right is no such evidence: ranges chosen for it flatter themselves. A side on
 * which it cannot be shown is empty (0, or 1).
 *
 * @param outcomes 0 or 1 for each probability, of texts that the model has not seen
 * @param confidence of the limit, such as 0.9
 */
export function certainRange(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  threshold: number,
  accuracy: number,
  confidence: number,
): CertainRange {
  const order = Array.from(probabilities, (_, i) => i).sort((a, b) => probabilities[a] - probabilities[b]);
  const low = order.filter((i) => probabilities[i] < threshold);
  const high = order.filter((i) => probabilities[i] >= threshold).reverse();
  return { accuracy, below: reach(low, 0) ?? 0, from: reach(high, 1) ?? 1 };

  /** How far from its end a side stays accurate: halfway to the first text that is left out. */
  function reach(side: number[], label: number): number | null {
    let wrong = 0;
    let furthest: number | null = null;
    side.forEach((i, k) => {
      if (outcomes[i] !== label) wrong++;
      const next = side[k + 1] as number | undefined;
      // Texts of equal probability stay together.
      const divides = next === undefined || probabilities[next] !== probabilities[i];
      if (divides && binomialTail(wrong, k + 1, 1 - accuracy) <= 1 - confidence)
        furthest = next === undefined ? threshold : (probabilities[i] + probabilities[next]) / 2;
    });
    return furthest;
  }
}
