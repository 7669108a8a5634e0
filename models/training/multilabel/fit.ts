import { fitOneVersusRest, labelLogits, type LabelWeights } from "../../../src/lib/learning/oneVersusRest.js";
import { denseMatrix, sparseMatrix, type SparseMatrix } from "../../../src/lib/learning/matrix.js";
import type { LinearModel } from "../../../src/lib/model/linearModel.js";
import { FeatureExtractor, type FeatureSettings } from "../../../src/lib/text/features.js";
import type { MultilabelSettings } from "../taskDefinition.js";
import { quantise } from "../quantise.js";
import { rarityScales, scaleColumns } from "../rarity.js";
import { calibrated, fitDecision, heldOutDecisions, outOfFold, type Decision } from "./crossValidation.js";
import { f1Scores } from "../../../src/lib/metrics/multilabel/f1.js";
import { textDecisions } from "../../../src/lib/metrics/multilabel/decisions.js";
import { priorVariances } from "./priorVariances.js";
import { keptRows, pruneMatrix } from "./prune.js";
import { fitSecondStage, foldStages } from "./secondStage.js";

/** A fitted multi-label model. */
export interface FittedLabels {
  model: LinearModel;
  decision: Decision;
  cost: number;
  /** What was chosen of the settings' `secondStage`. */
  secondStage: number;
  /** Logits before the weights were rounded, of texts in the model's features. */
  unrounded(texts: readonly string[]): Float64Array;
  /** What the model says of its training texts when it has not seen them: see `heldOutDecisions`. */
  heldOut: { probabilities: Float64Array; given: Uint8Array };
  /** Probabilities of the same texts, likewise unseen, by the calibration of the model that is kept. */
  unseen: Float64Array;
}

/**
 * Fits a multi-label model.
 *
 * 1. The features of enough training texts are kept, and stretched by rarity.
 * 2. Out-of-fold logits are taken for each cost, and of a second stage over them; the cost and the second stage with the
 *    best micro-F1 + macroWeight × macro-F1 are chosen, each fold being decided by what the others teach.
 * 3. Calibration and thresholds are fitted on the out-of-fold logits, and the weights once more on all texts; the second
 *    stage is fitted on the out-of-fold logits of the first, and folded into its weights.
 *
 * @param outcomes texts × labels
 * @param fold of each text
 */
export function fitLabels(
  texts: readonly string[],
  outcomes: Uint8Array,
  labels: number,
  fold: Int32Array,
  settings: MultilabelSettings,
  log: (line: string) => void = () => undefined,
): FittedLabels {
  const { matrix, rowOf, scales } = preparedTexts(texts, settings);
  const fitter = (cost: number) => (inside: SparseMatrix, own: Uint8Array) =>
    fitWeights(inside, own, settings, cost);

  const second = (variance: number) => (inside: SparseMatrix, own: Uint8Array) =>
    fitSecondStage(inside, own, variance, settings.seed);

  let best:
    | ({ score: number; cost: number; secondStage: number; first: SparseMatrix; logits: Float64Array } & Pick<
        FittedLabels,
        "heldOut"
      >)
    | undefined;
  for (const cost of settings.costs) {
    const alone = outOfFold(matrix, outcomes, labels, fold, fitter(cost));
    const first = denseMatrix(alone, labels);
    for (const secondStage of settings.secondStage) {
      const logits =
        secondStage === 0 ? alone : outOfFold(first, outcomes, labels, fold, second(secondStage));
      const heldOut = heldOutDecisions(logits, outcomes, labels, fold, settings);
      const { microF1, macroF1, weightedF1 } = f1Scores(
        textDecisions(heldOut.given, outcomes, labels),
        labels,
      );
      const figures = [microF1, macroF1, weightedF1].map((figure) => figure.toFixed(4)).join(", ");
      log(
        `cost ${cost}, second stage ${secondStage || "none"}: ${matrix.columns} rows, cross-validated micro-, macro-, weighted F1 ${figures}`,
      );
      const score = microF1 + settings.macroWeight * macroF1;
      if (!best || score > best.score) best = { score, cost, secondStage, first, logits, heldOut };
    }
  }
  if (!best) throw new Error("empty grid: costs or secondStage (expected at least one of each)");
  const decision = fitDecision(best.logits, outcomes, labels, settings);
  const alone = fitter(best.cost)(matrix, outcomes);
  const { secondStage } = best;
  const weights = secondStage === 0 ? alone : foldStages(alone, second(secondStage)(best.first, outcomes));
  const model = { ...quantise(columnsOf(weights, scales), decision.calibrations), rowOf };
  return {
    model,
    decision,
    cost: best.cost,
    secondStage,
    heldOut: best.heldOut,
    unseen: calibrated(best.logits, decision.calibrations),
    unrounded: (others) =>
      labelLogits(
        scaleColumns(pruneMatrix(featureMatrix(settings.features, others), rowOf), scales),
        weights,
      ),
  };
}

/** The features of enough texts, stretched by rarity; `rowOf` and `scales` lead from a hashed feature there. */
export function preparedTexts(texts: readonly string[], settings: MultilabelSettings) {
  const hashed = featureMatrix(settings.features, texts);
  const rowOf = keptRows(hashed, settings.minimumTexts, settings.maximumRows);
  const pruned = pruneMatrix(hashed, rowOf);
  const scales = rarityScales(pruned, settings.rarity);
  return { matrix: scaleColumns(pruned, scales), rowOf, scales };
}

/** One logistic regression for each label, with the prior that the settings ask for. */
export function fitWeights(
  matrix: SparseMatrix,
  outcomes: Uint8Array,
  { epochs, seed, priorStrength }: MultilabelSettings,
  cost: number,
): LabelWeights {
  const logistic = { cost, epochs, tolerance: 1e-2, seed };
  const variances = priorStrength > 0 ? priorVariances(matrix, outcomes, priorStrength) : undefined;
  return fitOneVersusRest(matrix, outcomes, logistic, variances);
}

/** Each label's weights for the unstretched features. Row 0 holds no feature: its weights are 0. */
function columnsOf({ labels, weights, bias }: LabelWeights, scales: Float64Array) {
  return Array.from({ length: labels }, (_, label) => ({
    bias: bias[label],
    weights: Float64Array.from(scales, (scale, row) => scale * weights[row * labels + label]),
  }));
}

/** Hashed features of texts, before pruning. */
export function featureMatrix(features: FeatureSettings, texts: readonly string[]): SparseMatrix {
  const extractor = new FeatureExtractor(features);
  return sparseMatrix(
    texts.map((text) => extractor.extract(text)),
    extractor.buckets,
  );
}
