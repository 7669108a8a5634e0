/** A title whose label a confident model disputes. */
export interface DisputedLabel {
  /** Position among the titles given. */
  row: number;
  /** Probability that the model gives the label as it stands (self-confidence), in [0, 1]. */
  selfConfidence: number;
}

/** What confident learning says of the labels of some titles. Classes are numbered; 0 is non-fiction, 1 fiction. */
export interface LabelNoise {
  /** For each class, mean probability of the class over the titles that carry it; NaN where none does. */
  thresholds: number[];
  /** Titles with label i that the model confidently gives to class j: the confident joint. */
  joint: number[][];
  /** Estimated number of titles with label i whose true class is j: the joint scaled to the counts of the labels. */
  estimated: number[][];
  /** Titles off the diagonal of the joint, least self-confidence first. */
  disputed: DisputedLabel[];
}

/**
 * Confident learning for two classes (Northcutt, Jiang and Chuang, "Confident learning: estimating uncertainty in dataset labels", JAIR
 * 70, 2021): a title counts as confidently of class j if its probability of j is at least the mean probability of j
 * over the titles labelled j (of both, the likelier). A title whose confident class is not its label is disputed. The
 * model must not have been trained on the titles.
 *
 * @param probabilities probability of class 1 for each title
 * @param labels 0 or 1 for each title
 */
export function confidentLearning(probabilities: readonly number[], labels: readonly number[]): LabelNoise {
  const ofClass = (row: number, j: number) => (j === 1 ? probabilities[row] : 1 - probabilities[row]);
  const counts = [0, 1].map((j) => labels.filter((label) => label === j).length);
  const thresholds = [0, 1].map(
    (j) => labels.reduce((sum, label, row) => sum + (label === j ? ofClass(row, j) : 0), 0) / counts[j],
  );
  const joint = [
    [0, 0],
    [0, 0],
  ];
  const disputed: DisputedLabel[] = [];
  labels.forEach((label, row) => {
    const confident = [0, 1].filter((j) => ofClass(row, j) >= thresholds[j]);
    if (confident.length === 0) return;
    const [first, second = first] = confident;
    const j = ofClass(row, second) > ofClass(row, first) ? second : first;
    joint[label][j]++;
    if (j !== label) disputed.push({ row, selfConfidence: ofClass(row, label) });
  });
  const estimated = joint.map((counted, i) => {
    const sum = counted[0] + counted[1];
    return counted.map((n) => (sum === 0 ? 0 : (n / sum) * counts[i]));
  });
  disputed.sort((a, b) => a.selfConfidence - b.selfConfidence || a.row - b.row);
  return { thresholds, joint, estimated, disputed };
}
