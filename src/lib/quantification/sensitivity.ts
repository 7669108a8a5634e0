import { directShare } from "./directShare.js";
import { union } from "./estimateShares.js";
import { mergeStrata, type Period } from "./periods.js";
import { fewestLabelled, predictionPowered, rectifiers } from "./predictionPowered.js";
import type { Stratum } from "./estimateShares.js";
import {
  z95,
  mean,
  symmetricShare,
  undefinedShare,
  variance,
  type LabelledScores,
  type ScoredPopulation,
  type ShareEstimate,
} from "./shares.js";
import { powerTuning, tunedPredictionPowered } from "./tunedPredictionPowered.js";

/** The answer under another assumption. */
export interface SensitivityRow {
  /** What is assumed or left out. */
  assumption: string;
  labelled: number;
  /** By the labels alone, null where that says nothing new. */
  direct: ShareEstimate | null;
  /** With tuned weight unless told otherwise; null where the model was fitted to the labelled books, so that its errors on them mean nothing. */
  predictionPowered: ShareEstimate | null;
}

/** Both estimates with another set of labelled books. */
export function withLabels(
  assumption: string,
  probabilities: Float64Array,
  labelled: LabelledScores,
): SensitivityRow {
  return {
    assumption,
    labelled: labelled.outcomes.length,
    direct: directShare(labelled),
    predictionPowered: tunedPredictionPowered({ probabilities, labelled }),
  };
}

/** By labelled books that the model was chosen or calibrated with: only their labels count. */
export function byLabelsAlone(assumption: string, labelled: LabelledScores): SensitivityRow {
  return {
    assumption,
    labelled: labelled.outcomes.length,
    direct: directShare(labelled),
    predictionPowered: null,
  };
}

/** The labelled books, and those without a label as if all of them carried `outcome`: the worst that they could do. */
export function withUnlabelledAs(
  labelled: LabelledScores,
  unlabelled: Float64Array,
  outcome: 0 | 1,
): LabelledScores {
  return {
    probabilities: Float64Array.from([...labelled.probabilities, ...unlabelled]),
    outcomes: Uint8Array.from([...labelled.outcomes, ...Array.from(unlabelled, () => outcome)]),
  };
}

/** With the model's full weight rather than the tuned one. */
export function withFullWeight(population: ScoredPopulation): SensitivityRow {
  return {
    assumption: `The model’s weight not tuned (1 in place of λ = ${powerTuning(population).toFixed(2)})`,
    labelled: population.labelled.outcomes.length,
    direct: null,
    predictionPowered: predictionPowered(population),
  };
}

/**
 * With the mean error of each period weighted by its books, so that decades sampled more or less than their share do
 * no harm: λ mean probability + Σ (N_h / N) mean error in h, with variance λ² var(p) / N + Σ (N_h / N)² var(error in h) / n_h
 * (Cochran, "Sampling techniques", 1977, chapter 5A on post-stratification), an error being outcome − λ probability.
 */
export function withPeriodWeights(strata: readonly Stratum[]): SensitivityRow {
  const periods = mergeStrata(strata);
  const whole = union(strata);
  const { probabilities, labelled } = whole;
  return {
    assumption: "The labelled books weighted to the decades of the books asked about",
    labelled: labelled.outcomes.length,
    direct: null,
    predictionPowered:
      labelled.outcomes.length < fewestLabelled
        ? undefinedShare("tunedPredictionPowered", "too few labelled")
        : postStratified(periods, probabilities, powerTuning(whole)),
  };
}

function postStratified(
  periods: readonly Period[],
  probabilities: Float64Array,
  lambda: number,
): ShareEstimate {
  let value = lambda * mean(probabilities);
  let spread = (lambda ** 2 * variance(probabilities)) / probabilities.length;
  for (const period of periods) {
    const weight = period.probabilities.length / probabilities.length;
    const errors = rectifiers(period.labelled, lambda);
    value += weight * mean(errors);
    spread += (weight ** 2 * variance(errors)) / errors.length;
  }
  return symmetricShare("tunedPredictionPowered", value, z95 * Math.sqrt(spread));
}
