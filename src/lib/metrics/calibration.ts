/** Texts whose probability lies in one range. */
export interface ReliabilityBin {
  low: number;
  high: number;
  count: number;
  /** Mean probability of the bin's texts; NaN if it is empty. */
  probability: number;
  /** Share of the bin's texts that carry the label; NaN if it is empty. */
  frequency: number;
}

/** Bins of equal width over [0, 1]; the last one includes 1. */
export function reliability(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins = 10,
): ReliabilityBin[] {
  const count = new Float64Array(bins);
  const probability = new Float64Array(bins);
  const positive = new Float64Array(bins);
  for (let i = 0; i < probabilities.length; i++) {
    const bin = Math.min(bins - 1, Math.floor(probabilities[i] * bins));
    count[bin]++;
    probability[bin] += probabilities[i];
    positive[bin] += outcomes[i];
  }
  return Array.from(count, (n, bin) => ({
    low: bin / bins,
    high: (bin + 1) / bins,
    count: n,
    probability: probability[bin] / n,
    frequency: positive[bin] / n,
  }));
}

/**
 * Expected calibration error: mean distance between probability and frequency over the bins, weighted by count
 * (Naeini, Cooper and Hauskrecht, AAAI 2015), of the label's probability. In [0, 1]; NaN for no texts.
 */
export function expectedCalibrationError(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins = 10,
): number {
  let sum = 0;
  for (const bin of reliability(probabilities, outcomes, bins))
    if (bin.count > 0) sum += bin.count * Math.abs(bin.probability - bin.frequency);
  return sum / probabilities.length;
}

/** Mean squared distance between probability and outcome (Brier, 1950), in [0, 1]; NaN for no texts. */
export function brierScore(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < probabilities.length; i++) sum += (probabilities[i] - outcomes[i]) ** 2;
  return sum / probabilities.length;
}

/** Mean of −ln of the probability given to what happened, in nats; probabilities are kept 1e-12 off 0 and 1. */
export function logLoss(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const p = Math.min(1 - 1e-12, Math.max(1e-12, probabilities[i]));
    sum -= outcomes[i] * Math.log(p) + (1 - outcomes[i]) * Math.log(1 - p);
  }
  return sum / probabilities.length;
}
