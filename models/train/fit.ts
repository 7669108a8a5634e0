import { logLoss } from "../../src/lib/metrics/calibration.js";
import type { LinearModel } from "../../src/lib/model/linearModel.js";
import { FeatureExtractor, type FeatureSettings } from "../../src/lib/text/features.js";
import { sigmoid } from "../../src/lib/statistics/sigmoid.js";
import type { BinaryTask, Example, Variant } from "../tasks/task.js";
import { fitCalibration, type Calibration } from "./calibration.js";
import { outOfFoldLogits, stratifiedFolds } from "./crossValidation.js";
import { fitLogistic, logits, type LinearWeights, type LogisticSettings } from "./logisticRegression.js";
import { sparseMatrix, type SparseMatrix } from "./matrix.js";
import { foldScales, rarityScales, scaleColumns } from "./rarity.js";
import { quantise } from "./quantise.js";
import { bestThreshold } from "./threshold.js";

/** What cross-validation chooses. */
export interface FitSettings {
  features: FeatureSettings;
  /** Power of the inverse document frequency (see `rarityScales`). */
  rarity: number;
  logistic: LogisticSettings;
}

/** A fitted binary model, ready to be written. */
export interface FittedModel extends FitSettings {
  model: LinearModel;
  calibration: Calibration;
  threshold: number;
}

const folds = 5;

/**
 * Fits a binary model in two steps. First, on the training texts: features and cost are those with the lowest mean of
 * two log losses, over the training texts out of fold (each scored by a model that has not seen it) and over the
 * validation texts; calibration and threshold are fitted on the validation texts. Then, with all of that fixed, the
 * weights are fitted once more, on the training and the refit texts together.
 */
export function fitBinary(
  task: BinaryTask,
  variant: Variant,
  validation: Example[],
): { chosen: FittedModel; final: FittedModel } {
  const { training, refit } = variant;
  const outcomes = (examples: Example[]) => examples.map(({ outcome }) => outcome);
  const trainingOutcomes = outcomes(training);
  const validationOutcomes = outcomes(validation);
  const fold = stratifiedFolds(trainingOutcomes, folds, task.seed);
  let best: { loss: number; settings: FitSettings; weights: LinearWeights; held: Float64Array } | undefined;
  for (const features of featureGrid(task)) {
    const matrix = featureMatrix(features, training);
    const validationMatrix = featureMatrix(features, validation);
    for (const rarity of task.grid.rarity) {
      const scales = rarityScales(matrix, rarity);
      const scaled = scaleColumns(matrix, scales);
      for (const cost of task.grid.cost) {
        const logistic = { cost, epochs: 60, tolerance: 1e-3, seed: task.seed };
        const outside = outOfFoldLogits(scaled, trainingOutcomes, fold, logistic);
        const weights = foldScales(fitLogistic(scaled, trainingOutcomes, logistic), scales);
        const held = logits(validationMatrix, weights);
        const loss = calibratedLoss(outside, trainingOutcomes) + calibratedLoss(held, validationOutcomes);
        if (!best || loss < best.loss)
          best = { loss, settings: { features, rarity, logistic }, weights, held };
      }
    }
  }
  if (!best) throw new Error(`empty grid: ${task.name} (expected at least one setting)`);

  const { settings, weights, held } = best;
  const calibration = fitCalibration(held, validationOutcomes);
  const threshold = bestThreshold(calibrated(held, calibration), validationOutcomes);
  const all = [...training, ...refit];
  const matrix = featureMatrix(settings.features, all);
  const scales = rarityScales(matrix, settings.rarity);
  const refitted = foldScales(
    fitLogistic(scaleColumns(matrix, scales), outcomes(all), settings.logistic),
    scales,
  );
  const finish = (fitted: LinearWeights) => ({
    model: quantise([fitted], [calibration]),
    ...settings,
    calibration,
    threshold,
  });
  return { chosen: finish(weights), final: finish(refitted) };
}

function* featureGrid({ grid }: BinaryTask): Generator<FeatureSettings> {
  for (const bits of grid.bits)
    for (const [shortest, longest] of grid.fragments)
      for (const weight of grid.fragmentWeight)
        for (const shape of grid.shape)
          yield { bits, words: 1, fragments: { weight, shortest, longest }, shape, counts: "binary" };
}

function featureMatrix(features: FeatureSettings, examples: Example[]): SparseMatrix {
  const extractor = new FeatureExtractor(features);
  return sparseMatrix(
    examples.map(({ text }) => extractor.extract(text)),
    extractor.buckets,
  );
}

function calibratedLoss(logits: Float64Array, outcomes: number[]): number {
  return logLoss(calibrated(logits, fitCalibration(logits, outcomes)), outcomes);
}

function calibrated(logits: Float64Array, { slope, intercept }: Calibration): Float64Array {
  return logits.map((z) => sigmoid(slope * z + intercept));
}
