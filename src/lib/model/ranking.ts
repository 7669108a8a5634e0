import type { ModelDescription } from "./description.js";
import { labelNames } from "./labelNames.js";
import { decide } from "./scorer.js";

/** A label of a model for one text. */
export interface RankedLabel {
  label: string;
  /** What readers see of it. */
  name: string;
  /** Its place among the labels of the description. */
  column: number;
  /** In [0, 1]. */
  probability: number;
  /** NaN where the label has none: those of a multiclass model. */
  threshold: number;
  /** Does the probability reach the threshold, or is it the label that a single-label model decides for? */
  given: boolean;
  /** Is it promised to be right, as often as the model's `promised` says? */
  promised: boolean;
}

/** The labels of a model: first those that are given, then the others, each by probability. */
export function rankLabels(
  description: Pick<ModelDescription, "labels" | "thresholds" | "kind" | "names" | "promised">,
  probabilities: ArrayLike<number>,
): RankedLabel[] {
  const { labels, thresholds, kind, promised } = description;
  const names = labelNames(description);
  const decided = kind === "multilabel" ? "" : decide(description, probabilities);
  return labels
    .map((label, column) => ({
      label,
      name: names[column],
      column,
      probability: probabilities[column],
      threshold: thresholds[column] ?? NaN,
      promised: probabilities[column] >= (promised?.from[column] ?? Infinity),
      given: kind === "multilabel" ? probabilities[column] >= thresholds[column] : label === decided,
    }))
    .sort(
      (a, b) => Number(b.given) - Number(a.given) || b.probability - a.probability || a.column - b.column,
    );
}
