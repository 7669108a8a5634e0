import type { ModelDescription } from "../model/description.js";

type Deciding = Pick<ModelDescription, "kind" | "labels" | "thresholds">;

/**
 * How doubtful a model's answer is, in [0, 1]. Of two classes, and of each of many labels, it is 1 at the threshold and falls
 * to 0 with the distance from it, in shares of the way to the further end; of many labels the most doubtful counts. Of
 * several classes it is 1 − (probability of the likeliest − that of the next). NaN where there is no answer.
 *
 * @param probabilities of each label
 */
export function doubtOf({ kind, labels, thresholds }: Deciding, probabilities: ArrayLike<number>): number {
  const near = (probability: number, threshold: number) =>
    1 - Math.abs(probability - threshold) / Math.max(threshold, 1 - threshold);
  if (kind === "binary") return near(probabilities[1], thresholds[0]);
  if (kind === "multilabel")
    return Math.max(...labels.map((_, label) => near(probabilities[label], thresholds[label])));
  const [first, second] = Array.from(probabilities).sort((a, b) => b - a);
  return 1 - (first - second);
}
