import { mean } from "d3";
import { bootstrap, quantile, type Estimate } from "../statistics/bootstrap.js";
import { randomGenerator, randomUnit } from "../statistics/random.js";

/** Probabilities of one class, and 1 where the record is of it, else 0. */
export interface ClassColumn {
  probabilities: ArrayLike<number>;
  outcomes: ArrayLike<number>;
}

/** How far the probabilities of a class are off, beside how far they would seem off if they were right. */
export interface ClassCalibration {
  /** Expected calibration error over bins of equal mass, in [0, 1], with the centred interval of a bootstrap over records. */
  error: Estimate;
  /**
   * Mean of the error where outcomes are drawn by the probabilities themselves: what chance alone adds up to, and so the
   * most by which the error is biased upwards.
   */
  ifCalibrated: number;
  /** What 95% of these drawn errors stay at or below; an error above it is more than chance (Bröcker and Smith 2007). */
  atMost: number;
}

/** How the calibration is measured. */
export interface CalibrationSettings {
  /** Bins of equal mass, 10 if not given. */
  bins?: number;
  /** Samples drawn, and sets of outcomes drawn, 1,000 if not given. */
  resamples?: number;
  seed?: number;
}

/**
 * Expected calibration error of each class against the rest, over bins that hold equally many records (Nguyen and
 * O'Connor, "Posterior calibration and exploratory analysis for natural language processing models", EMNLP 2015), with
 * what chance alone would make of it (Bröcker and Smith, "Increasing the reliability of reliability diagrams", Weather and
 * Forecasting 22, 2007), and the mean of the errors over the classes. The bins stay as they are when records are drawn
 * anew. NaN for no records.
 *
 * @param columns of each class, all of the same records in the same order
 */
export function classCalibration(
  columns: readonly ClassColumn[],
  { bins = 10, resamples = 1000, seed = 1 }: CalibrationSettings = {},
): { classes: ClassCalibration[]; mean: Estimate; meanIfCalibrated: number } {
  const records = columns[0]?.probabilities.length ?? 0;
  const binned = columns.map((column) => {
    const { probabilities, outcomes } = column;
    const bin = equalMassBins(probabilities, bins);
    return { bin, probabilities, off: Float64Array.from(probabilities, (p, i) => p - outcomes[i]) };
  });
  const times = new Uint16Array(records);
  const estimates = bootstrap(
    records,
    (sample) => {
      times.fill(0);
      for (const record of sample) times[record]++;
      const errors = binned.map(({ bin, off }) => meanDistance(bin, bins, off, times));
      return { ...errors, mean: mean(errors) ?? NaN } as Record<number | "mean", number>;
    },
    { resamples, seed, centred: true },
  );
  const random = randomGenerator(seed);
  const off = new Float64Array(records);
  times.fill(1);
  const classes = binned.map(({ bin, probabilities }, named) => {
    const drawn = new Float64Array(resamples).map(() => {
      for (let i = 0; i < records; i++)
        off[i] = probabilities[i] - Number(randomUnit(random) < probabilities[i]);
      return meanDistance(bin, bins, off, times);
    });
    drawn.sort();
    return {
      error: notBelowZero(estimates[named]),
      ifCalibrated: mean(drawn) ?? NaN,
      atMost: quantile(drawn, 0.95),
    };
  });
  return {
    classes,
    mean: notBelowZero(estimates.mean),
    meanIfCalibrated: mean(classes, ({ ifCalibrated }) => ifCalibrated) ?? NaN,
  };
}

function notBelowZero({ value, low, high }: Estimate): Estimate {
  return { value, low: Math.max(0, low), high };
}

/** Number of the bin of each record: by rank of probability, equal probabilities by record number. */
function equalMassBins(probabilities: ArrayLike<number>, bins: number): Uint16Array {
  const order = Int32Array.from(probabilities, (_, i) => i).sort(
    (a, b) => probabilities[a] - probabilities[b] || a - b,
  );
  const bin = new Uint16Array(order.length);
  order.forEach((record, rank) => (bin[record] = Math.floor((rank * bins) / order.length)));
  return bin;
}

/** Sum over the bins of |Σ probability − outcome|, divided by the records: the mean distance, weighted by records. */
function meanDistance(bin: Uint16Array, bins: number, off: Float64Array, times: Uint16Array): number {
  const sums = new Float64Array(bins);
  for (let i = 0; i < bin.length; i++) sums[bin[i]] += times[i] * off[i];
  return sums.reduce((total, sum) => total + Math.abs(sum), 0) / bin.length;
}
