import { decideClasses } from "../../src/lib/catalogue/predictions.js";
import { classColumn, probabilityScores } from "../../src/lib/metrics/classProbabilities.js";
import { singleLabelKind } from "../../src/lib/model/description.js";
import { labelProbabilities, type LinearModel } from "../../src/lib/model/linearModel.js";
import type { FeatureSettings } from "../../src/lib/text/features.js";
import type { Example, Grid, TrainingExample, Variant } from "./taskDefinition.js";
import { certainRange, type CertainRange } from "../../src/lib/certainty/certainRange.js";
import { promisedConfidence } from "../../src/lib/certainty/fixedSequence.js";
import { fitCalibration, fitTemperature, type Calibration } from "../../src/lib/learning/calibration.js";
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
  /** Number of labels. */
  labels: number;
  /** The same for the columns of all labels. */
  calibration: Calibration;
  /** Of two labels; null where the likeliest label is decided for. */
  threshold: number | null;
  certain: CertainRange | null;
  /** Calibrated probabilities, texts × labels, and label number of every held-out text, in the order of the folds. */
  heldOut: { probabilities: Float64Array; outcomes: number[] };
}

/** A fitted single-label model, ready to be written. */
export interface FittedModel extends Omit<Decisions, "heldOut"> {
  model: LinearModel;
  /** The weights of each column before they were rounded to 8 bits. */
  unrounded: LinearWeights[];
}

/** How often a certain label is to be right, and how sure of that the held-out texts must make. */
export const certainPromise = { accuracy: 0.99, confidence: promisedConfidence };

/**
 * Decides on the held-out texts of all folds together, each scored by a model that was fitted without its fold:
 * features, rarity and cost have the lowest log loss after calibration; calibration, threshold and the range of
 * certainty follow from the same logits.
 */
export function decide(
  { grid, epochs }: Pick<Variant, "grid" | "epochs">,
  folds: readonly Fold[],
  seed: number,
  labels = 2,
): Decisions {
  const outcomes = folds.flatMap(({ held }) => held.map(({ outcome }) => outcome));
  const judged = (logits: Float64Array) => {
    const calibration =
      labels === 2 ? fitCalibration(logits, outcomes) : fitTemperature(logits, outcomes, labels);
    const probabilities = calibrated(logits, calibration, labels);
    return { calibration, classes: labels, actual: outcomes, probabilities };
  };
  let best: { loss: number; settings: FitSettings; logits: Float64Array } | undefined;
  for (const features of featureGrid(grid)) {
    for (const { settings, logits: z } of outOfFold(features, grid, epochs, folds, seed, labels)) {
      const loss = probabilityScores(judged(z)).logLoss;
      if (!best || loss < best.loss) best = { loss, settings, logits: z };
    }
  }
  if (!best) throw new Error("empty grid: none (expected at least one value of each setting)");
  const { calibration, ...heldOut } = judged(best.logits);
  const { probabilities } = heldOut;
  const decided = { ...best.settings, labels, calibration, heldOut: { probabilities, outcomes } };
  if (labels !== 2) return { ...decided, threshold: null, certain: null };
  const second = classColumn(heldOut, 1).probabilities;
  const threshold = bestThreshold(second, outcomes);
  return {
    ...decided,
    threshold,
    certain: certainRange(second, outcomes, threshold, certainPromise),
  };
}

/** Fits the weights with everything else decided. */
export function fitSingleLabel(
  { heldOut: _, ...decided }: Decisions,
  training: readonly TrainingExample[],
  seed: number,
): FittedModel {
  const logistic = { ...decided.logistic, seed };
  const unrounded = fitWeights(training, { ...decided, logistic }, decided.labels);
  const calibrations = unrounded.map(() => decided.calibration);
  return { ...decided, logistic, model: quantise(unrounded, calibrations), unrounded };
}

/** Label number decided for each text. @param probabilities texts × labels */
export function decidedLabels(
  probabilities: ArrayLike<number>,
  { labels, threshold }: Pick<Decisions, "labels" | "threshold">,
): Int16Array {
  return decideClasses(probabilities, labels, threshold ?? NaN);
}

/** Logits of all held-out texts, texts × columns, under each rarity and cost. */
function outOfFold(
  features: FeatureSettings,
  { rarity: rarities, cost: costs }: Grid,
  epochs: number,
  folds: readonly Fold[],
  seed: number,
  labels: number,
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
        const fitted = fitScaled(scaled.matrix, training, settings.logistic, labels);
        const columns = fitted.map((column) => logits(heldMatrix, foldScales(column, scaled.scales)));
        const table = new Float64Array(held.length * columns.length);
        columns.forEach((column, c) => column.forEach((z, text) => (table[text * columns.length + c] = z)));
        pieces[i].push(table);
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
        for (const shape of grid.shape) {
          const read: FeatureSettings = {
            bits,
            ...(grid.buckets && { buckets: grid.buckets }),
            words: 1,
            fragments: { weight, shortest, longest },
            shape,
            counts: "binary",
          };
          if (!grid.titlePage) yield read;
          for (const titlePage of grid.titlePage ?? []) yield { ...read, titlePage };
        }
}

/** Probabilities, texts × labels. */
function calibrated(logits: Float64Array, { slope, intercept }: Calibration, labels: number): Float64Array {
  return probabilityTable(
    logits.map((z) => slope * z + intercept),
    labels,
  );
}

/** Probabilities of a single-label model, texts × labels. @param logits texts × columns, calibrated */
export function probabilityTable(logits: Float64Array, labels: number): Float64Array {
  const columns = labels === 2 ? 1 : labels;
  const kind = singleLabelKind(labels);
  const probabilities = new Float64Array((logits.length / columns) * labels);
  for (let text = 0; text * columns < logits.length; text++) {
    const own = logits.subarray(text * columns, (text + 1) * columns);
    probabilities.set(labelProbabilities(kind, own), text * labels);
  }
  return probabilities;
}
