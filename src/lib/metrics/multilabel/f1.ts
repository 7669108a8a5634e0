import type { TextDecisions } from "./decisions.js";

/** Decisions counted over texts, for one label or for all. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Averages of F1 and shares of right answers over texts and labels, in [0, 1]. */
export interface F1Scores {
  /** F1 of all decisions pooled; NaN where there is no label and none is given. */
  microF1: number;
  microPrecision: number;
  microRecall: number;
  /** Unweighted mean of the labels' F1, over the labels for which it is defined. */
  macroF1: number;
  /** Mean of the labels' F1 weighted by support. */
  weightedF1: number;
  /** Mean of the texts' F1; a text without labels, and given none, counts 1. */
  sampleF1: number;
  /** Share of the texts that are given exactly their labels. */
  subsetAccuracy: number;
  /** Share of all text-label pairs that are decided right (1 − Hamming loss): near 1 wherever labels are rare. */
  accuracy: number;
  labels: Counts[];
}

/** F1 = 2 TP / (2 TP + FP + FN); NaN where the label is neither there nor given. */
export function f1({ right, wrong, missed }: Counts): number {
  return (2 * right) / (2 * right + wrong + missed);
}

/**
 * Averaged scores of decisions (definitions as in Tsoumakas, Katakis and Vlahavas, "Mining multi-label data", 2010).
 *
 * @param sample which texts to count, repeats allowed; all if not given
 */
export function f1Scores(
  decided: readonly TextDecisions[],
  labels: number,
  sample?: ArrayLike<number>,
): F1Scores {
  const counts = Array.from({ length: labels }, (): Counts => ({ right: 0, wrong: 0, missed: 0 }));
  const n = sample?.length ?? decided.length;
  let [sampleSum, exact] = [0, 0];
  for (let i = 0; i < n; i++) {
    const { right, wrong, missed } = decided[sample ? sample[i] : i];
    for (const label of right) counts[label].right++;
    for (const label of wrong) counts[label].wrong++;
    for (const label of missed) counts[label].missed++;
    const errors = wrong.length + missed.length;
    if (errors === 0) exact++;
    sampleSum += errors === 0 ? 1 : (2 * right.length) / (2 * right.length + errors);
  }
  const pooled: Counts = { right: 0, wrong: 0, missed: 0 };
  let [macroSum, defined, weightedSum, support] = [0, 0, 0, 0];
  for (const each of counts) {
    pooled.right += each.right;
    pooled.wrong += each.wrong;
    pooled.missed += each.missed;
    const score = f1(each);
    if (Number.isNaN(score)) continue;
    macroSum += score;
    defined++;
    weightedSum += score * (each.right + each.missed);
    support += each.right + each.missed;
  }
  return {
    microF1: f1(pooled),
    microPrecision: pooled.right / (pooled.right + pooled.wrong),
    microRecall: pooled.right / (pooled.right + pooled.missed),
    macroF1: macroSum / defined,
    weightedF1: weightedSum / support,
    sampleF1: sampleSum / n,
    subsetAccuracy: exact / n,
    accuracy: 1 - (pooled.wrong + pooled.missed) / (n * labels),
    labels: counts,
  };
}
