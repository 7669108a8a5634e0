import { logit, sigmoid } from "../statistics/sigmoid.js";
import { cutsAt, widestCut, type AccuracyPromise } from "./fixedSequence.js";

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
 * The widest range that held-out texts show to be right at least as often as promised (see `widestCut`). The ranges
 * keep 50%, 51%, … of the texts, those furthest from the threshold in log-odds. The promise is for texts drawn as these
 * were.
 *
 * @param outcomes 0 or 1 for each probability, of texts that the model has not seen
 * @param alike probabilities of the texts of which the ranges keep those shares, where they are not the held-out texts
 * @returns an empty range (0, or 1) where nothing can be shown
 */
export function certainRange(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  threshold: number,
  promise: AccuracyPromise,
  alike = probabilities,
): CertainRange {
  const cuts = cutsOf(probabilities, outcomes, threshold, alike);
  return { ...promise, ...limitsAt(threshold, widestCut(cuts, promise)) };
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
  const fits = cutsOf(probabilities, outcomes, threshold, probabilities).filter(
    ({ kept, wrong }) => kept > 0 && wrong <= (1 - accuracy) * kept,
  );
  return { accuracy, ...limitsAt(threshold, fits.at(-1)?.from ?? null) };
}

/** What a range keeps of some texts, and how much of that it calls by the wrong label: counts, or sums of weights. */
export function judgeRange(
  { below, from }: Pick<CertainRange, "below" | "from">,
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  weights?: ArrayLike<number>,
): { kept: number; wrong: number } {
  let [kept, wrong] = [0, 0];
  for (let i = 0; i < probabilities.length; i++) {
    const label = probabilities[i] < below ? 0 : probabilities[i] >= from ? 1 : null;
    if (label === null) continue;
    const weight = weights ? weights[i] : 1;
    kept += weight;
    if (label !== outcomes[i]) wrong += weight;
  }
  return { kept, wrong };
}

/** Ranges by their distance from the threshold in log-odds, in the order of the shares that they keep. */
function cutsOf(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  threshold: number,
  alike: ArrayLike<number>,
) {
  const middle = logit(threshold);
  const distance = (p: number) => Math.abs(logit(p) - middle);
  const falling = Float64Array.from(alike, distance).sort().reverse();
  const n = falling.length;
  return cutsAt(
    Float64Array.from(probabilities, distance),
    Array.from(probabilities, (p, i) => Number(p >= threshold) !== outcomes[i]),
    shares.map((share) => {
      const last = Math.round(share * n) - 1;
      return n === 0 ? Infinity : last === n - 1 ? 0 : falling[last];
    }),
  );
}

function limitsAt(threshold: number, distance: number | null): Pick<CertainRange, "below" | "from"> {
  if (distance === null || distance === Infinity) return { below: 0, from: 1 };
  const middle = logit(threshold);
  return { below: sigmoid(middle - distance), from: sigmoid(middle + distance) };
}
