import type { Estimate } from "../statistics/bootstrap.js";
import { exactInterval } from "../statistics/exactInterval.js";

/** What is known of the labels of a test sample. */
export interface LabelEvidence {
  /** Texts that two people labelled independently, and on how many of them they disagree. */
  twice: number;
  disagree: number;
  /** Texts of the sample, and how many of them say themselves that their label is wrong. */
  texts: number;
  contradicted: number;
}

/**
 * Accuracy of a model without fault on labels that are not: one less the share ε of wrong labels. Of two classes, two people
 * who err independently and equally often disagree on 2 ε (1 − ε) of the texts, so that ε = (1 − √(1 − 2 d)) / 2, where d
 * is the share of disagreements with its exact interval (ε is ½ from d = ½). The upper end stays at or below what the labels
 * leave that their own texts contradict. null where no text was labelled twice.
 */
export function noiseCeiling({ twice, disagree, texts, contradicted }: LabelEvidence): Estimate | null {
  if (twice === 0) return null;
  const { value, low, high } = exactInterval(disagree, twice);
  const right = (d: number) => (1 + Math.sqrt(Math.max(0, 1 - 2 * d))) / 2;
  const most = 1 - contradicted / texts;
  return { value: Math.min(most, right(value)), low: right(high), high: Math.min(most, right(low)) };
}
