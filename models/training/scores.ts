import { expectedCalibrationError, reliability } from "../../src/lib/metrics/calibration.js";
import { classColumn } from "../../src/lib/metrics/classProbabilities.js";
import { confusionMatrix } from "../../src/lib/metrics/confusion.js";
import {
  namedScores,
  singleLabelScores,
  type JudgedRecords,
} from "../../src/lib/metrics/singleLabelScores.js";
import type { LabelOutcome, SingleLabelFigures } from "../../src/lib/model/evaluation.js";
import { bootstrap } from "../../src/lib/statistics/bootstrap.js";

/** Scores of a single-label model with 95% bootstrap intervals, each text being one book. */
export function singleLabelFigures(labels: readonly string[], judged: JudgedRecords): SingleLabelFigures {
  const { actual, predicted, classes } = judged;
  const resamples = classes === 2 ? 2000 : 1000;
  const figures = bootstrap(actual.length, (sample) => namedScores(singleLabelScores(judged, { sample })), {
    resamples,
  });
  const { labels: supports, brierScore, logLoss } = singleLabelScores(judged);
  return {
    n: actual.length,
    accuracy: figures.accuracy,
    macroF1: figures.macroF1,
    balancedAccuracy: figures.balancedAccuracy,
    labels: labels.map((label, i) => ({
      label,
      support: supports[i].support,
      precision: figures[`precision ${i}`],
      recall: figures[`recall ${i}`],
      f1: figures[`f1 ${i}`],
      ...(classes > 2 ? ownReliability(judged, i) : {}),
    })),
    confusion: confusionMatrix(actual, predicted, classes),
    expectedCalibrationError: figures.expectedCalibrationError,
    brierScore,
    logLoss,
    reliability: classes === 2 ? binsOf(judged, 1) : confidenceReliability(judged),
  };
}

function binsOf(judged: JudgedRecords, label: number) {
  const { probabilities, outcomes } = classColumn(judged, label);
  return reliability(probabilities, outcomes);
}

function ownReliability(
  judged: JudgedRecords,
  label: number,
): Pick<LabelOutcome, "expectedCalibrationError" | "reliability"> {
  const { probabilities, outcomes } = classColumn(judged, label);
  return {
    expectedCalibrationError: expectedCalibrationError(probabilities, outcomes),
    reliability: reliability(probabilities, outcomes),
  };
}

/** How often the label decided for is right, by the probability that it was given. */
function confidenceReliability({ actual, predicted, probabilities, classes }: JudgedRecords) {
  return reliability(
    Float64Array.from(predicted, (label, text) => probabilities[text * classes + label]),
    Uint8Array.from(predicted, (label, text) => Number(label === actual[text])),
  );
}
