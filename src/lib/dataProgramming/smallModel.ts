import { fitLogistic, logits, type LogisticSettings } from "../learning/logisticRegression.js";
import { selectRows, sparseMatrix, type SparseMatrix } from "../learning/matrix.js";
import { sigmoid } from "../statistics/sigmoid.js";
import { FeatureExtractor, type FeatureSettings } from "../text/features.js";

/** Features of the model that the studio trains: few enough for a second or two in a browser. */
const smallFeatures: FeatureSettings = {
  bits: 14,
  words: 1,
  fragments: { weight: 0.7, shortest: 4, longest: 4 },
  shape: 0.3,
  counts: "binary",
};

const fitting: LogisticSettings = { cost: 1, epochs: 12, tolerance: 0.02, seed: 1 };

/** Features of titles, a row each. @param onStep called with the share done now and then */
export function titleFeatures(
  titles: readonly string[],
  onStep: (done: number) => void = () => undefined,
): SparseMatrix {
  const extractor = new FeatureExtractor(smallFeatures);
  const vectors = titles.map((title, i) => {
    if (i % 1000 === 0) onStep(i / titles.length);
    return extractor.extract(title);
  });
  return sparseMatrix(vectors, extractor.buckets);
}

/**
 * Probability of fiction of some rows by a logistic regression that was fitted on others.
 *
 * @param train rows to learn from, and `targets` and `weights` for each of them in turn
 * @param score rows to score
 */
export function fitAndScore(
  matrix: SparseMatrix,
  {
    train,
    targets,
    weights,
  }: { train: ArrayLike<number>; targets: ArrayLike<number>; weights?: ArrayLike<number> },
  score: ArrayLike<number>,
): Float64Array {
  const model = fitLogistic(selectRows(matrix, train), targets, fitting, weights);
  return logits(selectRows(matrix, score), model).map(sigmoid);
}

/**
 * Probability of fiction of every row by a model that saw neither it nor another edition of it: rows with the same
 * title are in the same fold, and each fold is scored by a model of the others. NaN throughout where a fold leaves
 * labels of one class only.
 *
 * @param labels 1, 0, or −1 where there is none
 * @param groups number of each row's title, −1 for none
 */
export function crossFitted(
  matrix: SparseMatrix,
  labels: ArrayLike<number>,
  groups: ArrayLike<number>,
  folds = 5,
): Float64Array {
  const rows = Array.from({ length: matrix.rows }, (_, row) => row);
  const foldOf = (row: number) => (groups[row] < 0 ? row : groups[row]) % folds;
  const probabilities = new Float64Array(matrix.rows).fill(NaN);
  for (let fold = 0; fold < folds; fold++) {
    const train = rows.filter((row) => labels[row] >= 0 && foldOf(row) !== fold);
    const targets = train.map((row) => labels[row]);
    if (new Set(targets).size < 2) return probabilities.fill(NaN);
    const score = rows.filter((row) => foldOf(row) === fold);
    const scored = fitAndScore(matrix, { train, targets }, score);
    score.forEach((row, i) => (probabilities[row] = scored[i]));
  }
  return probabilities;
}
