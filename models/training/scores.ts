import { expectedCalibrationError, reliability } from "../../src/lib/metrics/calibration.js";
import { classColumn } from "../../src/lib/metrics/classProbabilities.js";
import { confusionMatrix } from "../../src/lib/metrics/confusion.js";
import {
  namedScores,
  singleLabelScores,
  type JudgedRecords,
} from "../../src/lib/metrics/singleLabelScores.js";
import type { CertainRange } from "../../src/lib/certainty/certainRange.js";
import type {
  GroupRecall,
  LabelOutcome,
  SingleLabelFigures,
  SingleLabelRecord,
} from "../../src/lib/model/evaluation.js";
import { bootstrap } from "../../src/lib/statistics/bootstrap.js";
import { wilson } from "../../src/lib/statistics/wilson.js";
import type { TrainingExample } from "./taskDefinition.js";

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

/** How many training texts carry each label; targets of two labels may be probabilities. */
export function trainingLabels(
  labels: readonly string[],
  texts: readonly TrainingExample[],
): Record<string, number> {
  const counts = labels.map(() => 0);
  if (labels.length > 2) for (const { target } of texts) counts[target]++;
  else {
    counts[1] = texts.reduce((sum, { target }) => sum + target, 0);
    counts[0] = texts.length - counts[1];
  }
  return Object.fromEntries(labels.map((label, l) => [label, Math.round(counts[l])]));
}

/**
 * Coverage and accuracy of the texts of which a model is certain; null where it may not abstain.
 *
 * @param probabilities texts × 2
 */
export function certainScores(
  probabilities: ArrayLike<number>,
  outcomes: readonly number[],
  certain: CertainRange | null,
): SingleLabelRecord["testCertain"] {
  if (!certain) return null;
  const kept = outcomes.map((_, i) => {
    const p = probabilities[2 * i + 1];
    return p < certain.below ? 0 : p >= certain.from ? 1 : null;
  });
  const isRight = kept.map((label, i) => label !== null && label === outcomes[i]);
  const count = (sample: ArrayLike<number>, holds: (i: number) => boolean) =>
    Array.from(sample).filter(holds).length;
  const figures = bootstrap(outcomes.length, (sample) => {
    const keptHere = count(sample, (i) => kept[i] !== null);
    return { coverage: keptHere / sample.length, accuracy: count(sample, (i) => isRight[i]) / keptHere };
  });
  return {
    ...figures,
    kept: kept.filter((label) => label !== null).length,
    right: isRight.filter(Boolean).length,
  };
}

/** Share of each group's texts that are decided right. */
export function recalls(
  decided: ArrayLike<number>,
  outcomes: readonly number[],
  groups: readonly string[],
): GroupRecall[] {
  return [...new Set(groups)].sort().map((group) => {
    const rows = outcomes.flatMap((_, i) => (groups[i] === group ? [i] : []));
    const right = rows.filter((i) => decided[i] === outcomes[i]).length;
    return { group, n: rows.length, ...wilson(right, rows.length) };
  });
}
