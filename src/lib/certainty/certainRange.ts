import { binomialTail } from "../statistics/binomialTail.js";
import { logit, sigmoid } from "../statistics/sigmoid.js";

/** How often a certain label is to be right, and with what probability the range is to keep that promise. */
export interface AccuracyPromise {
  accuracy: number;
  confidence: number;
}

/** Probabilities at which a binary model is certain: the first label below the first, the second from the second. */
export interface CertainRange {
  accuracy: number;
  /** Missing of models that were trained before it was kept. */
  confidence?: number | undefined;
  below: number;
  from: number;
}

/** Shares of the texts that the ranges keep, in the order in which they are tested: 50%, 51%, … */
const shares = Array.from({ length: 51 }, (_, i) => (50 + i) / 100);

/**
 * The widest range that held-out texts show to be right at least as often as promised, by fixed-sequence testing
 * (Angelopoulos, Bates, Candès, Jordan and Lei, "Learn then Test", 2021). The ranges keep 50%, 51%, … of the texts,
 * those furthest from the threshold in log-odds. The order is fixed before any label is seen, every range is tested
 * against an error rate of 1 − accuracy by the exact binomial tail, and the first that fails ends the search; so the
 * chance that the range breaks the promise is at most 1 − confidence, although the widest is taken.
 * The promise is for texts drawn as these were.
 *
 * @param outcomes 0 or 1 for each probability, of texts that the model has not seen
 * @returns an empty range (0, or 1) where nothing can be shown
 */
export function certainRange(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  threshold: number,
  promise: AccuracyPromise,
): CertainRange {
  let widest: number | null = null;
  for (const { distance, kept, wrong } of cutsOf(probabilities, outcomes, threshold)) {
    if (kept === 0 || binomialTail(wrong, kept, 1 - promise.accuracy) > 1 - promise.confidence) break;
    widest = distance;
  }
  return { ...promise, ...limitsAt(threshold, widest) };
}

/**
 * The range that is right as often as asked on the very texts at hand, which promises nothing for others: what is done
 * where limits are read off a test sample.
 */
export function observedRange(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  threshold: number,
  accuracy: number,
): CertainRange {
  const fits = cutsOf(probabilities, outcomes, threshold).filter(
    ({ kept, wrong }) => kept > 0 && wrong <= (1 - accuracy) * kept,
  );
  return { accuracy, ...limitsAt(threshold, fits.at(-1)?.distance ?? null) };
}

/** Ranges in the order of the shares that they keep, with how many texts they keep and call by the wrong label. */
function cutsOf(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>, threshold: number) {
  const n = probabilities.length;
  const middle = logit(threshold);
  const distances = Float64Array.from(probabilities, (p) => Math.abs(logit(p) - middle));
  const order = Array.from(distances.keys()).sort((a, b) => distances[b] - distances[a]);
  let [kept, wrong] = [0, 0];
  return shares.map((share) => {
    const last = Math.round(share * n) - 1;
    const distance = n === 0 ? Infinity : last === n - 1 ? 0 : distances[order[last]];
    // Texts of equal distance stay together.
    for (; kept < n && distances[order[kept]] >= distance; kept++)
      if (Number(probabilities[order[kept]] >= threshold) !== outcomes[order[kept]]) wrong++;
    return { distance, kept, wrong };
  });
}

function limitsAt(threshold: number, distance: number | null): Pick<CertainRange, "below" | "from"> {
  if (distance === null || distance === Infinity) return { below: 0, from: 1 };
  const middle = logit(threshold);
  return { below: sigmoid(middle - distance), from: sigmoid(middle + distance) };
}
