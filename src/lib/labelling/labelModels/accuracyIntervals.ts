import { bootstrap, type BootstrapSettings, type Estimate } from "../../statistics/bootstrap.js";
import { Vote } from "../votes.js";
import { maximiseExpectation } from "./expectationMaximisation.js";
import { functionEstimates } from "./functionEstimates.js";
import { fitPatterns } from "./patternFit.js";
import type { DawidSkeneSettings } from "./settings.js";

/**
 * Intervals of the accuracies that `dawidSkene` estimates, by the bootstrap over books: the model is fitted again on
 * each resample, starting from the whole fit. A function that never votes gets the interval from 0 to 1, never NaN.
 *
 * @returns one estimate a function, in [0, 1]
 */
export function accuracyIntervals(
  votes: readonly Int8Array[],
  books: number,
  settings: DawidSkeneSettings = {},
  { resamples = 200, level = 0.95, seed = 1 }: BootstrapSettings = {},
): Estimate[] {
  const { table, patternOf, emSettings, fit } = fitPatterns(votes, books, settings);
  const refitted = bootstrap(
    books,
    (sample) => {
      const weights = new Float64Array(table.weights.length);
      for (const book of sample) weights[patternOf[book]]++;
      const resampled = { ...table, weights };
      const again = maximiseExpectation(resampled, { ...emSettings, tolerance: 1e-4 }, fit.posteriors);
      const estimates = functionEstimates(resampled, again, emSettings.smoothing);
      return Object.fromEntries(estimates.map(({ accuracy }, f) => [f, accuracy]));
    },
    { resamples, level, seed },
  );
  return fit.estimates.map(({ accuracy }, f) => {
    const votesAtAll = votes[f].some((vote) => vote !== Vote.abstain);
    return votesAtAll ? { ...refitted[f], value: accuracy } : { value: accuracy, low: 0, high: 1 };
  });
}
