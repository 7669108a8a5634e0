import type { Predictions } from "../catalogue/predictions.js";
import type { Estimate } from "../statistics/bootstrap.js";
import { quantile } from "../statistics/bootstrap.js";
import { randomGenerator, randomIndex, shuffle } from "../statistics/random.js";
import { confidentLearning } from "./confidentLearning.js";

/** How well confident learning finds labels that were made wrong on purpose. */
export interface PlantedErrors {
  /** Labels made wrong in each trial, and trials. */
  planted: number;
  trials: number;
  /** Share of planted errors among the first 50 disputed labels; the list counts as filled up with right ones. */
  precisionAt50: Estimate;
  /**
   * Mean over the planted errors of the share of planted errors down to each of them in the list, 0 for one that it lacks
   * (average precision).
   */
  averagePrecision: Estimate;
}

/**
 * Plants errors among labels and looks for them: in each trial a random tenth of the labelled records gets another class,
 * and the list of disputed labels is searched for them. The mean over the trials, with the range that holds 95% of them.
 * Labels that were wrong before count as right, so that the figures are a little too low.
 *
 * @param labels class number of each record, −1 for none
 * @returns null where fewer than ten records are labelled, or there is one class
 */
export function plantedErrors(
  predictions: Pick<Predictions, "classes" | "probabilities">,
  labels: ArrayLike<number>,
  { trials = 100, seed = 1 }: { trials?: number; seed?: number } = {},
): PlantedErrors | null {
  const classes = predictions.classes.length;
  const labelled = Array.from({ length: labels.length }, (_, row) => row).filter((row) => labels[row] >= 0);
  const planted = Math.floor(labelled.length / 10);
  if (planted === 0 || classes < 2) return null;
  const random = randomGenerator(seed);
  const [precisions, averages] = [new Float64Array(trials), new Float64Array(trials)];
  for (let trial = 0; trial < trials; trial++) {
    const wrong = new Set(shuffle([...labelled], random).slice(0, planted));
    const given = Array.from(labels, (label, row) =>
      wrong.has(row) ? (label + 1 + randomIndex(classes - 1, random)) % classes : label,
    );
    let found = 0;
    confidentLearning(predictions, given).disputed.forEach(({ row }, place) => {
      if (!wrong.has(row)) return;
      found++;
      averages[trial] += found / (place + 1) / planted;
      if (place < 50) precisions[trial] = found / 50;
    });
  }
  return {
    planted,
    trials,
    precisionAt50: summary(precisions),
    averagePrecision: summary(averages),
  };
}

function summary(values: Float64Array): Estimate {
  const sorted = values.toSorted();
  return {
    value: values.reduce((sum, value) => sum + value, 0) / values.length,
    low: quantile(sorted, 0.025),
    high: quantile(sorted, 0.975),
  };
}
