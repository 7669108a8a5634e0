import { group } from "d3";
import { confidenceOf } from "../catalogue/predictions.js";
import { namedScores, singleLabelScores, type ScoreName } from "../metrics/singleLabelScores.js";
import type { Question } from "../scored/question.js";
import { bootstrap, type Estimate } from "../statistics/bootstrap.js";
import { confidenceOrder, riskCoverageArea } from "./riskCoverage.js";

/** A score of `namedScores`, or the area under the curve of risk and coverage. */
export type MetricName = ScoreName | "riskArea";

/** Records of which more make fewer resamples do. */
const many = 4000;

/** The metrics of a question with their names, in the order of the table. @param names of the classes, for readers */
export function metricsOf(
  { allLabels }: Pick<Question, "allLabels">,
  names: readonly string[],
): [MetricName, string][] {
  // Of pairs that neither side gave there are none, so that nothing else about them can be told.
  if (allLabels)
    return [
      ["accuracy", "Pairs in question that are right"],
      ["precision 1", "Micro-precision"],
      ["recall 1", "Micro-recall"],
      ["f1 1", "Micro-F1"],
    ];
  const order = names.map((name, number) => ({ name, number }));
  if (names.length === 2) order.reverse();
  return [
    ["accuracy", "Accuracy"],
    ["macroF1", "Macro-F1"],
    ["balancedAccuracy", "Balanced accuracy"],
    ...order.flatMap(({ name, number }): [MetricName, string][] => [
      [`precision ${number}`, `${name}: precision`],
      [`recall ${number}`, `${name}: recall`],
      [`f1 ${number}`, `${name}: F1`],
    ]),
    ["expectedCalibrationError", "Calibration error"],
    ["brierScore", "Brier score"],
    ["riskArea", "Area under risk and coverage"],
  ];
}

/**
 * Every metric of a model's decisions, with 95% bootstrap intervals; NaN where undefined. What is resampled are texts:
 * the pairs of one text and several labels are drawn together.
 *
 * @param resamples 1,000 unless told, 200 of many records
 */
export function everyMetric(
  { rows, texts }: Pick<Question, "rows" | "texts">,
  resamples = rows.size > many ? 200 : 1000,
): Record<MetricName, Estimate> {
  const { predictions, labels } = rows;
  const { classes, probabilities, predicted } = predictions;
  const judged = { classes: classes.length, actual: labels, predicted, probabilities };
  const wrong = Array.from({ length: rows.size }, (_, row) => labels[row] !== predicted[row]);
  const order = confidenceOrder(wrong.map((_, row) => confidenceOf(predictions, row)));
  const members = [...group(wrong.keys(), (row) => texts[row]).values()];
  const times = new Uint16Array(rows.size);
  return bootstrap(
    members.length,
    (drawn): Record<MetricName, number> => {
      const sample =
        members.length === rows.size ? drawn : Array.from(drawn).flatMap((text) => members[text]);
      times.fill(0);
      for (let i = 0; i < sample.length; i++) times[sample[i]]++;
      const scores = namedScores(singleLabelScores(judged, { sample }));
      return { ...scores, riskArea: riskCoverageArea(order, wrong, times) };
    },
    { resamples },
  );
}
