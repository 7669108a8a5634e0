import { forEachCounted, type Counted } from "./counted.js";

/** Records whose probability lies in one range. */
export interface ReliabilityBin {
  low: number;
  high: number;
  /** How many there are; the sum of their weights where records are weighted. */
  count: number;
  /** Mean probability of the bin's records; NaN if it is empty. */
  probability: number;
  /** Share of the bin's records that carry the label; NaN if it is empty. */
  frequency: number;
}

/**
 * Bins of equal width over [0, 1]; the last one includes 1.
 *
 * @param probabilities of one class (see `againstRest` for a class of several)
 * @param outcomes 1 where the record is of the class, else 0
 */
export function reliability(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins = 10,
  counted: Counted = {},
): ReliabilityBin[] {
  const count = new Float64Array(bins);
  const probability = new Float64Array(bins);
  const positive = new Float64Array(bins);
  forEachCounted(probabilities.length, counted, (record, weight) => {
    const bin = Math.min(bins - 1, Math.floor(probabilities[record] * bins));
    count[bin] += weight;
    probability[bin] += weight * probabilities[record];
    positive[bin] += weight * outcomes[record];
  });
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
 * (Naeini, Cooper and Hauskrecht, AAAI 2015), of one class's probability. In [0, 1]; NaN for no records.
 */
export function expectedCalibrationError(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins = 10,
  counted: Counted = {},
): number {
  let [sum, total] = [0, 0];
  for (const bin of reliability(probabilities, outcomes, bins, counted)) {
    if (bin.count > 0) sum += bin.count * Math.abs(bin.probability - bin.frequency);
    total += bin.count;
  }
  return sum / total;
}

/** Mean squared distance between probability and outcome (Brier, 1950), in [0, 1]; NaN for no records. */
export function brierScore(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  counted: Counted = {},
): number {
  return mean(probabilities.length, counted, (record) => (probabilities[record] - outcomes[record]) ** 2);
}

/** Mean of −ln of the probability given to what happened, in nats; probabilities are kept 1e-12 off 0 and 1. */
export function logLoss(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  counted: Counted = {},
): number {
  return mean(probabilities.length, counted, (record) => {
    const p = inside(probabilities[record]);
    return -(outcomes[record] * Math.log(p) + (1 - outcomes[record]) * Math.log(1 - p));
  });
}

/** Keeps a probability 1e-12 off 0 and 1. */
export function inside(probability: number): number {
  return Math.min(1 - 1e-12, Math.max(1e-12, probability));
}

/** Weighted mean of a loss over the records counted; NaN for none. */
export function mean(records: number, counted: Counted, loss: (record: number) => number): number {
  let [sum, total] = [0, 0];
  forEachCounted(records, counted, (record, weight) => {
    sum += weight * loss(record);
    total += weight;
  });
  return sum / total;
}
