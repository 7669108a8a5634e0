import type {
  MultilabelEvaluation,
  MultilabelScores,
  PromiseFigures,
} from "../../../src/lib/model/multilabelEvaluation.js";

const shown = ["microF1", "macroF1", "weightedF1", "precisionAt1", "sampleF1", "rankingLoss"] as const;

/** What training says when it is done. */
export function reportLines({ models, learningCurve }: MultilabelEvaluation): string[] {
  const figures = (scores: MultilabelScores | null) =>
    scores === null
      ? "not scored"
      : `n ${scores.n}, ${shown.map((name) => `${name} ${scores[name].value.toFixed(4)}`).join(", ")}, ` +
        `calibration error ${scores.expectedCalibrationError.toFixed(4)}`;
  return [
    ...Object.values(models).flatMap(
      ({ title, bytes, trainSeconds, validation, test, roundingLoss, promise }) => [
        `${title}: ${bytes} bytes, ${trainSeconds} s, lost by rounding ${roundingLoss?.toFixed(4) ?? "not measured"}`,
        `  validation: ${figures(validation)}`,
        `  test: ${figures(test)}`,
        ...(promise ? [promiseLine(promise.accuracy, promise.validation)] : []),
      ],
    ),
    ...learningCurve.map(
      ({ texts, microF1, macroF1 }) =>
        `  ${texts} texts: micro-F1 ${microF1.toFixed(4)}, macro-F1 ${macroF1.toFixed(4)}`,
    ),
  ];
}

function promiseLine(accuracy: number, { labels, kept, precision }: PromiseFigures): string {
  const of = `${kept.value.toFixed(4)} of what is given, right in ${precision.value.toFixed(4)}`;
  return `  promised to be right in ${accuracy}: ${labels.length} labels, ${of} of the training texts`;
}
