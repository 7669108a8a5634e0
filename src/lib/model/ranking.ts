import type { ModelDescription } from "./description.js";

/** A label of a multi-label model for one text. */
export interface RankedLabel {
  label: string;
  /** Its place among the labels of the description. */
  column: number;
  /** In [0, 1]. */
  probability: number;
  threshold: number;
  /** Does the probability reach the threshold? */
  given: boolean;
}

/** The labels of a multi-label model: first those that reach their threshold, then the others, each by probability. */
export function rankLabels(
  { labels, thresholds }: Pick<ModelDescription, "labels" | "thresholds">,
  probabilities: ArrayLike<number>,
): RankedLabel[] {
  return labels
    .map((label, column) => ({
      label,
      column,
      probability: probabilities[column],
      threshold: thresholds[column],
      given: probabilities[column] >= thresholds[column],
    }))
    .sort(
      (a, b) => Number(b.given) - Number(a.given) || b.probability - a.probability || a.column - b.column,
    );
}
