import { logLoss } from "../../src/lib/metrics/calibration.js";
import type { LinearModel } from "../../src/lib/model/linearModel.js";
import { sigmoid } from "../../src/lib/statistics/sigmoid.js";
import type { FeatureSettings } from "../../src/lib/text/features.js";
import type { Example, Grid, TrainingExample, Variant } from "./taskDefinition.js";
import { certainRange, type CertainRange } from "./certainty.js";
import { fitCalibration, type Calibration } from "./calibration.js";
import { featureMatrix, fitScaled, fitWeights, scaledMatrix, type FitSettings } from "./fitWeights.js";
import { foldScales } from "./rarity.js";
import { logits, type LinearWeights } from "../../src/lib/learning/logisticRegression.js";
import { quantise } from "./quantise.js";
import { bestThreshold } from "./threshold.js";

/** Texts that are held out, and what a model that is to judge them may learn from. */
export interface Fold {
  training: readonly TrainingExample[];
  held: readonly Example[];
}

/** Everything that is decided on held-out texts, before the model that is kept is fitted. */
export interface Decisions extends FitSettings {
  calibration: Calibration;
  threshold: number;
  certain: CertainRange;
  /** Calibrated probability and outcome of every held-out text, in the order of the folds. */
  heldOut: { probabilities: Float64Array; outcomes: number[] };
}

/** A fitted binary model, ready to be written. */
export interface FittedModel extends Omit<Decisions, "heldOut"> {
  model: LinearModel;
  /** The weights before they were rounded to 8 bits. */
  unrounded: LinearWeights;
}

/** How often a certain label is to be right, and how sure of that the held-out texts must make on either side. */
const certainAccuracy = { promised: 0.99, confidence: 0.8 };

/**
 * Decides on the held-out texts of all folds together, each scored by a model that was fitted without its fold:
 * features, rarity and cost have the lowest log loss after calibration; calibration, threshold and the range of
 * certainty follow from the same logits.
 */
export function decide(
  { grid, epochs }: Pick<Variant, "grid" | "epochs">,
  folds: readonly Fold[],
  seed: number,
): Decisions {
  const outcomes = folds.flatMap(({ held }) => held.map(({ outcome }) => outcome));
  let best: { loss: number; settings: FitSettings; logits: Float64Array } | undefined;
  for (const features of featureGrid(grid)) {
    const losses = outOfFold(features, grid, epochs, folds, seed);
    for (const { settings, logits: z } of losses) {
      const loss = logLoss(calibrated(z, fitCalibration(z, outcomes)), outcomes);
      if (!best || loss < best.loss) best = { loss, settings, logits: z };
    }
  }
  if (!best) throw new Error("empty grid: none (expected at least one value of each setting)");
  const calibration = fitCalibration(best.logits, outcomes);
  const probabilities = calibrated(best.logits, calibration);
  const threshold = bestThreshold(probabilities, outcomes);
  const certain = certainRange(
    probabilities,
    outcomes,
    threshold,
    certainAccuracy.promised,
    certainAccuracy.confidence,
  );
  return { ...best.settings, calibration, threshold, certain, heldOut: { probabilities, outcomes } };
}

/** Fits the weights with everything else decided. */
export function fitBinary(
  { heldOut: _, ...decided }: Decisions,
  training: readonly TrainingExample[],
  seed: number,
): FittedModel {
  const logistic = { ...decided.logistic, seed };
  const unrounded = fitWeights(training, { ...decided, logistic });
  return { ...decided, logistic, model: quantise([unrounded], [decided.calibration]), unrounded };
}

/** Logits of all held-out texts under each rarity and cost. */
function outOfFold(
  features: FeatureSettings,
  { rarity: rarities, cost: costs }: Grid,
  epochs: number,
  folds: readonly Fold[],
  seed: number,
): { settings: FitSettings; logits: Float64Array }[] {
  const choices = rarities.flatMap((rarity) =>
    costs.map((cost) => ({ features, rarity, logistic: { cost, epochs, tolerance: 1e-3, seed } })),
  );
  const pieces: Float64Array[][] = choices.map(() => []);
  for (const { training, held } of folds) {
    const matrix = featureMatrix(features, training);
    const heldMatrix = featureMatrix(features, held);
    for (const rarity of rarities) {
      const scaled = scaledMatrix(matrix, rarity);
      choices.forEach((settings, i) => {
        if (settings.rarity !== rarity) return;
        const fitted = fitScaled(scaled.matrix, training, settings.logistic);
        pieces[i].push(logits(heldMatrix, foldScales(fitted, scaled.scales)));
      });
    }
  }
  return choices.map((settings, i) => ({
    settings,
    logits: Float64Array.from(pieces[i].flatMap((piece) => Array.from(piece))),
  }));
}

function* featureGrid(grid: Grid): Generator<FeatureSettings> {
  for (const bits of grid.bits)
    for (const [shortest, longest] of grid.fragments)
      for (const weight of grid.fragmentWeight)
        for (const shape of grid.shape)
          yield { bits, words: 1, fragments: { weight, shortest, longest }, shape, counts: "binary" };
}

function calibrated(logits: Float64Array, { slope, intercept }: Calibration): Float64Array {
  return logits.map((z) => sigmoid(slope * z + intercept));
}
