import type { ModelDescription } from "../model/description.js";

type Deciding = Pick<ModelDescription, "kind" | "labels" | "thresholds">;

/**
 * How doubtful a model's answer is, in [0, 1]. Of two classes, and of each of many labels, it is 1 at the threshold and falls
 * to 0 with the distance from it, in shares of the way to the further end; of many labels the most doubtful counts. Of
 * several classes it is 1 − (probability of the likeliest − that of the next). NaN where there is no answer.
 *
 * @param probabilities of each label, from a position on that is 0 unless told
 */
export function doubtOf(
  { kind, labels, thresholds }: Deciding,
  probabilities: ArrayLike<number>,
  from = 0,
): number {
  if (kind === "binary") return nearness(probabilities[from + 1], thresholds[0]);
  let [first, second] = [-Infinity, -Infinity];
  for (let label = 0; label < labels.length; label++) {
    const probability = probabilities[from + label];
    if (Number.isNaN(probability)) return NaN;
    const value = kind === "multilabel" ? nearness(probability, thresholds[label]) : probability;
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return kind === "multilabel" ? first : 1 - (first - second);
}

/** How near a probability is to a threshold, 1 where it is the same: 0 at the further end. */
function nearness(probability: number, threshold: number): number {
  return 1 - Math.abs(probability - threshold) / Math.max(threshold, 1 - threshold);
}
