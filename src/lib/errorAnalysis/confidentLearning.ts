import { probabilityOf, type Predictions } from "../catalogue/predictions.js";
import { questionOf, type Question } from "../scored/question.js";
import type { ScoredTask } from "../scored/scoredTask.js";

/** A record whose label a confident model disputes. */
export interface DisputedLabel {
  /** Position among the records given. */
  row: number;
  /** Probability that the model gives the label as it stands (self-confidence), in [0, 1]. */
  selfConfidence: number;
}

/** What confident learning says of the labels of some records. */
export interface LabelNoise {
  /** For each class, mean probability of the class over the records that carry it; NaN where none does. */
  thresholds: number[];
  /** Records with label i that the model confidently gives to class j: the confident joint. */
  joint: number[][];
  /** Estimated number of records with label i whose true class is j: the joint scaled to the counts of the labels. */
  estimated: number[][];
  /** Records off the diagonal of the joint, least self-confidence first. */
  disputed: DisputedLabel[];
}

/**
 * Confident learning (Northcutt, Jiang and Chuang, "Confident learning: estimating uncertainty in dataset labels", JAIR
 * 70, 2021): a record counts as confidently of class j if its probability of j is at least the mean probability of j
 * over the records labelled j (of several, the likeliest). A record whose confident class is not its label is disputed.
 * The model must not have been trained on the records.
 *
 * @param labels class number of each record; one without a label, −1, is left out
 */
export function confidentLearning(
  predictions: Pick<Predictions, "classes" | "probabilities">,
  labels: ArrayLike<number>,
): LabelNoise {
  const k = predictions.classes.length;
  const of = (row: number, j: number) => probabilityOf(predictions as Predictions, row, j);
  const [counts, sums] = [new Array<number>(k).fill(0), new Array<number>(k).fill(0)];
  for (let row = 0; row < labels.length; row++) {
    if (labels[row] < 0) continue;
    counts[labels[row]]++;
    sums[labels[row]] += of(row, labels[row]);
  }
  const thresholds = sums.map((sum, j) => sum / counts[j]);
  const joint = thresholds.map(() => new Array<number>(k).fill(0));
  const disputed: DisputedLabel[] = [];
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row];
    let confident = -1;
    for (let j = 0; j < k; j++)
      if (of(row, j) >= thresholds[j] && (confident < 0 || of(row, j) > of(row, confident))) confident = j;
    if (label < 0 || confident < 0) continue;
    joint[label][confident]++;
    if (confident !== label) disputed.push({ row, selfConfidence: of(row, label) });
  }
  const estimated = joint.map((counted, i) => {
    const sum = counted.reduce((total, n) => total + n, 0);
    return counted.map((n) => (sum === 0 ? 0 : (n / sum) * counts[i]));
  });
  return { thresholds, joint, estimated, disputed: disputed.sort(leastCredible) };
}

/**
 * What confident learning says of the labels of a question. Of all labels of a multi-label task, each label is asked
 * about by itself over all texts (Thyagarajan, Snorrason, Northcutt and Mueller, "Identifying incorrect annotations in
 * multi-label classification data", 2022); the joints are summed, and what is disputed is told of the pairs in question.
 */
export function labelNoise(scored: ScoredTask, question: Question): LabelNoise {
  const { rows, model, allLabels } = question;
  if (!allLabels) return confidentLearning(rows.predictions, rows.labels);
  const rowOf = new Map(rows.id.map((id, row) => [id, row]));
  const each = scored.labels.map((label) => {
    const asked = questionOf(scored, model.key, label).rows;
    const noise = confidentLearning(asked.predictions, asked.labels);
    const disputed = noise.disputed.flatMap(({ row, selfConfidence }) => {
      const pair = rowOf.get(asked.id[row]);
      return pair === undefined ? [] : [{ row: pair, selfConfidence }];
    });
    return { ...noise, disputed };
  });
  const summed = (key: "joint" | "estimated") =>
    [0, 1].map((i) => [0, 1].map((j) => each.reduce((sum, noise) => sum + noise[key][i][j], 0)));
  return {
    thresholds: [NaN, NaN],
    joint: summed("joint"),
    estimated: summed("estimated"),
    disputed: each.flatMap(({ disputed }) => disputed).sort(leastCredible),
  };
}

function leastCredible(a: DisputedLabel, b: DisputedLabel): number {
  return a.selfConfidence - b.selfConfidence || a.row - b.row;
}
