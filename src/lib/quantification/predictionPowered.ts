import { student95 } from "./distributions.js";
import { lentBooks } from "./moments.js";
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
  /** Weight of the model: 1 unless told, 0 leaves it out. */
  lambda?: number;
  /**
   * For a part of a sample: variance of outcome − λ probability in the whole of it, which then counts like
   * `lentBooks` further books. Without it, the part's own variance stands alone.
   */
  priorVariance?: number;
}

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
  const prior = priorVariance === undefined ? 0 : lentBooks;
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
