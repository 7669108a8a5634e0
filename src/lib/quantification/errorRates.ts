import type { RandomGenerator } from "../statistics/random.js";
import { randomBinomial } from "./distributions.js";
import type { LabelledScores } from "./shares.js";

/** How often the model decides for a class, counted on labelled books. Rates are NaN where there are no such books. */
export interface ErrorRates {
  /** Labelled books of the class, and of all others. */
  positives: number;
  negatives: number;
  /** Share of the class's books that the model decides to be of it. */
  truePositiveRate: number;
  /** Share of the other books that the model decides to be of the class. */
  falsePositiveRate: number;
}

/** Counts the model's decisions on labelled books. */
export function errorRates({ probabilities, outcomes }: LabelledScores, threshold: number): ErrorRates {
  let [positives, hits, alarms] = [0, 0, 0];
  for (let i = 0; i < outcomes.length; i++) {
    const said = probabilities[i] >= threshold ? 1 : 0;
    if (outcomes[i] === 1) {
      positives++;
      hits += said;
    } else {
      alarms += said;
    }
  }
  const negatives = outcomes.length - positives;
  return { positives, negatives, truePositiveRate: hits / positives, falsePositiveRate: alarms / negatives };
}

/**
 * The rates in resamples of the labelled books. Drawing books with replacement is drawing how many are of the class,
 * and then how many of either kind the model decides to be: three binomial counts in place of the books.
 */
export function resampleRates(rates: ErrorRates, resamples: number, random: RandomGenerator): ErrorRates[] {
  const { truePositiveRate, falsePositiveRate } = rates;
  const n = rates.positives + rates.negatives;
  return Array.from({ length: resamples }, () => {
    const positives = randomBinomial(n, rates.positives / n, random);
    const negatives = n - positives;
    return {
      positives,
      negatives,
      truePositiveRate: randomBinomial(positives, truePositiveRate, random) / positives,
      falsePositiveRate: randomBinomial(negatives, falsePositiveRate, random) / negatives,
    };
  });
}
