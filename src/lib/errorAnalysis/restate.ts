import { brierScore, expectedCalibrationError } from "../metrics/calibration.js";
import { confusionMatrix, confusionScores } from "../metrics/confusion.js";
import type { Decision } from "../predictions.js";
import { bootstrap, type Estimate } from "../statistics/bootstrap.js";
import { confidenceOrder, riskCoverageArea } from "./riskCoverage.js";

/** Names of the metrics, in the order of the table. */
export const metricNames = {
  accuracy: "Accuracy",
  macroF1: "Macro-F1",
  balancedAccuracy: "Balanced accuracy",
  fictionPrecision: "Fiction: precision",
  fictionRecall: "Fiction: recall",
  fictionF1: "Fiction: F1",
  nonFictionPrecision: "Non-fiction: precision",
  nonFictionRecall: "Non-fiction: recall",
  nonFictionF1: "Non-fiction: F1",
  calibrationError: "Calibration error",
  brier: "Brier score",
  riskArea: "Area under risk and coverage",
} as const;
export type MetricName = keyof typeof metricNames;

/** Every metric of some decisions, with 95% bootstrap intervals by title; NaN where undefined. */
export function everyMetric(decisions: readonly Decision[], resamples = 1000): Record<MetricName, Estimate> {
  const actual = Uint8Array.from(decisions, ({ label }) => Number(label === "fiction"));
  const predicted = Uint8Array.from(decisions, (decision) => Number(decision.predicted === "fiction"));
  const probabilities = Float64Array.from(decisions, ({ probability }) => probability);
  const wrong = decisions.map(({ right }) => !right);
  const order = confidenceOrder(decisions.map(({ confidence }) => confidence));
  const times = new Uint16Array(decisions.length);
  const drawn = {
    probabilities: new Float64Array(decisions.length),
    actual: new Uint8Array(decisions.length),
  };
  return bootstrap(
    decisions.length,
    (sample) => {
      times.fill(0);
      sample.forEach((i, k) => {
        times[i]++;
        drawn.probabilities[k] = probabilities[i];
        drawn.actual[k] = actual[i];
      });
      const { accuracy, macroF1, labels } = confusionScores(confusionMatrix(actual, predicted, 2, sample));
      const [nonFiction, fiction] = labels;
      return {
        accuracy,
        macroF1,
        balancedAccuracy: (nonFiction.recall + fiction.recall) / 2,
        fictionPrecision: fiction.precision,
        fictionRecall: fiction.recall,
        fictionF1: fiction.f1,
        nonFictionPrecision: nonFiction.precision,
        nonFictionRecall: nonFiction.recall,
        nonFictionF1: nonFiction.f1,
        calibrationError: expectedCalibrationError(drawn.probabilities, drawn.actual),
        brier: brierScore(drawn.probabilities, drawn.actual),
        riskArea: riskCoverageArea(order, wrong, times),
      };
    },
    { resamples },
  );
}
