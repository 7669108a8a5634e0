import { forEachCounted } from "./counted.js";

/** Precision, recall and F1 of one class. NaN where undefined, which pages print as "–". */
export interface LabelScores {
  /** Share of the predictions of the label that are right; NaN if it is never predicted. */
  precision: number;
  /** Share of the texts of the label that are found; NaN if there are none. */
  recall: number;
  /** 2 TP / (2 TP + FP + FN); NaN if the label is neither there nor predicted. */
  f1: number;
  /** How many records are of the class; the sum of their weights where they are weighted. */
  support: number;
}

/** What a confusion matrix says of a classifier. All shares in [0, 1]. */
export interface ConfusionScores {
  n: number;
  /** NaN for no texts. */
  accuracy: number;
  /** Unweighted mean of the classes' F1, over the classes for which it is defined; NaN for no records. */
  macroF1: number;
  /** Mean of the recalls; NaN where a class has no record. */
  balancedAccuracy: number;
  labels: LabelScores[];
}

/**
 * Counts of actual (rows) against predicted (columns) classes. A record without either, −1, is left out.
 *
 * @param actual class numbers, 0 to classes − 1
 * @param sample which records to count, repeats allowed; all if not given
 * @param weights weight of each of these, 1 if not given
 */
export function confusionMatrix(
  actual: ArrayLike<number>,
  predicted: ArrayLike<number>,
  classes: number,
  sample?: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number[][] {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  const counted = { ...(sample && { sample }), ...(weights && { weights }) };
  forEachCounted(actual.length, counted, (record, weight) => {
    if (actual[record] >= 0 && predicted[record] >= 0) counts[actual[record]][predicted[record]] += weight;
  });
  return counts;
}

/** Accuracy, averages and the scores of each class from a confusion matrix of counts, actual by predicted. */
export function confusionScores(matrix: readonly (readonly number[])[]): ConfusionScores {
  let n = 0;
  let right = 0;
  const predicted = matrix.map(() => 0);
  matrix.forEach((row, actual) => {
    row.forEach((count, label) => {
      n += count;
      predicted[label] += count;
      if (label === actual) right += count;
    });
  });
  const labels = matrix.map((row, label) => {
    const support = row.reduce((sum, count) => sum + count, 0);
    const found = row[label];
    return {
      precision: found / predicted[label],
      recall: found / support,
      f1: (2 * found) / (support + predicted[label]),
      support,
    };
  });
  const defined = labels.map(({ f1 }) => f1).filter((f1) => !Number.isNaN(f1));
  const macroF1 = defined.reduce((sum, f1) => sum + f1, 0) / defined.length;
  const balancedAccuracy = labels.reduce((sum, { recall }) => sum + recall, 0) / labels.length;
  return { n, accuracy: right / n, macroF1, balancedAccuracy, labels };
}
