/** A title with its label, what the model makes of it, and its weight. Outcome and prediction are 1 for fiction. */
export interface WeightedOutcomes {
  outcome: ArrayLike<number>;
  predicted: ArrayLike<number>;
  /** Probability of fiction, in [0, 1]. */
  probability: ArrayLike<number>;
}

/** Scores of a model under weights; shares in [0, 1], NaN where undefined. */
export interface WeightedScores {
  accuracy: number;
  macroF1: number;
  fictionPrecision: number;
  fictionRecall: number;
  fictionF1: number;
  nonFictionPrecision: number;
  nonFictionRecall: number;
  nonFictionF1: number;
  calibrationError: number;
  fictionShare: number;
}

const bins = 10;

/**
 * The scores of `confusionScores` and `expectedCalibrationError` with every title counted as often as its weight says.
 * With equal weights they are the plain scores.
 *
 * @param titles which titles, repeats allowed
 * @param weights weight of each of these, in the same order, 0 or more
 */
export function weightedScores(
  { outcome, predicted, probability }: WeightedOutcomes,
  titles: ArrayLike<number>,
  weights: ArrayLike<number>,
): WeightedScores {
  const cells = [0, 0, 0, 0]; // 2 × outcome + predicted
  const sums = {
    mass: new Float64Array(bins),
    probability: new Float64Array(bins),
    outcome: new Float64Array(bins),
  };
  let total = 0;
  for (let i = 0; i < titles.length; i++) {
    const [at, weight] = [titles[i], weights[i]];
    cells[2 * outcome[at] + predicted[at]] += weight;
    const bin = Math.min(bins - 1, Math.floor(probability[at] * bins));
    sums.mass[bin] += weight;
    sums.probability[bin] += weight * probability[at];
    sums.outcome[bin] += weight * outcome[at];
    total += weight;
  }
  const [rejected, falseFiction, missed, found] = cells;
  let calibration = 0;
  for (let bin = 0; bin < bins; bin++) calibration += Math.abs(sums.probability[bin] - sums.outcome[bin]);
  const fictionF1 = (2 * found) / (2 * found + falseFiction + missed);
  const nonFictionF1 = (2 * rejected) / (2 * rejected + falseFiction + missed);
  const defined = [fictionF1, nonFictionF1].filter((f1) => !Number.isNaN(f1));
  return {
    accuracy: (found + rejected) / total,
    macroF1: defined.reduce((sum, f1) => sum + f1, 0) / defined.length,
    fictionPrecision: found / (found + falseFiction),
    fictionRecall: found / (found + missed),
    fictionF1,
    nonFictionPrecision: rejected / (rejected + missed),
    nonFictionRecall: rejected / (rejected + falseFiction),
    nonFictionF1,
    calibrationError: calibration / total,
    fictionShare: (found + missed) / total,
  };
}
