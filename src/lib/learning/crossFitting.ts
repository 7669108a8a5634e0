import { fitLogistic, logits, type LogisticSettings } from "./logisticRegression.js";
import { selectRows, type SparseMatrix } from "./matrix.js";

/** The rows that one model is fitted to, and those that it is asked about. */
export interface CrossFittedPart {
  training: number[];
  held: number[];
  trainingRows: SparseMatrix;
  heldRows: SparseMatrix;
}

/** A part for each fold. @param fold number of each row's fold, from 0 */
export function crossFittedParts(matrix: SparseMatrix, fold: ArrayLike<number>): CrossFittedPart[] {
  const rows = Array.from(fold, (_, row) => row);
  const folds = rows.reduce((most, row) => Math.max(most, fold[row] + 1), 0);
  return Array.from({ length: folds }, (_, f) => {
    const held = rows.filter((row) => fold[row] === f);
    const training = rows.filter((row) => fold[row] !== f);
    return { training, held, trainingRows: selectRows(matrix, training), heldRows: selectRows(matrix, held) };
  });
}

/** Logit of each row for a target of 1, by a logistic regression that was fitted without the row's fold. */
export function crossFittedLogits(
  parts: readonly CrossFittedPart[],
  targets: ArrayLike<number>,
  settings: LogisticSettings,
): Float64Array {
  const scores = new Float64Array(targets.length);
  for (const { training, held, trainingRows, heldRows } of parts) {
    const model = fitLogistic(
      trainingRows,
      training.map((row) => targets[row]),
      settings,
    );
    logits(heldRows, model).forEach((logit, h) => (scores[held[h]] = logit));
  }
  return scores;
}
