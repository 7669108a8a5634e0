import type { RandomGenerator } from "../statistics/random.js";
import { randomBinomial } from "./distributions.js";
import type { LabelledScores } from "./shares.js";

/** How often the model says fiction, counted on labelled books. Rates are NaN where there are no such books. */
export interface ErrorRates {
  fiction: number;
  nonFiction: number;
  /** Share of the fiction that the model calls fiction. */
  truePositiveRate: number;
  /** Share of the non-fiction that the model calls fiction. */
  falsePositiveRate: number;
}

/** Counts the model's decisions on labelled books. */
export function errorRates({ probabilities, outcomes }: LabelledScores, threshold: number): ErrorRates {
  let [fiction, hits, alarms] = [0, 0, 0];
  for (let i = 0; i < outcomes.length; i++) {
    const said = probabilities[i] >= threshold ? 1 : 0;
    if (outcomes[i] === 1) {
      fiction++;
      hits += said;
    } else {
      alarms += said;
    }
  }
  const nonFiction = outcomes.length - fiction;
  return { fiction, nonFiction, truePositiveRate: hits / fiction, falsePositiveRate: alarms / nonFiction };
}

/**
 * The rates in resamples of the labelled books. Drawing books with replacement is drawing how many are fiction, and
 * then how many of either kind the model calls fiction: three binomial counts in place of the books.
 */
export function resampleRates(rates: ErrorRates, resamples: number, random: RandomGenerator): ErrorRates[] {
  const { truePositiveRate, falsePositiveRate } = rates;
  const n = rates.fiction + rates.nonFiction;
  return Array.from({ length: resamples }, () => {
    const fiction = randomBinomial(n, rates.fiction / n, random);
    const nonFiction = n - fiction;
    return {
      fiction,
      nonFiction,
      truePositiveRate: randomBinomial(fiction, truePositiveRate, random) / fiction,
      falsePositiveRate: randomBinomial(nonFiction, falsePositiveRate, random) / nonFiction,
    };
  });
}
