import { quantile } from "../statistics/bootstrap.js";
import type { RandomGenerator } from "../statistics/random.js";
import { randomBinomial } from "./distributions.js";
import type { ErrorRates } from "./errorRates.js";
import { clip, countDecided, undefinedShare, type ShareEstimate } from "./shares.js";

/**
 * The share that would make a model with these rates decide for the class as often as it did:
 * (counted − fpr) / (tpr − fpr), cut off at 0 and 1. NaN where both rates are equal or one is missing.
 *
 * Rogan and Gladen, "Estimating prevalence from the results of a screening test", American Journal of Epidemiology
 * 107, 1978; as adjusted count: Forman, "Quantifying counts and costs via classification", Data Mining and Knowledge
 * Discovery 17, 2008.
 *
 * @param counted share of books that the model decides to be of the class, in [0, 1]
 */
export function adjustCount(
  counted: number,
  { truePositiveRate, falsePositiveRate }: Pick<ErrorRates, "truePositiveRate" | "falsePositiveRate">,
): number {
  const difference = truePositiveRate - falsePositiveRate;
  return difference === 0 ? NaN : clip((counted - falsePositiveRate) / difference);
}

/**
 * Adjusted counting with the percentile interval of a bootstrap that draws the labelled books (as `resampled`, by
 * `resampleRates`) and the books of the population anew. Undefined where the labelled books lack a class or the model
 * tells them apart no better than chance.
 */
export function adjustedCount(
  probabilities: Float64Array,
  threshold: number,
  rates: ErrorRates,
  resampled: readonly ErrorRates[],
  random: RandomGenerator,
): ShareEstimate {
  const method = "adjustedCount";
  const books = probabilities.length;
  if (books === 0) return undefinedShare(method, "no book");
  if (rates.positives === 0)
    return undefinedShare(method, "no labelled book of the class to measure the hit rate on");
  if (rates.negatives === 0)
    return undefinedShare(method, "no labelled book of another class to measure false alarms on");
  const counted = countDecided(probabilities, threshold) / books;
  const value = adjustCount(counted, rates);
  if (Number.isNaN(value))
    return undefinedShare(method, "the model decides for the class equally often of both kinds");
  const drawn = Float64Array.from(resampled, (drawnRates) =>
    adjustCount(randomBinomial(books, counted, random) / books, drawnRates),
  );
  const sorted = drawn.filter((share) => !Number.isNaN(share)).sort();
  if (sorted.length === 0)
    return { method, value, low: null, high: null, note: "no resample holds both kinds" };
  return { method, value, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975), note: null };
}
