/** Precision, recall and F1 of one label. NaN where undefined. */
export interface LabelScores {
  /** Share of the predictions of the label that are right; NaN if it is never predicted. */
  precision: number;
  /** Share of the texts of the label that are found; NaN if there are none. */
  recall: number;
  /** 2 TP / (2 TP + FP + FN); NaN if the label is neither there nor predicted. */
  f1: number;
  /** How many texts carry the label. */
  support: number;
}

/** What a confusion matrix says of a classifier. All shares in [0, 1]. */
export interface ConfusionScores {
  n: number;
  /** NaN for no texts. */
  accuracy: number;
  /** Unweighted mean of the labels' F1, over the labels for which it is defined. */
  macroF1: number;
  labels: LabelScores[];
}

/**
 * Counts of actual (rows) against predicted (columns) labels.
 *
 * @param actual label numbers, 0 to labels − 1
 * @param sample which positions to count, repeats allowed; all if not given
 */
export function confusionMatrix(
  actual: ArrayLike<number>,
  predicted: ArrayLike<number>,
  labels: number,
  sample?: ArrayLike<number>,
): number[][] {
  const counts = Array.from({ length: labels }, () => new Array<number>(labels).fill(0));
  const n = sample?.length ?? actual.length;
  for (let i = 0; i < n; i++) {
    const at = sample ? sample[i] : i;
    counts[actual[at]][predicted[at]]++;
  }
  return counts;
}

/** Accuracy, macro-F1 and the scores of each label from a confusion matrix of counts, actual by predicted. */
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
  return { n, accuracy: right / n, macroF1, labels };
}
