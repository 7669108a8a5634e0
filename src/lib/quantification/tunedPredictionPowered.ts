import { wilson } from "../statistics/wilson.js";
import { student95 } from "./distributions.js";
import { covariance, momentsOf, steadied, type Moments } from "./moments.js";
import { fewestLabelled } from "./predictionPowered.js";
import { clip, mean, undefinedShare, z95, type ScoredPopulation, type ShareEstimate } from "./shares.js";

/**
 * Prediction-powered inference with tuned weight: share of the labelled books + λ (mean probability of every book − mean
 * probability of the labelled books), with the λ of `powerTuning` (PPI++: Angelopoulos, Duchi and Zrnic, "PPI++: efficient
 * prediction-powered inference", 2023, for a mean). Unbiased whatever the model, if the labelled books are a random draw.
 *
 * Interval: Wilson's interval of the labels alone, moved to the estimate and shrunk to s times its width, s² being the
 * variance of the estimate over that of the share of the labels. For many labelled books that is PPI++'s normal interval;
 * for few, or for shares near 0 and 1, it keeps Wilson's shape. s is widened by Student's t of n − 2 degrees of freedom and
 * by n / (n − 2) for the two numbers that are fitted, and is 1 at most: the interval is never wider than that of the labels
 * alone. Undefined below `fewestLabelled`.
 *
 * @param whole for a part of a sample: moments of the whole of it, which choose the weight and steady the part's own
 */
export function tunedPredictionPowered(
  { probabilities, labelled }: ScoredPopulation,
  whole?: Moments,
): ShareEstimate {
  const method = "tunedPredictionPowered";
  const n = labelled.outcomes.length;
  if (n < fewestLabelled) return undefinedShare(method, `${n} labelled (at least ${fewestLabelled} needed)`);
  const own = momentsOf(labelled);
  const { outcome, probability, covariance: joint } = whole === undefined ? own : steadied(own, n, whole);
  const lambda = powerTuning({ probabilities, labelled }, whole);
  const population = (n / probabilities.length) * covariance(probabilities, probabilities);
  const left = outcome - 2 * lambda * joint + lambda ** 2 * (probability + population);
  const few = (student95(n - 2) / z95) * Math.sqrt(n / (n - 2));
  const shrunk = outcome > 0 ? Math.min(1, few * Math.sqrt(Math.max(0, left) / outcome)) : 1;
  const share = mean(labelled.outcomes);
  const alone = wilson(share * n, n);
  const value = share + lambda * (mean(probabilities) - mean(labelled.probabilities));
  return {
    method,
    value: clip(value),
    low: clip(value - shrunk * (share - alone.low)),
    high: clip(value + shrunk * (alone.high - share)),
    note: null,
  };
}

/**
 * The weight in [0, 1] under which the variance of the estimate is least: cov(outcome, probability) / (var(probability of
 * the labelled books) + n / N var(probability of every book)). PPI++ has one variance of both together in the place of
 * these two; with each its own, the variance is least in the very numbers that it is reported with. 0 where the
 * probabilities are all alike.
 */
export function powerTuning(
  { probabilities, labelled }: ScoredPopulation,
  moments = momentsOf(labelled),
): number {
  const population =
    (labelled.outcomes.length / probabilities.length) * covariance(probabilities, probabilities);
  const spread = moments.probability + population;
  // Probabilities that are all alike have a variance of rounding errors.
  return spread > 1e-12 ? clip(moments.covariance / spread) : 0;
}
