import { student95 } from "./distributions.js";
import {
  mean,
  symmetricShare,
  undefinedShare,
  variance,
  type LabelledScores,
  type ScoredPopulation,
  type ShareEstimate,
} from "./shares.js";

/** Labelled books below which a prediction-powered estimate is not given. */
export const fewestLabelled = 20;

export interface PredictionPoweredSettings {
  /** Weight of the model: 1 unless told, 0 leaves it out; `powerTuning` gives the best one. */
  lambda?: number;
  /**
   * For a part of a sample: variance of outcome − λ probability in the whole of it, which then counts like
   * `priorDegrees` further books. Without it, the part's own variance stands alone.
   */
  priorVariance?: number;
}

/**
 * Weight of the whole sample's variance in a part of it, in degrees of freedom. Twenty labelled books may hold no
 * mistake at all, and their own variance would then promise far too narrow an interval.
 */
const priorDegrees = 10;

/**
 * Prediction-powered inference for a mean: λ mean(probability of every book) + mean(outcome − λ probability of the
 * labelled books). Unbiased whatever the model, if the labelled books are a random draw.
 *
 * Interval: t √(λ² var(probabilities) / books + var(outcome − λ probability) / labelled), which for many labelled books
 * is the normal one of Angelopoulos, Bates, Fannjiang, Jordan and Zrnic, "Prediction-powered inference", Science 382,
 * 2023. In a part of a sample the second variance is moderated as in Smyth, "Linear models and empirical Bayes methods
 * for assessing differential expression in microarray experiments", 2004: (d s² + d₀ s₀²) / (d + d₀) with t of d + d₀
 * degrees of freedom. Cut off at 0 and 1. Undefined below `fewestLabelled`.
 */
export function predictionPowered(
  { probabilities, labelled }: ScoredPopulation,
  { lambda = 1, priorVariance }: PredictionPoweredSettings = {},
): ShareEstimate {
  const n = labelled.outcomes.length;
  if (n < fewestLabelled)
    return undefinedShare("predictionPowered", `${n} labelled (at least ${fewestLabelled} needed)`);
  const residuals = rectifiers(labelled, lambda);
  const value = lambda * mean(probabilities) + mean(residuals);
  const own = n - 1;
  const prior = priorVariance === undefined ? 0 : priorDegrees;
  const spread = (own * variance(residuals) + prior * (priorVariance ?? 0)) / (own + prior);
  const fromPopulation =
    probabilities.length < 2 ? 0 : (lambda ** 2 * variance(probabilities)) / probabilities.length;
  return symmetricShare(
    "predictionPowered",
    value,
    student95(own + prior) * Math.sqrt(fromPopulation + spread / n),
  );
}

/** outcome − λ probability of every labelled book: what corrects the model's mean. */
export function rectifiers({ probabilities, outcomes }: LabelledScores, lambda = 1): Float64Array {
  return Float64Array.from(outcomes, (outcome, i) => outcome - lambda * probabilities[i]);
}

/**
 * The λ in [0, 1] with the narrowest interval: cov(outcome, probability) / ((1 + n / N) var(probability)) (Angelopoulos,
 * Duchi and Zrnic, "PPI++: efficient prediction-powered inference", 2023, for a mean). 0 where it is undefined.
 */
export function powerTuning({ probabilities, labelled }: ScoredPopulation): number {
  const n = labelled.outcomes.length;
  const [meanOutcome, meanProbability] = [mean(labelled.outcomes), mean(labelled.probabilities)];
  let covariance = 0;
  for (let i = 0; i < n; i++)
    covariance += (labelled.outcomes[i] - meanOutcome) * (labelled.probabilities[i] - meanProbability);
  const lambda = covariance / (n - 1) / ((1 + n / probabilities.length) * variance(probabilities));
  return Number.isFinite(lambda) ? Math.min(1, Math.max(0, lambda)) : 0;
}
