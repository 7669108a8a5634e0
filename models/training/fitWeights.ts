import {
  fitLogistic,
  type LinearWeights,
  type LogisticSettings,
} from "../../src/lib/learning/logisticRegression.js";
import { sparseMatrix, type SparseMatrix } from "../../src/lib/learning/matrix.js";
import { FeatureExtractor, type FeatureSettings, type SparseVector } from "../../src/lib/text/features.js";
import type { TrainingExample } from "./taskDefinition.js";
import { foldScales, rarityScales, scaleColumns } from "./rarity.js";

/** What is chosen from a grid. */
export interface FitSettings {
  features: FeatureSettings;
  /** Power of the inverse document frequency (see `rarityScales`). */
  rarity: number;
  logistic: LogisticSettings;
}

/**
 * Weights of logistic regressions over the features of some texts, columns stretched by rarity for the fit: of two
 * labels one, for the second, of more one for each label against the rest.
 */
export function fitWeights(
  examples: readonly TrainingExample[],
  { features, rarity, logistic }: FitSettings,
  labels = 2,
): LinearWeights[] {
  const { matrix, scales } = scaledMatrix(featureMatrix(features, examples), rarity);
  return fitScaled(matrix, examples, logistic, labels).map((fitted) => foldScales(fitted, scales));
}

/** Features of some texts. Folds and seeds share nearly all of their texts, so features are kept by text. */
export function featureMatrix(
  features: FeatureSettings,
  examples: readonly { text: string }[],
): SparseMatrix {
  const key = JSON.stringify(features);
  if (kept.key !== key) kept = { key, vectors: new Map() };
  const extractor = new FeatureExtractor(features);
  return sparseMatrix(
    examples.map(({ text }) => {
      const known = kept.vectors.get(text);
      if (known) return known;
      const vector = extractor.extract(text);
      kept.vectors.set(text, vector);
      return vector;
    }),
    extractor.buckets,
  );
}

/** Features under the last settings asked for. */
let kept: { key: string; vectors: Map<string, SparseVector> } = { key: "", vectors: new Map() };

export function scaledMatrix(
  matrix: SparseMatrix,
  rarity: number,
): { matrix: SparseMatrix; scales: Float64Array } {
  const scales = rarityScales(matrix, rarity);
  return { matrix: scaleColumns(matrix, scales), scales };
}

/** Weights for a matrix whose columns are stretched already. */
export function fitScaled(
  matrix: SparseMatrix,
  examples: readonly TrainingExample[],
  logistic: LogisticSettings,
  labels = 2,
): LinearWeights[] {
  const targets = examples.map(({ target }) => target);
  const weights = examples.map(({ weight }) => weight);
  const columns =
    labels === 2
      ? [targets]
      : Array.from({ length: labels }, (_, label) => targets.map((target) => Number(target === label)));
  return columns.map((column) => fitLogistic(matrix, column, logistic, weights));
}
