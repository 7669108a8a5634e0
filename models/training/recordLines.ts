import type { SingleLabelFigures, SingleLabelRecord } from "../../src/lib/model/evaluation.js";

/** What training says of a variant when it is done. */
export function recordLines(key: string, record: SingleLabelRecord): string[] {
  const { training, trainSeconds, bytes, validation, test, threshold, settings, testCertain, elsewhere } =
    record;
  const show = (scores: SingleLabelFigures | null) =>
    scores === null
      ? "not scored"
      : `n ${scores.n}, accuracy ${scores.accuracy.value.toFixed(4)}, macro-F1 ${scores.macroF1.value.toFixed(4)}, ` +
        `calibration error ${scores.expectedCalibrationError.value.toFixed(4)}`;
  return [
    `${key}: ${training.n} texts, ${trainSeconds} s, ${bytes} bytes` +
      (threshold === null ? "" : `, threshold ${threshold}`),
    `  ${JSON.stringify(settings)}`,
    `  validation: ${show(validation)}`,
    `  test: ${show(test)}`,
    ...(testCertain
      ? [
          `  certain of ${testCertain.kept}, right on ${testCertain.right}; lost by rounding ${record.roundingLoss}`,
        ]
      : []),
    ...Object.values(elsewhere).map(
      ({ title, scores, groups }) =>
        `  ${title}: balanced accuracy ${scores.balancedAccuracy.value.toFixed(4)}; ` +
        groups.map(({ group, n, value }) => `${group} ${value.toFixed(3)} of ${n}`).join(", "),
    ),
    ...record.seeds.map(
      ({ seed, accuracy, macroF1 }) =>
        `  seed ${seed}: test accuracy ${accuracy.toFixed(4)}, macro-F1 ${macroF1.toFixed(4)}`,
    ),
  ];
}
