import { randomGenerator, shuffle } from "../../src/lib/statistics/random.js";
import { fitLogistic, logits, type LogisticSettings } from "../../src/lib/learning/logisticRegression.js";
import { selectRows, type SparseMatrix } from "../../src/lib/learning/matrix.js";

/**
 * Fold of each row, 0 to folds − 1: rows in random order, dealt out in turn within each class, so that every fold
 * has nearly the same share of each.
 *
 * @param classes class number of each row
 */
export function stratifiedFolds(classes: ArrayLike<number>, folds: number, seed: number): Int32Array {
  const order = shuffle(
    Array.from(classes, (_, row) => row),
    randomGenerator(seed),
  );
  order.sort((a, b) => classes[a] - classes[b]);
  const fold = new Int32Array(classes.length);
  order.forEach((row, place) => (fold[row] = place % folds));
  return fold;
}

/** Logit of each row from a model that was fitted without the row's fold. */
export function outOfFoldLogits(
  matrix: SparseMatrix,
  targets: ArrayLike<number>,
  fold: Int32Array,
  settings: LogisticSettings,
  rowWeights?: ArrayLike<number>,
): Float64Array {
  const result = new Float64Array(matrix.rows);
  const folds = fold.reduce((most, each) => Math.max(most, each), -1) + 1;
  const rows = Array.from({ length: matrix.rows }, (_, row) => row);
  for (let f = 0; f < folds; f++) {
    const inside = rows.filter((row) => fold[row] !== f);
    const outside = rows.filter((row) => fold[row] === f);
    const model = fitLogistic(
      selectRows(matrix, inside),
      inside.map((row) => targets[row]),
      settings,
      rowWeights && inside.map((row) => rowWeights[row]),
    );
    logits(selectRows(matrix, outside), model).forEach((z, i) => (result[outside[i]] = z));
  }
  return result;
}
