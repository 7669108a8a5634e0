import { logLoss } from "../../src/lib/metrics/calibration.js";
import type { LinearModel } from "../../src/lib/model/linearModel.js";
import { sigmoid } from "../../src/lib/statistics/sigmoid.js";
import { FeatureExtractor, type FeatureSettings } from "../../src/lib/text/features.js";
import type { Example, Grid, TrainingExample, Variant, VariantExamples } from "../tasks/task.js";
import { certainRange, type CertainRange } from "./certainty.js";
import { fitCalibration, type Calibration } from "./calibration.js";
import { outOfFoldLogits, stratifiedFolds } from "./crossValidation.js";
import {
  fitLogistic,
  logits,
  type LinearWeights,
  type LogisticSettings,
} from "../../src/lib/learning/logisticRegression.js";
import { sparseMatrix, type SparseMatrix } from "../../src/lib/learning/matrix.js";
import { quantise } from "./quantise.js";
import { foldScales, rarityScales, scaleColumns } from "./rarity.js";
import { bestThreshold } from "./threshold.js";

/** What is chosen from the grid. */
export interface FitSettings {
  features: FeatureSettings;
  /** Power of the inverse document frequency (see `rarityScales`). */
  rarity: number;
  logistic: LogisticSettings;
}

/** A fitted binary model, ready to be written. */
export interface FittedModel extends FitSettings {
  model: LinearModel;
  /** The weights before they were rounded to 8 bits. */
  unrounded: LinearWeights;
  calibration: Calibration;
  threshold: number;
  certain: CertainRange;
}

/**
 * Accuracy that a certain label is to have, and the one that is asked of the validation texts to get there: a range
 * fitted on a few hundred texts flatters itself, so half of the errors that would be allowed are kept in reserve.
 */
const certainAccuracy = { promised: 0.99, asked: 0.995 };

/**
 * Fits a binary model in three steps.
 *
 * 1. Features, rarity and cost are those with the lowest log loss on the validation texts; where the variant asks for
 *    cross-validation, its loss over the training texts, each scored by a model that has not seen it, is added.
 * 2. Calibration, threshold and the range of certainty are fitted on the logits of the validation texts.
 * 3. With all of that fixed, the weights are fitted once more, on the training and the refit texts together.
 */
export function fitBinary(
  variant: Pick<Variant, "grid" | "folds" | "epochs">,
  { training, refit }: VariantExamples,
  validation: Example[],
  seed: number,
): { chosen: FittedModel; final: FittedModel } {
  const validationOutcomes = validation.map(({ outcome }) => outcome);
  const settings = choose(variant, training, validation, seed);
  const matrix = featureMatrix(settings.features, training);
  const weights = fitWeights(matrix, training, settings);
  const held = logits(featureMatrix(settings.features, validation), weights);

  const calibration = fitCalibration(held, validationOutcomes);
  const probabilities = calibrated(held, calibration);
  const threshold = bestThreshold(probabilities, validationOutcomes);
  const certain = {
    ...certainRange(probabilities, validationOutcomes, threshold, certainAccuracy.asked),
    accuracy: certainAccuracy.promised,
  };

  const all = [...training, ...refit];
  const refitted = fitWeights(featureMatrix(settings.features, all), all, settings);
  const finish = (unrounded: LinearWeights): FittedModel => ({
    model: quantise([unrounded], [calibration]),
    unrounded,
    ...settings,
    calibration,
    threshold,
    certain,
  });
  return { chosen: finish(weights), final: finish(refitted) };
}

/** Step 1: the settings with the lowest loss. */
function choose(
  { grid, folds, epochs }: Pick<Variant, "grid" | "folds" | "epochs">,
  training: TrainingExample[],
  validation: Example[],
  seed: number,
): FitSettings {
  const validationOutcomes = validation.map(({ outcome }) => outcome);
  const targets = training.map(({ target }) => target);
  const rowWeights = training.map(({ weight }) => weight);
  const fold = stratifiedFolds(targets.map(Math.round), Math.max(1, folds), seed);
  let best: { loss: number; settings: FitSettings } | undefined;
  for (const features of featureGrid(grid)) {
    const matrix = featureMatrix(features, training);
    const validationMatrix = featureMatrix(features, validation);
    for (const rarity of grid.rarity) {
      const scales = rarityScales(matrix, rarity);
      const scaled = scaleColumns(matrix, scales);
      for (const cost of grid.cost) {
        const logistic = { cost, epochs, tolerance: 1e-3, seed };
        const weights = foldScales(fitLogistic(scaled, targets, logistic, rowWeights), scales);
        let loss = calibratedLoss(logits(validationMatrix, weights), validationOutcomes);
        if (folds > 0)
          loss += calibratedLoss(
            outOfFoldLogits(scaled, targets, fold, logistic, rowWeights),
            targets.map(Math.round),
          );
        if (!best || loss < best.loss) best = { loss, settings: { features, rarity, logistic } };
      }
    }
  }
  if (!best) throw new Error("empty grid: none (expected at least one value of each setting)");
  return best.settings;
}

function fitWeights(
  matrix: SparseMatrix,
  examples: TrainingExample[],
  { rarity, logistic }: FitSettings,
): LinearWeights {
  const scales = rarityScales(matrix, rarity);
  const fitted = fitLogistic(
    scaleColumns(matrix, scales),
    examples.map(({ target }) => target),
    logistic,
    examples.map(({ weight }) => weight),
  );
  return foldScales(fitted, scales);
}

function* featureGrid(grid: Grid): Generator<FeatureSettings> {
  for (const bits of grid.bits)
    for (const [shortest, longest] of grid.fragments)
      for (const weight of grid.fragmentWeight)
        for (const shape of grid.shape)
          yield { bits, words: 1, fragments: { weight, shortest, longest }, shape, counts: "binary" };
}

function featureMatrix(features: FeatureSettings, examples: readonly { text: string }[]): SparseMatrix {
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
