import { expectedCalibrationError, reliability } from "../../../src/lib/metrics/calibration.js";
import { averagePrecision } from "../../../src/lib/metrics/multilabel/averagePrecision.js";
import { textDecisions } from "../../../src/lib/metrics/multilabel/decisions.js";
import { f1, f1Scores, type F1Scores } from "../../../src/lib/metrics/multilabel/f1.js";
import { rankingScores, type RankingScores } from "../../../src/lib/metrics/multilabel/ranking.js";
import type { MultilabelScores } from "../../../src/lib/model/multilabelEvaluation.js";
import { bootstrap } from "../../../src/lib/statistics/bootstrap.js";
import { column } from "./crossValidation.js";

/** Texts with their labels, and what a model says of them; tables are texts × labels. */
export interface Judged {
  labels: readonly string[];
  outcomes: Uint8Array;
  probabilities: Float64Array;
  /** 1 where the text is given the label. */
  given: Uint8Array;
  /** What is recorded as the thresholds; the decisions are in `given`. */
  thresholds: readonly number[];
}

const rankings = ["rankingLoss", "precisionAt1", "precisionAt3", "precisionAt5"] as const;
const resamples = 1000;

/**
 * Scores of a multi-label model with 95% bootstrap intervals by text.
 *
 * @param withReliability keep the reliability bins of each label, which are most of the size of a file of figures
 */
export function multilabelScores(judged: Judged, withReliability = false): MultilabelScores {
  const { labels, outcomes, probabilities, given, thresholds } = judged;
  const size = labels.length;
  const n = outcomes.length / size;
  const decided = textDecisions(given, outcomes, size);
  const ranked = Array.from({ length: n }, (_, text) =>
    rankingScores(
      probabilities.subarray(text * size, (text + 1) * size),
      outcomes.subarray(text * size, (text + 1) * size),
    ),
  );
  const figures = bootstrap(
    n,
    (sample) => {
      const { labels: counts, ...averages } = f1Scores(decided, size, sample);
      const statistics: Record<string, number> = { ...averages, ...means(ranked, sample) };
      counts.forEach((each, label) => {
        statistics[`precision ${label}`] = each.right / (each.right + each.wrong);
        statistics[`recall ${label}`] = each.right / (each.right + each.missed);
        statistics[`f1 ${label}`] = f1(each);
      });
      return statistics;
    },
    { resamples },
  );
  const figuresOfLabels = labels.map((label, l) => {
    const own = { p: column(probabilities, size, l), y: column(outcomes, size, l) };
    return {
      label,
      threshold: thresholds[l],
      support: sum(own.y),
      given: sum(column(given, size, l)),
      precision: figures[`precision ${l}`],
      recall: figures[`recall ${l}`],
      f1: figures[`f1 ${l}`],
      averagePrecision: averagePrecision(own.p, own.y),
      expectedCalibrationError: expectedCalibrationError(own.p, own.y),
      reliability: withReliability ? reliability(own.p, own.y) : [],
    };
  });
  const mean = (values: number[]) => {
    const defined = values.filter((value) => !Number.isNaN(value));
    return sum(defined) / defined.length;
  };
  const pick = (name: keyof Averages) => figures[name];
  return {
    n,
    accuracy: pick("accuracy"),
    microF1: pick("microF1"),
    microPrecision: pick("microPrecision"),
    microRecall: pick("microRecall"),
    macroF1: pick("macroF1"),
    weightedF1: pick("weightedF1"),
    sampleF1: pick("sampleF1"),
    subsetAccuracy: pick("subsetAccuracy"),
    precisionAt1: pick("precisionAt1"),
    precisionAt3: pick("precisionAt3"),
    precisionAt5: pick("precisionAt5"),
    rankingLoss: pick("rankingLoss"),
    averagePrecision: mean(figuresOfLabels.map((each) => each.averagePrecision)),
    expectedCalibrationError: mean(figuresOfLabels.map((each) => each.expectedCalibrationError)),
    labels: figuresOfLabels,
  };
}

type Averages = Omit<F1Scores, "labels"> & RankingScores;

function means(ranked: readonly RankingScores[], sample: ArrayLike<number>): RankingScores {
  const total = { rankingLoss: 0, precisionAt1: 0, precisionAt3: 0, precisionAt5: 0 };
  for (let i = 0; i < sample.length; i++)
    for (const name of rankings) total[name] += ranked[sample[i]][name] / sample.length;
  return total;
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
