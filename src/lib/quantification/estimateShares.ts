import { randomGenerator } from "../statistics/random.js";
import { adjustedCount } from "./adjustedCount.js";
import { classifyAndCount } from "./classifyAndCount.js";
import { directShare } from "./directShare.js";
import { errorRates, resampleRates, type ErrorRates } from "./errorRates.js";
import { calibrateScores, expectationMaximisation } from "./expectationMaximisation.js";
import { kernelDensity, scoreDensities } from "./kernelDensity.js";
import { momentsOf } from "./moments.js";
import { posteriorMean } from "./posteriorMean.js";
import { predictionPowered, rectifiers } from "./predictionPowered.js";
import { variance, type LabelledScores, type ScoredPopulation, type ShareEstimate } from "./shares.js";
import { tunedPredictionPowered } from "./tunedPredictionPowered.js";

/** One part of the population, such as a decade. */
export interface Stratum extends ScoredPopulation {
  name: string;
}

/** The estimates of one part, or of the whole, in the order of `methods`. */
export interface StratumShares {
  name: string;
  books: number;
  labelled: number;
  estimates: ShareEstimate[];
}

export interface SharesByStratum {
  overall: StratumShares;
  strata: StratumShares[];
  /** The model's rates on all labelled books. */
  rates: ErrorRates;
}

export interface EstimateSettings {
  /** Probability from which the model decides for the class. */
  threshold: number;
  /** Resamples of the bootstrap for adjusted counting: 2,000 unless told. */
  resamples?: number;
  seed?: number;
}

/**
 * The share of the class by every method, in each stratum and overall. Error rates, calibration and
 * densities are measured on all labelled books and taken to hold in every stratum; the prediction-powered corrections are
 * each stratum's own.
 *
 * @param strata parts of the population that do not overlap; no labelled books at all is allowed
 */
export function estimateShares(
  strata: readonly Stratum[],
  { threshold, resamples = 2000, seed = 1 }: EstimateSettings,
): SharesByStratum {
  const random = randomGenerator(seed);
  const whole = union(strata);
  const rates = errorRates(whole.labelled, threshold);
  const resampled = resampleRates(rates, rates.positives * rates.negatives > 0 ? resamples : 0, random);
  const calibrated = calibrateScores(whole.labelled);
  const densities = scoreDensities(whole.labelled);
  const residualVariance = variance(rectifiers(whole.labelled));
  const moments = momentsOf(whole.labelled);

  function estimate({ name, probabilities, labelled }: Stratum): StratumShares {
    const isPart = labelled.outcomes.length < whole.labelled.outcomes.length;
    return {
      name,
      books: probabilities.length,
      labelled: labelled.outcomes.length,
      estimates: [
        directShare(labelled),
        classifyAndCount(probabilities, threshold),
        adjustedCount(probabilities, threshold, rates, resampled, random),
        expectationMaximisation(probabilities, calibrated),
        kernelDensity(probabilities, densities),
        predictionPowered({ probabilities, labelled }, isPart ? { priorVariance: residualVariance } : {}),
        tunedPredictionPowered({ probabilities, labelled }, isPart ? moments : undefined),
        posteriorMean({ probabilities, labelled: whole.labelled }),
      ],
    };
  }
  return { overall: estimate({ name: "overall", ...whole }), strata: strata.map(estimate), rates };
}

/** All strata as one population. */
export function union(strata: readonly ScoredPopulation[]): ScoredPopulation {
  return {
    probabilities: concatenate(strata.map(({ probabilities }) => probabilities)),
    labelled: unionLabelled(strata.map(({ labelled }) => labelled)),
  };
}

function unionLabelled(parts: readonly LabelledScores[]): LabelledScores {
  return {
    probabilities: concatenate(parts.map(({ probabilities }) => probabilities)),
    outcomes: Uint8Array.from(parts.flatMap(({ outcomes }) => [...outcomes])),
  };
}

function concatenate(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
