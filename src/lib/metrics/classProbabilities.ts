import { brierScore, expectedCalibrationError, inside, logLoss, mean } from "./calibration.js";
import type { Counted } from "./counted.js";

/** Records with their classes and the probabilities that a model gives each class. */
export interface ClassProbabilities {
  /** Number of classes, two or more. */
  classes: number;
  /** Class number of each record; records that have none must be left out by the sample. */
  actual: ArrayLike<number>;
  /** Records × classes, in [0, 1]. */
  probabilities: ArrayLike<number>;
}

/** How good the probabilities of k classes are. NaN for no records. */
export interface ProbabilityScores {
  /**
   * Mean over the classes of each one's calibration error against the rest ("classwise", Kull et al., NeurIPS 2019),
   * in [0, 1]. Of two classes that of the second, since both are the same but for the ends of the bins.
   */
  expectedCalibrationError: number;
  /**
   * Half the mean squared distance between the probabilities and the outcome (Brier, 1950), in [0, 1]: of two classes
   * the mean squared distance of either.
   */
  brierScore: number;
  /** Mean of −ln of the probability given to the class that it is, in nats. */
  logLoss: number;
}

/** Calibration error, Brier score and log loss of the records counted. */
export function probabilityScores(judged: ClassProbabilities, counted: Counted = {}): ProbabilityScores {
  const { classes, actual, probabilities } = judged;
  if (classes === 2) {
    const second = classColumn(judged, 1);
    return {
      expectedCalibrationError: expectedCalibrationError(second.probabilities, second.outcomes, 10, counted),
      brierScore: brierScore(second.probabilities, second.outcomes, counted),
      logLoss: logLoss(second.probabilities, second.outcomes, counted),
    };
  }
  const errors = Array.from({ length: classes }, (_, named) => {
    const column = classColumn(judged, named);
    return expectedCalibrationError(column.probabilities, column.outcomes, 10, counted);
  });
  return {
    expectedCalibrationError: errors.reduce((sum, error) => sum + error, 0) / classes,
    brierScore: mean(actual.length, counted, (record) => {
      let sum = 0;
      for (let named = 0; named < classes; named++)
        sum += (probabilities[record * classes + named] - Number(actual[record] === named)) ** 2;
      return sum / 2;
    }),
    logLoss: mean(
      actual.length,
      counted,
      (record) => -Math.log(inside(probabilities[record * classes + actual[record]])),
    ),
  };
}

/** One class's probabilities, and 1 where the record is of it. */
export function classColumn(
  { classes, actual, probabilities }: ClassProbabilities,
  named: number,
): { probabilities: Float64Array; outcomes: Uint8Array } {
  return {
    probabilities: Float64Array.from(actual, (_, record) => probabilities[record * classes + named]),
    outcomes: Uint8Array.from(actual, (own) => Number(own === named)),
  };
}
