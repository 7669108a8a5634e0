import { mean, variance } from "d3";
import type { Estimate } from "./bootstrap.js";

/**
 * Mean of a score over several runs of a training, with a 95% interval over test texts and runs together, by components of
 * variance: the square of each arm is that of the interval over the texts plus (1.96 standard errors of the mean over the
 * runs)². It needs no more than the scores of the runs, so that no text is looked at again. What texts and runs share is
 * counted in both components, so the interval is rather too wide; how much the runs add is known as coarsely as their
 * variance, and of few runs that is coarsely: where they differ by more than samples of texts do, the interval is too narrow
 * for them. Of one run the estimate itself.
 *
 * @param overTexts the score of one run, with its interval over the texts
 * @param runs the score of each run on the same texts
 */
export function acrossRuns(overTexts: Estimate, runs: readonly number[]): Estimate {
  if (runs.length < 2) return overTexts;
  const value = mean(runs) ?? NaN;
  const ofRuns = (1.959964 ** 2 * (variance(runs) ?? NaN)) / runs.length;
  const arm = (end: number) => Math.sqrt((end - overTexts.value) ** 2 + ofRuns);
  return { value, low: value - arm(overTexts.low), high: value + arm(overTexts.high) };
}
