import {
  brierScore,
  expectedCalibrationError,
  logLoss,
  reliability,
} from "../../src/lib/metrics/calibration.js";
import { confusionMatrix, confusionScores } from "../../src/lib/metrics/confusion.js";
import type { BinaryScores } from "../../src/lib/model/evaluation.js";
import { bootstrap } from "../../src/lib/statistics/bootstrap.js";

/**
 * Scores of a binary model with 95% bootstrap intervals, each text being one book.
 *
 * @param probabilities of the second label
 * @param outcomes 1 where the text carries the second label, else 0
 */
export function binaryScores(
  labels: readonly string[],
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  threshold: number,
): BinaryScores {
  const predicted = Array.from(probabilities, (p) => (p >= threshold ? 1 : 0));
  const figures = bootstrap(outcomes.length, (sample) => {
    const {
      accuracy,
      macroF1,
      labels: each,
    } = confusionScores(confusionMatrix(outcomes, predicted, 2, sample));
    const pick = (values: ArrayLike<number>) => Float64Array.from(sample, (i) => values[i]);
    return {
      accuracy,
      macroF1,
      balancedAccuracy: (each[0].recall + each[1].recall) / 2,
      expectedCalibrationError: expectedCalibrationError(pick(probabilities), pick(outcomes)),
      ...prefixed("0", each[0]),
      ...prefixed("1", each[1]),
    };
  });
  const confusion = confusionMatrix(outcomes, predicted, 2);
  return {
    n: outcomes.length,
    accuracy: figures.accuracy,
    macroF1: figures.macroF1,
    balancedAccuracy: figures.balancedAccuracy,
    labels: labels.map((label, i) => ({
      label,
      support: confusion[i][0] + confusion[i][1],
      precision: figures[`precision${i as 0 | 1}`],
      recall: figures[`recall${i as 0 | 1}`],
      f1: figures[`f1${i as 0 | 1}`],
    })),
    confusion,
    expectedCalibrationError: figures.expectedCalibrationError,
    brierScore: brierScore(probabilities, outcomes),
    logLoss: logLoss(probabilities, outcomes),
    reliability: reliability(probabilities, outcomes),
  };
}

type Prefixed<I extends string> = Record<`precision${I}` | `recall${I}` | `f1${I}`, number>;

function prefixed<I extends string>(
  i: I,
  scores: { precision: number; recall: number; f1: number },
): Prefixed<I> {
  const { precision, recall, f1 } = scores;
  return { [`precision${i}`]: precision, [`recall${i}`]: recall, [`f1${i}`]: f1 } as Prefixed<I>;
}
