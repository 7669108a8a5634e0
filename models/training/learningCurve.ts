import type { CurvePoint } from "../../src/lib/model/evaluation.js";
import type { Share, TaskData, Variant } from "./taskDefinition.js";
import { decide, decidedLabels } from "./fit.js";
import { heldOutFolds } from "./heldOutFolds.js";
import { singleLabelFigures } from "./scores.js";

const shares = [1 / 8, 1 / 4, 1 / 2];

/** Amounts of data to try: less of one kind with all of the other, and all of both. */
const amounts: Share[] = [
  ...shares.map((labelled) => ({ labelled, unlabelled: 1 })),
  ...shares.map((unlabelled) => ({ labelled: 1, unlabelled })),
  { labelled: 1, unlabelled: 1 },
];

/**
 * Scores of a variant's first training against the amount of data it is given, on held-out texts alone: the whole of
 * it is cross-validated again with less of one kind of data. The last point is the validation score of the model
 * that is kept.
 *
 * @param done called after every point
 */
export async function learningCurve(
  labels: readonly string[],
  variant: Variant,
  { validation }: TaskData,
  done: (point: CurvePoint) => void = () => undefined,
): Promise<CurvePoint[]> {
  const [seed] = variant.seeds;
  const points: CurvePoint[] = [];
  for (const share of amounts) {
    const folds = await heldOutFolds(variant, validation, seed, share);
    const decided = decide(variant, folds, seed, labels.length);
    const { probabilities, outcomes } = decided.heldOut;
    const { accuracy, macroF1, logLoss } = singleLabelFigures(labels, {
      classes: labels.length,
      actual: outcomes,
      predicted: decidedLabels(probabilities, decided),
      probabilities,
    });
    const texts = folds.reduce((sum, { training }) => sum + training.length, 0) / folds.length;
    points.push({ ...share, texts: Math.round(texts), accuracy, macroF1, logLoss });
    done(points[points.length - 1]);
  }
  return points;
}
